"""Every link of every page: the file is there, the fragment too, and readers stay in their view."""

import re
from html import unescape
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

LINK = re.compile(r'\s(?:href|src)="([^"]*)"')
VIEW_LINKS = re.compile(r'<nav class="views".*?</nav>', re.S)
ID = re.compile(r'\sid="([^"]*)"')


def check(site, report):
    pages = {p: (site.folder / p).read_text("utf-8") for p in site.pages()}
    ids = {p: {unescape(i) for i in ID.findall(html)} for p, html in pages.items()}
    for path, html in pages.items():
        if path == "404.html":
            continue
        view = site.view_of(path)
        between = set(LINK.findall(VIEW_LINKS.search(html).group(0))) if "views" in html else set()
        for link in set(LINK.findall(html)):
            url = urlsplit(unescape(link))
            if url.scheme or url.netloc or link == "":
                continue
            target = normpath(join(dirname(path), unquote(url.path))) if url.path else path
            report.expect((site.folder / target).is_file(), path, f"{link} leads nowhere")
            if target.endswith(".html"):
                if url.fragment:
                    fragment = unquote(url.fragment)
                    report.expect(fragment in ids.get(target, ()), path, f"{link}: no such place")
                stays = site.view_of(target) == view or link in between
                report.expect(stays, path, f"{link} leaves the view")
