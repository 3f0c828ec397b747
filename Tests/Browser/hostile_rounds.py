"""Every hostile string in every text of every kind. A round plants, builds and opens the pages that show a
string in a field for the first time; fields that stand once in a community take a round for each string.

usage: hostile_rounds.py CHROMIUM PROGRAM ROOT [ROUNDS]
Prints the faults; 0 is left where there are none."""

import pathlib
import subprocess
import sys
import tempfile
import time

from playwright.sync_api import sync_playwright

import hostile_markdown
from built_site import BuiltSite
from hostile import TODAY, look
from hostile_copy import Copy
from hostile_fields import NUMBER
from hostile_schema import Schemas
from hostile_strings import STRINGS
from report import Report
from visit import visiting


class Rounds:
    def __init__(self, browser, program, root, report):
        self.browser, self.program, self.root, self.report = browser, program, root, report
        self.schemas = Schemas(program)
        self.turns = {}  # each round goes on where the one before ended
        self.seen = set()  # (field, string) that a page was opened with
        self.opened = 0
        with tempfile.TemporaryDirectory() as scratch:
            self.plain = hostile_markdown.check(program, pathlib.Path(scratch) / "markdown", report)

    def play(self, turn):
        with tempfile.TemporaryDirectory() as scratch:
            folder = pathlib.Path(scratch)
            copy = Copy(self.root, folder, self.schemas, self.plain, self.turns)
            built = subprocess.run(
                [self.program, "build", "--quiet", "--root", folder, "--today", TODAY, "--output",
                 folder / "public"], capture_output=True, text=True)
            errors = "\n".join(line for line in built.stderr.splitlines() if " error " in line)
            self.report.expect(built.returncode == 0, f"round {turn}", f"is not built: {errors[:2000]}")
            if built.returncode == 0:
                self._open(BuiltSite(folder / "public"), copy.planter)

    def _open(self, site, planter):
        shown = _shown(site)
        new, pages = set(), set()
        for number, (field, _, text, is_public) in planter.plants.items():
            one = field, text.replace(str(number), "§")
            if is_public and number in shown and one not in self.seen:
                new.add(one)
                pages.add(shown[number])
        for view, how in (("", {}), ("elder/", {"bypass_csp": True})):
            size = {"width": 360, "height": 800}
            with visiting(self.browser, site, self.report, viewport=size, **how) as open_page:
                for path in sorted(pages):
                    if (site.folder / view / path).exists():
                        look(open_page(view + path), view + path, self.report)
                        self.opened += 1
        self.seen |= new

    def strings_of(self):
        """How many strings each field was opened with."""
        fields = {}
        for field, _ in self.seen:
            fields[field] = fields.get(field, 0) + 1
        return fields


def _shown(site):
    """The page of the standard view that shows a number: its own rather than a list."""
    shown = {}
    for path in sorted(site.pages(), key=lambda path: (path.endswith("index.html"), path)):
        page = site.folder / path
        if site.view_of(path) == "" and path != "404.html":
            text = page.read_bytes()
            if b'http-equiv="refresh"' not in text:
                for number in NUMBER.findall(text):
                    shown.setdefault(int(number), path)
    return shown


def main():
    report, began = Report(), time.monotonic()
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else len(STRINGS)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=sys.argv[1], args=["--no-sandbox"])
        all_rounds = Rounds(browser, sys.argv[2], pathlib.Path(sys.argv[3]), report)
        for turn in range(rounds):
            told = len(report.faults)
            all_rounds.play(turn)
            for fault in report.faults[told:]:
                print(fault)
            print(f"round {turn + 1} of {rounds}: {len(all_rounds.seen)} strings in fields so far", flush=True)
        browser.close()
    fields = all_rounds.strings_of()
    for field, count in sorted(fields.items(), key=lambda one: one[1]):
        print(f"{count:4} strings  {field}")
    failed = len(report.faults)
    print(f"hostile: {rounds} rounds, {len(all_rounds.seen)} strings in {len(fields)} fields, "
          f"{all_rounds.opened} pages opened, {time.monotonic() - began:.0f} s: "
          f"{report.checks - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
