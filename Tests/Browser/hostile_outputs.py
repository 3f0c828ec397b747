"""The files for programs, with hostile texts in them: each is read by a reader of its format, and holds
no more than the format allows."""

import csv
import html.parser
import io
import json
import re
import subprocess
from xml.etree import ElementTree

# What a spreadsheet takes for a formula; a mere number is none.
FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠]")
NUMBER = re.compile(r"[+-]?\d+(\.\d+)?$")
SVG = re.compile(r"<svg\b.*?</svg>", re.S)


def check(program, site, copy, report):
    counts = {}
    for file in sorted(site.folder.rglob("*")):
        path, form = file.relative_to(site.folder).as_posix(), file.suffix
        if form in READERS and file.is_file():
            counts[form] = counts.get(form, 0) + 1
            for fault in READERS[form](file.read_bytes().decode("utf-8-sig")):
                report.expect(False, path, fault)
            report.checks += 1
    said = subprocess.run(
        [program, "due", "--root", copy.content.parent, "--today", "2026-11-20", "--within", "400",
         "--format", "ics"], capture_output=True)
    for fault in calendar(said.stdout):
        report.expect(False, "due --format ics", fault)
    report.expect(said.stdout.startswith(b"BEGIN:VCALENDAR\r\n"), "due --format ics", said.stdout[:80])
    print("hostile: read " + ", ".join(f"{count} {form}" for form, count in sorted(counts.items())))


def _table(text):
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    for row in rows:
        if len(row) != len(rows[0]):
            yield f"a row of {len(row)} cells where the head has {len(rows[0])}: {row[:3]}"
        yield from (f"a formula: {cell[:60]!r}" for cell in row
                    if FORMULA.match(cell.lstrip(" ")) and not NUMBER.match(cell))


def _object(text):
    try:
        json.loads(text)
    except ValueError as error:
        yield f"is no JSON: {error}"


def _tree(text):
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        yield f"is no XML: {error}"
        return
    for element in root.iter():
        if not element.tag.startswith("{http://www.w3.org/") and "sitemaps.org" not in element.tag:
            yield f"has an element {element.tag}"


class _Scripts(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.found, self.inside = [], False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.inside = tag == "script" and dict(attributes).get("type") == "application/ld+json"
        if self.inside:
            self.found.append("")

    def handle_endtag(self, tag):
        self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.found[-1] += data


def _page(text):
    for script in _Scripts(text).found:
        yield from _object(script)
    for svg in SVG.findall(text):
        if "xmlns" not in svg[:200]:
            svg = svg.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1)
        yield from (f"picture {fault}" for fault in _tree(svg))


def calendar(data):
    """RFC 5545: lines of at most 75 bytes that end with CR LF; what goes on begins with a blank."""
    lines = data.split(b"\r\n")
    for line in lines:
        if len(line) > 75 or re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line):
            yield f"a line that is none: {line[:80]}"
        if not re.match(rb"[ \t]|[A-Z-]+[;:]|$", line):
            yield f"a property that is none: {line[:80]}"
    if data.count(b"\r\nBEGIN:VEVENT\r\n") != data.count(b"\r\nUID:"):
        yield "an event that is none of ours"


READERS = {".csv": _table, ".json": _object, ".jsonld": _object, ".xml": _tree, ".html": _page}
