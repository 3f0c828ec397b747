"""Opens pages as readers do, and listens to what a browser complains of."""

import contextlib


@contextlib.contextmanager
def visiting(browser, site, report, **how):
    """A page of a fresh context. Whatever is written to the console, refused by the content security
    policy, fetched from elsewhere or asked in a dialog is a fault of the page that is open."""
    context = browser.new_context(**how)
    if site.public:
        context.route(site.public + "**", lambda route: route.fulfill(
            path=site.public_file(route.request.url)))
    page = context.new_page()
    noted = []
    # A browser asks every host once for a sign of its own accord, at any time.
    page.on(
        "console",
        lambda m: noted.append(f"console: {m.text}")
        if not m.location["url"].endswith("/favicon.ico") else None)
    page.on("pageerror", lambda e: noted.append(f"script: {e}"))
    page.on("dialog", lambda d: (noted.append(f"dialog: {d.message}"), d.dismiss()))
    page.on(
        "request",
        lambda r: noted.append(f"fetches {r.url}") if not r.url.startswith(site.base) else None)

    def open_page(path, query=""):
        noted.clear()
        page.goto(site.url(path) + query)
        if path != "404.html":  # it fetches from the public address, which is not this server
            report.expect(not noted, path, "; ".join(noted[:3]))
        return page

    try:
        yield open_page
    finally:
        context.close()
