"""From the home page to a complaint with nothing but Tab and Enter, seeing where one is."""

from playwright.sync_api import TimeoutError

FOCUS = """
() => {
  const e = document.activeElement
  const style = getComputedStyle(e)
  return {
    link: e.getAttribute('href') || '', text: e.innerText || '',
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
  }
}
"""


def _tab_to(page, wanted, where, report, limit=400):
    for _ in range(limit):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus["link"]:
            report.expect(focus["outline"] >= 3, where, f"no focus seen on {focus['text'][:40]}")
        if wanted(focus):
            return True
    return False


def _enter(page):
    """Follows the link that has the focus; on a page made wrong it may have none."""
    try:
        with page.expect_navigation(timeout=3000):
            page.keyboard.press("Enter")
    except TimeoutError:
        pass


def check(browser, site, report):
    page = browser.new_page()
    page.goto(site.url("index.html"))
    found = _tab_to(page, lambda f: "duties/index.html" in f["link"], "index.html", report)
    report.expect(found, "index.html", "the duties cannot be reached by Tab")
    _enter(page)
    found = _tab_to(page, lambda f: "/duties/" in f["link"] and "index" not in f["link"],
                    "duties/index.html", report)
    report.expect(found, "duties/index.html", "no duty can be reached by Tab")
    _enter(page)
    found = _tab_to(page, lambda f: f["link"].startswith("mailto:") and "body=" in f["link"],
                    page.url, report)
    report.expect(found, page.url, "the complaint cannot be reached by Tab")
    page.close()
