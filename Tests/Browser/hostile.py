"""Hostile strings in every text of every kind of a copy of the sample community: it is built, every page
is opened, nothing of them runs or takes a page apart, and what cannot hold them refuses them."""

import csv
import pathlib
import re
import subprocess
import tempfile
import time
import unicodedata
from html import unescape
from urllib.parse import quote

import yaml

import hostile_fields
import hostile_markdown
import hostile_outputs
import hostile_refusals
import links
import markup
from built_site import BuiltSite
from hostile_copy import Copy
from hostile_schema import Schemas
from hostile_strings import STRINGS
from visit import visiting

TODAY = "2026-11-20"


def check(browser, program, root, report):
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        schemas = Schemas(program)
        hostile_refusals.check(program, root, folder / "narrow", schemas, report)
        plain = hostile_markdown.check(program, folder / "markdown", report)
        copy = Copy(root, folder, schemas, plain)
        built = subprocess.run(
            [program, "build", "--quiet", "--root", folder, "--today", TODAY, "--output",
             folder / "public"], capture_output=True, text=True)
        errors = "\n".join(line for line in built.stderr.splitlines() if " error " in line)
        report.expect(built.returncode == 0, "hostile", f"is not built: {errors[:2000]}")
        if built.returncode != 0:
            return
        site = BuiltSite(folder / "public")
        hostile_fields.check(site, copy, schemas, report)
        hostile_outputs.check(program, site, copy, report)
        links.check(site, report)
        markup.check(site, report, but=["en"])
        pages = _open(browser, site, _titles(copy.content), report)
        print(f"hostile: {len(copy.planter.strings())} strings in {len(copy.planter.plants)} places, "
              f"{pages} pages opened, {time.monotonic() - began:.0f} s")


def _titles(content):
    """What each page is called, as its file says."""
    titles = {}
    for file in content.rglob("*.md"):
        path = file.relative_to(content).as_posix().removeprefix("pages/")
        front = yaml.load(file.read_text("utf-8").split("\n---\n")[0], Loader=yaml.BaseLoader)
        titles[path.removesuffix(".md") + ".html"] = front["title"]
    with open(content / "roster.csv", encoding="utf-8-sig", newline="") as file:
        for row in list(csv.reader(file))[1:]:
            titles[f"workers/{row[0]}.html"] = row[1]
    return titles


def _open(browser, site, titles, report):
    """The standard view as residents get it; the elder view without the policy, so that what the policy
    alone would stop does run."""
    seen = 0
    for view, how in (("", {}), ("elder/", {"bypass_csp": True})):
        with visiting(
            browser, site, report, viewport={"width": 360, "height": 800}, **how
        ) as open_page:
            for path in site.pages():
                # A page that only leads on to another is gone before it can be looked at.
                leads_on = 'http-equiv="refresh"' in (site.folder / path).read_text("utf-8")
                if site.view_of(path) == view and path != "404.html" and not leads_on:
                    look(open_page(path), path, report, titles.get(path.removeprefix(view)))
                    seen += 1
            for string in STRINGS[::30]:
                path = f"{view}search.html"
                page = open_page(path, "?q=" + quote(string))
                page.wait_for_selector("#Status:not(:empty), #Query:placeholder-shown")
                look(page, f"{path} {string!r}", report)
    return seen


SCRIPT = """
() => {
  const count = selector => document.querySelectorAll(selector).length
  return {
    parts: ['body > header.site', 'body > main#Main', 'body > footer.site', 'h1'].map(count),
    strange: [...document.querySelectorAll(
      "script:not([type='application/ld+json'], [src$='assets/search.js']), iframe, frame, object, embed," +
      "base, form:not([role='search']), b, i, u, font, xmp, plaintext, textarea, template," +
      "math, video, audio, marquee, foreignObject, animate, set, image, [style], [autofocus]," +
      "[href^='javascript:' i], [href^='data:' i], [src^='data:' i], [src*='//'], [action*='//']"
    ), ...[...document.querySelectorAll('*')].filter(
      e => e.getAttributeNames().some(name => /^on|[^a-z-]/i.test(name) && !e.closest('svg')))
    ].map(e => e.outerHTML.slice(0, 120)),
    heading: document.querySelector('h1')?.textContent, title: document.title,
  }
}
"""


def look(page, path, report, title=None):
    page.wait_for_timeout(20)
    seen = page.evaluate(SCRIPT)
    # What is open this week is printed as one sheet after the other, each with its heading.
    once = seen["parts"][:3] if path.endswith("sheets/open.html") else seen["parts"]
    report.expect(set(once) == {1}, path, f"header, main, footer, h1: {seen['parts']}")
    strange = seen["strange"]
    report.expect(not strange, path, f"{len(strange)} elements that no template has: {strange[:2]}")
    for place in ("heading", "title") if title is not None else ():
        said = _plain(seen[place] or "")
        report.expect(_plain(title) in said or _plain(unescape(title)) in said, path,
                      f"{title!r} is the {place} {seen[place]!r}")


def _plain(text):
    """The words of a title without the marks that Markdown may take for its own, and without what no
    page can hold."""
    text = re.sub(r"[\\*_`]", "", text)
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cn"))
