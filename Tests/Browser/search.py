"""The search finds exactly the pages that say a word, as a plain reading of their files tells, and moves
little: the page, its script and styles, and what it reads of the index, uncompressed and none of it
known from the query before."""

import html.parser
import random
import re
import unicodedata
from urllib.parse import quote

from built_site import BuiltSite
from visit import visiting

WORDS = 200
LIMIT = 200 * 1024
# Elements after which a word may go on; all others part words.
INLINE = set("a abbr b bdi bdo cite code data del dfn em i ins kbd mark q ruby s samp small span strong "
             "sub sup time u var wbr".split())
VOID = set("area base br col embed hr img input link meta source track wbr".split())
UNSEARCHED = ("svg", "script", "style", "template")
LISTS = re.compile(r"(?:index|404|search|(?:party|residency|finance|items|sheets)/.*/(?:index|page-\d+)|"
                   r"(?:party|residency|finance)/(?:index|page-\d+)|sheets/.*)\.html$")
DROPPED = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")


class _Said(html.parser.HTMLParser):
    """What the main part of a page says."""

    def __init__(self, text):
        super().__init__()
        self.said, self.open, self.out = [], [], None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag not in INLINE:
            self.said.append("\n")
        if tag in VOID:
            return
        self.open.append(tag)
        left = tag in UNSEARCHED or "data-unsearched" in dict(attributes)
        if left and self.out is None:
            self.said.append("\n")
            self.out = len(self.open)

    def handle_endtag(self, tag):
        if tag in VOID or tag not in self.open:
            return
        while self.open.pop() != tag:
            pass
        if tag not in INLINE:
            self.said.append("\n")
        if self.out is not None and len(self.open) < self.out:
            self.out = None

    def handle_data(self, data):
        if "main" in self.open and self.out is None:
            self.said.append(data)


def _folded(text):
    wide = DROPPED.sub("", text)
    wide = "".join(unicodedata.normalize("NFKC", c) if 0xFF01 <= ord(c) <= 0xFF5E else c for c in wide)
    return re.sub("[A-Z]", lambda m: m[0].lower(), wide)


def texts_of(site):
    """What is said by each page that is no list, is not withdrawn, and was not moved."""
    texts = {}
    for path in site.pages():
        if site.view_of(path) != "" or LISTS.match(path):
            continue
        text = (site.folder / path).read_text("utf-8")
        if '<meta name="robots" content="noindex">' in text or "<main" not in text:
            continue
        texts[path] = _folded("".join(_Said(text).said))
    return texts


def _words(texts):
    """Words of every kind: Chinese of two and more characters, names, numbers, Latin, and some that no
    page says. The same ones each time."""
    chance = random.Random(20261120)
    said = "\n".join(texts[path] for path in sorted(texts))
    words = ["停车", "顾明远", "2026", "021", "燃气", "物业管理", "𠮷𠮷", "不存在的词语"]
    patterns = ["[\u4e00-\u9fff]{2}", "[\u4e00-\u9fff]{3,6}", "[0-9.,:/-]{2,8}", "[a-z0-9@.]{2,9}", r"\S{2,12}"]
    for pattern in patterns:
        found = sorted(set(re.findall(f"(?={'(' + pattern + ')'})", said)))
        words += chance.sample(found, min(len(found), 42))
    return list(dict.fromkeys(words))[: WORDS + 2]


def _found(page):
    while page.locator("#Results button").count():
        before = page.locator("#Results li").count()
        page.locator("#Results button").click()
        page.locator("#Results li").nth(before).wait_for()
    return page.eval_on_selector_all("#Results li a", "links => links.map(a => a.getAttribute('href'))")


def check(browser, site, report, words=None):
    texts = texts_of(site)
    words = words or _words(texts)
    moved = []
    with visiting(browser, site, report, viewport={"width": 360, "height": 800}) as open_page:
        page = open_page("search.html")
        page.on("response", lambda r: moved.append(site.size(r.url)))
        for word in words:
            page.goto(site.url("search.html") + "?q=" + quote(word))
            page.wait_for_selector("#Status:not(:empty)")
            total = sum(moved)
            moved.clear()
            report.expect(total <= LIMIT, f"search {word!r}", f"moves {total} bytes")
            expected = sorted(quote(path) for path, text in texts.items() if word in text)
            found = _found(page)
            report.expect(
                sorted(found) == expected, f"search {word!r}",
                f"{len(found)} found, {len(expected)} expected; differ in "
                f"{sorted(set(found) ^ set(expected))[:4]}")
    report.expect(len(words) >= WORDS, "search", f"only {len(words)} words tried")
    _stays_in_view(browser, site, report)


def _stays_in_view(browser, site, report):
    """From the home page of each view to a page that was found, in the same view; one letter and other
    people's markup are only text."""
    for view in site.views():
        with visiting(browser, site, report) as open_page:
            page = open_page(view + "search.html")
            page.locator("#Query").fill("停车")
            page.locator("#Query").press("Enter")
            page.wait_for_selector("#Results li a")
            page.locator("#Results li a").first.click()
            path = page.url.removeprefix(site.base)
            report.expect(
                site.view_of(path) == view and "search" not in path, view + "search.html",
                f"leads to {path}")
            for query in ("停", "<img src=x onerror=alert(1)>", '"><script>alert(1)</script>', "%", "\\"):
                page.goto(site.url(view + "search.html") + "?q=" + quote(query))
                page.wait_for_selector("#Status:not(:empty)")
                report.expect(
                    page.locator("#Results li").count() == 0, view + "search.html",
                    f"{query!r} finds something")


def main():
    """usage: search.py SITE CHROMIUM: the search of any built site alone."""
    import sys

    from playwright.sync_api import sync_playwright

    from report import Report
    site, report = BuiltSite(sys.argv[1]), Report()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=sys.argv[2], args=["--no-sandbox"])
        check(browser, site, report)
        browser.close()
    for fault in report.faults:
        print(fault)
    print(f"search: {report.checks} checks, {len(report.faults)} failed")
    return 1 if report.faults else 0


if __name__ == "__main__":
    import sys
    sys.exit(main())
