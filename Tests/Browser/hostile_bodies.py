"""Markdown in which hostile texts stand wherever Markdown has a place for one."""

import re

from hostile_rules import takes
from hostile_strings import STRINGS

TARGET = "[x](<https://example.org/{0}>)"
# {0} is the text with a backslash before each mark, and {1} as it is, where nothing is read as markup.
PLACES = [
    "{0}", "## {0}", "- {0}", "1. {0}", "> {0}", "**{0}**", "### x {0}", "`{1}`", "``` {1}\n{1}\n```",
    "[{0}](https://example.org/)", "![{0}](敌意.png)", "[x](https://example.org/ \"{0}\")",
    TARGET, "[{0}]: https://example.org/ '{0}'\n\n[{0}]",
]
MARKS = re.compile(r"([!-/:-@\[-`{-~])")
A_BODY = 28


def escaped(text):
    return MARKS.sub(r"\\\1", text)


def body(planter, kind, file, turn, plain):
    """Some thirty of the strings, each in the next place, and as many as they are of those that are
    `plain` text to Markdown."""
    field = f"{kind} body"
    strings = [s for s in STRINGS if takes(field, file, s)]
    parts = []
    for index in range(turn * A_BODY, (turn + 1) * A_BODY):
        place = PLACES[(index + index // len(PLACES)) % len(PLACES)]
        text = planter.plant(strings[index % len(strings)], field, file)
        # A blank line would end the place, and a tick a piece of code.
        line = " ".join(text.split()) or text
        if place == TARGET:
            line = "".join(c for c in line if c.isprintable() and c != "\\")
        parts.append(place.format(escaped(line), line.replace("`", "")))
    parts += ["".join(escaped(name) for name in planter.short_names)]
    for index in range(turn * A_BODY, (turn + 1) * A_BODY if plain else 0):
        string = plain[index % len(plain)]
        if takes(field, file, string):
            parts.append(planter.plant(string, field, file))
    return "\n\n".join(parts) + "\n"
