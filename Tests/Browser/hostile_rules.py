"""Where the rules, and not a schema, say what a text must be. Each of these is printed with its reason."""

import re

# Fields that get no text where there was none: what they are about must be there first.
NOT_ADDED = {
    "publicity.result": "is refused before the period is over",
    "roster grade": "is one of those in rules.yaml",
    "reverses": "names a voucher of before",
    "supervision.members[].name": "is written of those who are in no roster",
    "grades[].kind": "names a kind of post",
    "posts[].window": "needs a post there that is the first to receive",
    "reviewed": "is refused where nothing was found that it could be about",
}

# Texts that a field does not take, for what they say.
NOT_TAKEN = {
    "roster name": (
        re.compile(r"[\s、，,;；/／\0?？\ufffd\u25a1\u3013\u2588\ue000-\uf8ff\U000f0000-\U0010ffff]"),
        "parts people in a ledger's cell, or is a letter lost"),
    "commitment channels[].value": (
        re.compile(r"^file:|@\["), "an address on the web must be one that leads somewhere"),
    "roster grade": (re.compile(r"^\s|\s$"), "blanks around a grade are no part of it"),
    "ledger voucher": (re.compile("§$"), "a number at the end continues the community's own series"),
    "*.csv": (re.compile("\0"), "a file with a zero byte is no text file"),
    "* body": (re.compile("\0"), "a file with a zero byte is no text file"),
}

# A number to call or an address to write to is refused when it is none.
CALLED = re.compile(r"^[\d\s()（）-]+$|^[^@\s]+@[^@\s]+$")


def takes(field, file, string):
    return not any(
        refused.search(string)
        for where, (refused, _) in NOT_TAKEN.items()
        if where == field or where[0] == "*" and (field + "\n" + file).find(where[1:]) >= 0)


def may_add(field):
    path = field.split(" ", 1)[1]
    return field not in NOT_ADDED and not any(
        path == name or path.startswith((name + ".", name + "[")) for name in NOT_ADDED)
