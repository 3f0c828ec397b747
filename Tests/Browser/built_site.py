"""A built site, served as any plain file server would, and the pages that stand for all others."""

import functools
import http.server
import pathlib
import re
import threading
from urllib.parse import quote, unquote, urlsplit

VIEWS = ["", "elder/", "en/", "en/elder/"]


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class BuiltSite:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder).resolve()
        handler = functools.partial(_Quiet, directory=str(self.folder))
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.base = f"http://127.0.0.1:{self._server.server_port}/"

    @functools.cached_property
    def public(self):
        """The address at which the site will be public: the page for unknown addresses names it. None
        where there is no such page."""
        unknown = self.folder / "404.html"
        if not unknown.exists():
            return None
        page = unknown.read_text(encoding="utf-8")
        return re.search(r'rel="stylesheet" href="([^"]*)assets/', page)[1]

    def public_file(self, url):
        """The file that will stand at a public address."""
        return self.folder / unquote(url.removeprefix(self.public))

    def url(self, path):
        return self.base + quote(path)

    def size(self, url):
        """Bytes of the file at an address."""
        return (self.folder / unquote(urlsplit(url).path).lstrip("/")).stat().st_size

    def pages(self):
        """Every page of every view, by path."""
        return sorted(p.relative_to(self.folder).as_posix() for p in self.folder.rglob("*.html"))

    def views(self):
        return [v for v in VIEWS if (self.folder / v / "index.html").exists()]

    def view_of(self, path):
        return max((v for v in self.views() if path.startswith(v)), key=len)

    def kinds(self):
        """The largest page of each kind in the view at the root: a kind is a folder's list, or its
        pages, or a page of its own at the top."""
        largest = {}
        for path in self.pages():
            if self.view_of(path) != "":
                continue
            parts = path.split("/")
            kind = path if len(parts) == 1 else parts[0] + ("/" if parts[-1] == "index.html" else "")
            size = (self.folder / path).stat().st_size
            if size > largest.get(kind, (0, ""))[0]:
                largest[kind] = (size, path)
        return sorted(path for _, path in largest.values())
