// The search of the site. It reads only those parts of the index that a query needs: N.bin holds
// where each pair of neighbouring letters stands in which page, pages-N.json what pages are called.
"use strict";

const results = document.getElementById("Results");
const { index, shards, found, short, failed, local, nothing, more } = results.dataset;
const pagesPerFile = 16;
const shownAtOnce = 20;
// Pages with a word this near to their beginning, where the title stands, come first.
const titleLength = 30;

// As the program folds what pages say.
function fold(text) {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function wordsOf(query) {
  return fold(query).split(/[\s\0-\x20\x7f-\x9f]+/).filter((word) => word !== "");
}

const files = new Map();

function read(name, body) {
  if (!files.has(name)) {
    files.set(name, fetch(index + name).then((answer) => {
      if (!answer.ok) throw new Error(answer.statusText);
      return answer[body]();
    }));
  }
  return files.get(name);
}

// Numbers of seven bits a byte, the lowest bits first.
class Numbers {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  get isDone() { return this.at >= this.bytes.length; }

  next() {
    let value = 0;
    for (let weight = 1; ; weight *= 128) {
      const byte = this.bytes[this.at++];
      value += (byte & 0x7f) * weight;
      if (byte < 0x80) return value;
    }
  }
}

// By page, where a pair begins.
async function placesOf(first, second) {
  const shard = (first * 31 + second) & (Number(shards) - 1);
  const numbers = new Numbers(new Uint8Array(await read(shard + ".bin", "arrayBuffer")));
  const places = new Map();
  while (!numbers.isDone) {
    const isPair = [numbers.next(), numbers.next()].join() === [first, second].join();
    const end = numbers.next() + numbers.at;
    if (!isPair) numbers.at = end;
    for (let page = 0; numbers.at < end;) {
      page += numbers.next();
      const found = new Set();
      for (let place = 0, step; (step = numbers.next()) > 0;) found.add(place += step - 1);
      places.set(page, found);
    }
  }
  return places;
}

// By page, the first place of a word: pairs that cover it must stand side by side.
async function pagesWith(word) {
  const starts = [];
  for (let at = 0; at < word.length - 1; at += 2) starts.push(at);
  if (word.length % 2) starts.push(word.length - 2);
  const pairs = await Promise.all(
    starts.map((at) => placesOf(word.charCodeAt(at), word.charCodeAt(at + 1))));
  const pages = new Map();
  for (const [page, places] of pairs[0]) {
    const first = [...places].find(
      (place) => pairs.every((pair, number) => pair.get(page)?.has(place + starts[number])));
    if (first !== undefined) pages.set(page, first);
  }
  return pages;
}

// The numbers of pages that hold every word, the likeliest first.
async function search(words) {
  const each = await Promise.all(words.map(pagesWith));
  const pages = [...each[0].keys()].filter((page) => each.every((one) => one.has(page)));
  const isNamed = (page) => each.every((one) => one.get(page) < titleLength);
  return pages.sort((one, other) => isNamed(other) - isNamed(one) || one - other);
}

function element(name, text, parent) {
  const made = document.createElement(name);
  made.textContent = text;
  parent?.append(made);
  return made;
}

async function show(pages, from, list) {
  const numbers = pages.slice(from, from + shownAtOnce);
  const told = await Promise.all(numbers.map(
    (page) => read(`pages-${Math.floor(page / pagesPerFile)}.json`, "json")));
  numbers.forEach((page, number) => {
    const [address, title, day, section] = told[number][page % pagesPerFile];
    const item = element("li", "", list);
    element("a", title, item).href = address;
    const line = element("p", section, item);
    line.className = "small";
    if (day) {
      line.append(section ? " · " : "");
      element("time", day, line).dateTime = day;
    }
  });
  if (from + shownAtOnce < pages.length) {
    const button = element("button", more, results);
    button.className = "button second";
    button.addEventListener("click", async () => {
      button.remove();
      const next = list.childElementCount;
      await show(pages, next, list);
      list.children[next].querySelector("a").focus();
    });
  }
}

async function answer(query) {
  const status = document.getElementById("Status");
  const words = wordsOf(query);
  if (words.length === 0) return;
  // No browser lets a page from a folder read the index beside it.
  if (location.protocol === "file:") {
    status.textContent = local;
    return;
  }
  if (words.some((word) => word.length < 2)) {
    status.textContent = short;
    return;
  }
  try {
    const pages = await search(words);
    const list = element("ul", "", null);
    list.className = "notices";
    await show(pages, 0, list);
    status.textContent = pages.length === 0 ? nothing : found.replace("#", pages.length);
    status.after(list);
  } catch {
    status.textContent = failed;
  }
}

document.getElementById("Search").hidden = false;
const query = new URLSearchParams(location.search).get("q") ?? "";
document.getElementById("Query").value = query;
answer(query);
