"""Hostile strings as Markdown: in a page of their own as they are, and as the addresses of links and
pictures. What is no text is refused with its file, whatever else it is."""

import re
import subprocess

from hostile_refusals import errors
from hostile_strings import STRINGS

# Where a link may lead besides pages and files of the site; a question leads to its own page.
ABROAD = re.compile(r"https?://|mailto:|tel:|\?")
PLACES = {"text": "§", "link": "[x](<§>)", "picture": "![x](<§>)"}


def check(program, folder, report):
    """The strings that are no more than text to Markdown."""
    subprocess.run([program, "init", "--quiet", folder], check=True)
    for place, markdown in PLACES.items():
        for number, string in enumerate(STRINGS):
            text = string.replace("§", str(number))
            if place != "text":
                text = re.sub(r"([\\<>])", r"\\\1", text)
            body = markdown.replace("§", text)
            file = folder / f"content/pages/{place}-{number}.md"
            file.write_text(f"---\ntitle: 页\n---\n\n{body}\n", "utf-8", newline="")
    refused = {fault["path"] for fault in errors(program, folder, report)}
    taken = {
        place: [string for number, string in enumerate(STRINGS)
                if f"content/pages/{place}-{number}.md" not in refused] for place in PLACES}
    # An address with a line end is text.
    for string in taken["picture"]:
        report.expect("\n" in string or "\r" in string, "hostile", f"shows the picture {string!r}")
    for string in taken["link"]:
        is_text = "\n" in string or "\r" in string
        report.expect(is_text or ABROAD.match(string), "hostile", f"links to {string!r}")
    for place in PLACES:
        print(f"hostile: as Markdown, {place}: {len(STRINGS) - len(taken[place])} of {len(STRINGS)} refused")
    return taken["text"]
