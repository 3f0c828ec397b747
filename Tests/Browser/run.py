"""Everything that only a browser can tell of a built site.

usage: run.py SITE CHROMIUM PROGRAM ROOT
Prints the faults; the last line says how many checks there were, and 0 is left where none failed."""

import pathlib
import sys

from playwright.sync_api import sync_playwright

import accessibility
import bad_pages
import hostile
import keyboard
import links
import markup
import measures
import paper
import search
import weight
from built_site import BuiltSite
from report import Report
from visit import visiting

PHONE, DESKTOP, NARROW = 360, 1280, 320


def look(browser, site, report):
    """Each kind of page in each view, on a phone and a desk, in the light and in the dark. The views of
    another language have the same styles, and are looked at on a phone in the light."""
    for view in site.views():
        is_elder = "elder/" in view
        first = view in ("", "elder/")
        for width in (PHONE, DESKTOP) if first else (PHONE,):
            for scheme in ("light", "dark") if first else ("light",):
                size = {"width": width, "height": 900}
                with visiting(
                    browser, site, report, viewport=size, color_scheme=scheme, bypass_csp=True
                ) as open_page:
                    for path in site.kinds():
                        if not (site.folder / view / path).exists():
                            continue
                        page = open_page(view + path)
                        where = f"{view}{path} {width} {scheme}"
                        accessibility.check(page, where, report)
                        measures.check(page, where, is_elder, report)


def read_plainly(browser, site, report):
    """At 320 px, which is 1280 px at 400 %, and with JavaScript off: the same words, none cut off."""
    size = {"width": NARROW, "height": 800}
    with visiting(browser, site, report, viewport=size) as on, visiting(
        browser, site, report, viewport=size, java_script_enabled=False
    ) as off:
        for view in site.views():
            for path in site.kinds():
                if path == "404.html" or not (site.folder / view / path).exists():
                    continue
                # It searches with a script, and is a complete index without.
                if path == "search.html":
                    continue
                page = on(view + path)
                width = page.evaluate("document.documentElement.scrollWidth")
                report.expect(width <= NARROW, view + path, f"{width} px wide in {NARROW}")
                words = page.locator("body").inner_text()
                report.expect(
                    words == off(view + path).locator("body").inner_text(), view + path,
                    "says something else without JavaScript")


def main():
    site, report = BuiltSite(sys.argv[1]), Report()
    links.check(site, report)
    weight.check(site, report)
    markup.check(site, report)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=sys.argv[2], args=["--no-sandbox"])
        look(browser, site, report)
        read_plainly(browser, site, report)
        keyboard.check(browser, site, report)
        search.check(browser, site, report)
        notices = [p for p in site.pages() if p.startswith(("finance/2026-q", "party/2026-1"))]
        paper.check(browser, site, notices[:6], report)
        hostile.check(browser, sys.argv[3], pathlib.Path(sys.argv[4]), report)
        bad_pages.check(browser, report)
        browser.close()
    for fault in report.faults:
        print(fault)
    failed = len(report.faults)
    print(f"browser: {report.checks - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
