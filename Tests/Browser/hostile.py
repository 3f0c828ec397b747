"""Hostile strings in every text of a copy of the sample community: what the program refuses is refused
with a place, everything else is built and opened, and nothing of it runs."""

import json
import pathlib
import re
import shutil
import subprocess
import tempfile

from built_site import BuiltSite
from hostile_strings import STRINGS
from visit import visiting

# A text in a front matter or a YAML file: a scalar of a map or of a list.
TEXT = re.compile(r"^(?P<key>\s*(?:- )?[a-z_]+:[ ]|\s*- )(?P<value>[^\[\]{}|>&*!#\n][^\n]*)$", re.M)
# What other files go by; strings there are refused for what they are no name of.
NAMES = re.compile(r"(?:id|item|post|duty|commitments|owner|worker|responsible|by|book|section): $")
ROUNDS = 60


def _strings():
    while True:
        yield from STRINGS


class _Copy:
    """Content files with hostile texts, each of which can be put back."""

    def __init__(self, root, folder):
        shutil.copytree(root / "content", folder / "content")
        self.folder = folder
        self.texts = {}  # file and line: what stood there
        self.lines = {}
        strings = _strings()
        for file in sorted((folder / "content").rglob("*.md")):
            self._poison(file, strings)

    def _poison(self, file, strings):
        lines = file.read_text("utf-8").split("\n")
        end = lines.index("---", 1)
        for number in range(1, end):
            found = TEXT.match(lines[number])
            if found and not NAMES.search(found["key"]):
                self.texts[file, number] = lines[number]
                lines[number] = found["key"] + json.dumps(next(strings), ensure_ascii=True)
        for _ in range(3):
            lines += ["", next(strings).replace("---\n", "")]
        self.lines[file] = lines
        file.write_text("\n".join(lines), "utf-8")

    def put_back(self, path, number):
        """The text at a line, or all of the file where the line is not one of ours."""
        file = self.folder / path
        if (file, number) in self.texts:
            self.lines[file][number] = self.texts.pop((file, number))
        else:
            own = [key for key in self.texts if key[0] == file]
            for key in own:
                self.lines[file][key[1]] = self.texts.pop(key)
            if not own and file in self.lines:
                end = self.lines[file].index("---", 1)
                self.lines[file] = self.lines[file][: end + 1] + ["", "正文。", ""]
        if file in self.lines:
            file.write_text("\n".join(self.lines[file]), "utf-8")


def check(browser, program, root, report):
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        copy = _Copy(root, folder)
        planted = len(copy.texts)
        for _ in range(ROUNDS):
            built = subprocess.run(
                [program, "check", "--root", folder, "--today", "2026-11-20", "--format", "json"],
                capture_output=True, text=True)
            refused = {
                (fault["path"], fault["line"] - 1)
                for fault in map(json.loads, filter(None, built.stdout.split("\n")))
                if fault.get("severity") == "error" and "line" in fault
            }
            if built.returncode == 0:
                break
            report.expect(refused, "hostile", f"refused without a place: {built.stderr[:300]}")
            if not refused:
                return
            for path, line in refused:
                copy.put_back(path, line)
        subprocess.run([program, "build", "--quiet", "--root", folder, "--today", "2026-11-20",
                        "--output", folder / "public"], check=True)
        left = len(copy.texts)
        report.expect(left >= 200, "hostile", f"only {left} of {planted} strings were built")
        _open(browser, BuiltSite(folder / "public"), report)


STRANGE = (
    "script:not([type='application/ld+json']), iframe, object, embed, base, form, [onload], [onerror],"
    " [onclick], [onfocus], [onmouseover], [style], a[href^='javascript:' i], a[href^='data:' i]")


def _open(browser, site, report):
    with visiting(browser, site, report, viewport={"width": 360, "height": 800}) as open_page:
        for path in site.pages():
            # A page that only leads on to another is gone before it can be looked at.
            leads_on = 'http-equiv="refresh"' in (site.folder / path).read_text("utf-8")
            if site.view_of(path) in ("", "en/elder/") and path != "404.html" and not leads_on:
                look(open_page(path), path, report)


def look(page, path, report):
    page.wait_for_timeout(20)
    parts = [page.locator(f"body > {part}").count()
             for part in ("header.site", "main#Main", "footer.site")]
    report.expect(parts == [1, 1, 1], path, f"header, main, footer: {parts}")
    strange = page.locator(STRANGE).count()
    report.expect(strange == 0, path, f"{strange} elements that no template has")
