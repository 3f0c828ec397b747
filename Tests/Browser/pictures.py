"""Pictures of the main pages as readers see them, to be looked at.

usage: pictures.py SITE CHROMIUM FOLDER"""

import pathlib
import sys

from playwright.sync_api import sync_playwright

from built_site import BuiltSite

PAGES = [
    "index.html", "finance/index.html", "finance/2026-q3.html", "duties/index.html",
    "duties/elder.html", "commitments/index.html", "workers/index.html", "workers/w001.html",
    "coverage.html", "supervision/index.html", "search.html", "find.html",
]
LOOKS = [("", 360, "light"), ("", 1280, "light"), ("elder/", 360, "light"), ("", 360, "dark")]


def main():
    site, folder = BuiltSite(sys.argv[1]), pathlib.Path(sys.argv[3])
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=sys.argv[2], args=["--no-sandbox"])
        for view, width, scheme in LOOKS:
            page = browser.new_page(
                viewport={"width": width, "height": 900}, color_scheme=scheme)
            for path in PAGES:
                page.goto(site.url(view + path))
                name = (view + path).removesuffix(".html").replace("/", "-")
                page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
            page.close()
        browser.close()
    print(f"{len(PAGES) * len(LOOKS)} pictures in {folder}")


if __name__ == "__main__":
    main()
