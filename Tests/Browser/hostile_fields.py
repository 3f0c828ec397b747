"""Whether every text of every kind was planted, and what became of it: what the public may see is on the
site, what it may not see is nowhere."""

import re

from hostile_planter import FIRST
from hostile_rules import NOT_ADDED, NOT_TAKEN, may_add
from hostile_schema import is_free

NUMBER = re.compile(rb"(?<!\d)7\d{4}(?!\d)")
# Kinds that a page shows nothing of.
UNSHOWN = {"triage", "calendar", "rules"}


def check(site, copy, schemas, report):
    planter = copy.planter
    for kind in schemas.files:
        fields = list(schemas.fields(kind))
        free = [path for path, schema, _ in fields if is_free(schema)]
        narrow = [path for path, schema, _ in fields if not is_free(schema)]
        left = [path for path in free if f"{kind} {path}" not in planter.held]
        for path in left:
            report.expect(not may_add(f"{kind} {path}") or _is_list_item(path, left),
                          kind, f"nothing is planted in {path}")
        print(f"hostile: {kind}: planted in {', '.join(p for p in free if p not in left) or 'nothing'}; "
              f"narrowed by its schema: {', '.join(narrow) or 'nothing'}"
              + (f"; left out: {', '.join(left)}" if left else ""))
    for field, why in NOT_ADDED.items():
        print(f"hostile: {field} is not added: it {why}")
    for field, (strings, why) in NOT_TAKEN.items():
        print(f"hostile: {field} takes no {strings.pattern!r}: {why}")
    _see(site, planter, report)


def _is_list_item(path, left):
    return any(path.startswith(other + ".") for other in left)


def _see(site, planter, report):
    seen = {}
    for file in site.folder.rglob("*"):
        # The list of files has digests; files that are offered are as they were.
        if file.is_file() and file.suffix in (".html", ".json", ".jsonld", ".xml", ".csv", ".txt", ".bin"):
            for number in NUMBER.findall(file.read_bytes()):
                seen.setdefault(int(number), file.relative_to(site.folder).as_posix())
    fields, shown = set(), set()
    for number, (field, file, text, is_public) in planter.plants.items():
        if is_public:
            fields.add(field)
            if number in seen:
                shown.add(field)
        else:
            report.expect(number not in seen, seen.get(number), f"{field} of {file} is public: {text!r}")
    hidden = {field for field in fields - shown if field.split()[0] not in UNSHOWN}
    print(f"hostile: {len(shown)} fields are seen on the site; not seen: {', '.join(sorted(hidden))}")
    assert FIRST // 10_000 == 7
