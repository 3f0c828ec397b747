"""Texts that a schema narrows refuse a hostile string with its place. Nothing crashes, and what is said can
be shown on a terminal."""

import csv
import io
import itertools
import json
import re
import shutil
import subprocess

import yaml

from hostile_schema import is_free, is_text
from hostile_strings import STRINGS

# Files of a kind that are tried: they have the same schema.
A_KIND = 3
# What a terminal would obey: control characters but line ends and tabs, and marks that turn its writing.
OBEYED = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u202a-\u202e\u2066-\u2069]")


def check(program, root, folder, schemas, report):
    """What a schema narrows, in the first files of each kind: each place refuses its string."""
    shutil.copytree(root / "content", folder / "content")
    places = _narrowed(folder / "content", schemas)
    refused = {(fault["path"], fault.get("line")) for fault in errors(program, folder, report)}
    for path, line, field, text in places:
        report.expect((path, line) in refused, f"{path}:{line}", f"{field} takes {text!r}")
    said = told(program, folder, "text").stdout
    report.expect(not OBEYED.search(said), "hostile", "a terminal would obey what check says")
    print(f"hostile: refused as a schema says in {len(places)} places, which are "
          + ", ".join(sorted({field for _, _, field, _ in places})))


def told(program, folder, form):
    return subprocess.run(
        [program, "check", "--root", folder, "--today", "2026-11-20", "--format", form],
        capture_output=True, encoding="utf-8", errors="surrogateescape")


def errors(program, folder, report):
    """What check refuses; a crash is a fault."""
    said = told(program, folder, "json")
    report.expect(said.returncode == 1, "hostile", f"ends with {said.returncode}: {said.stderr[:300]}")
    faults = [json.loads(line) for line in said.stdout.split("\n") if line.startswith('{"')]
    return [fault for fault in faults if fault.get("severity") == "error"]


def _narrowed(content, schemas):
    """Each place of a text that a schema narrows, with a string of its own there."""
    strings = itertools.cycle(s for s in STRINGS if "\0" not in s)
    places = []
    for kind, pattern in schemas.files.items():
        for file in sorted(content.glob(pattern))[:A_KIND]:
            name = "content/" + file.relative_to(content).as_posix()
            text = file.read_text("utf-8-sig")
            if file.suffix == ".csv":
                text, found = _rows(text, kind, schemas, strings)
            else:
                front = re.match(r"---\n(.*?\n)---\n", text, re.S) if file.suffix == ".md" else None
                written, found = _nodes(front[1] if front else text, kind, schemas, strings)
                text = f"---\n{written}---\n正文。\n" if front else written
                found = [(line + bool(front), *rest) for line, *rest in found]
            file.write_text(text, "utf-8", newline="")
            places += [(name, *rest) for rest in found]
    return places


def _rows(text, kind, schemas, strings):
    rows = list(csv.reader(io.StringIO(text)))
    columns = [schemas.property(kind, schemas.roots[kind], key) for key in rows[0]]
    narrow = [(index, key) for index, (key, inner) in enumerate(columns)
              if is_text(inner) and not is_free(inner)]
    found = []
    for row, (index, key) in enumerate(narrow, 1):
        rows[row][index] = " ".join(("x" + next(strings)).split())  # a row of one line
        found.append((row + 1, f"{kind} {key}", rows[row][index]))
    written = io.StringIO()
    csv.writer(written).writerows(rows)
    return written.getvalue(), found


def _nodes(text, kind, schemas, strings):
    planted, seen = {}, set()

    def walk(node, schema, path):
        schema = schemas.resolved(kind, schema)
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                name, inner = schemas.property(kind, schema, key.value)
                walk(value, inner, f"{path}.{name}".lstrip("."))
        elif isinstance(node, yaml.SequenceNode):
            for item in node.value:
                walk(item, schema.get("items", {}), path + "[]")
        elif is_text(schema) and not is_free(schema) and path not in seen:
            seen.add(path)  # of many mistakes in a file only the first are told
            mark = f"mark{len(planted)}end"
            # Paths and ids of pages may be almost anything; whether they are there is another check.
            pattern = re.compile(schema.get("pattern", "(?!)"))
            text = next(mark + string for string in strings if not pattern.search(mark + string))
            planted[mark] = (f"{kind} {path}", text)
            node.tag, node.value, node.style = "tag:yaml.org,2002:str", text, '"'
        if not isinstance(node, yaml.ScalarNode):
            node.flow_style = False  # one text a line

    root = yaml.compose(text, Loader=yaml.SafeLoader)
    walk(root, schemas.roots[kind], "")
    written = yaml.serialize(root, Dumper=yaml.SafeDumper, width=1 << 30)
    return written, [
        (line, *planted[re.search(r"mark\d+end", said)[0]])
        for line, said in enumerate(written.split("\n"), 1) if re.search(r"mark\d+end", said)]
