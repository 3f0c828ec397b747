"""Validates a content folder against the schemas with the PyPI package jsonschema.

Scalars are text until the schema asks for a number or a boolean, as in Noticeboard: PyYAML's
BaseLoader leaves them text, and the type checker here reads them as the schema wants them.
"""

import csv
import json
import pathlib
import sys
from decimal import Decimal, InvalidOperation

SCHEMAS = pathlib.Path(__file__).resolve().parent.parent / "Sources/Content/Schemas"
KINDS = {"duties": "duty", "commitments": "commitment", "pages": "page"}


def number(value):
    if isinstance(value, bool):
        return None
    try:
        return Decimal(value)
    except (InvalidOperation, TypeError, ValueError):
        return None


def validators():
    import jsonschema
    import referencing

    base = jsonschema.Draft202012Validator

    def bound(fails):
        def rule(_, limit, instance, __):
            value = number(instance)
            if value is not None and fails(value, Decimal(str(limit))):
                yield jsonschema.ValidationError(f"{instance} against the bound {limit}")
        return rule

    types = base.TYPE_CHECKER.redefine_many({
        "number": lambda _, value: number(value) is not None,
        "integer": lambda _, value: (n := number(value)) is not None and n == int(n),
        "boolean": lambda _, value: value in (True, False, "true", "false", "是", "否"),
    })
    dialect = jsonschema.validators.extend(base, type_checker=types, validators={
        "minimum": bound(lambda value, limit: value < limit),
        "maximum": bound(lambda value, limit: value > limit),
        "exclusiveMinimum": bound(lambda value, limit: value <= limit),
    })
    schemas = {path.stem: json.loads(path.read_text()) for path in SCHEMAS.glob("*.json")}
    registry = referencing.Registry().with_resources(
        (schema["$id"], referencing.Resource.from_contents(schema)) for schema in schemas.values())
    return {
        name: dialect(schema, registry=registry, format_checker=base.FORMAT_CHECKER)
        for name, schema in schemas.items()
    }


def documents(content):
    """Path, kind and value of every file; a table gives one value a row."""
    import yaml

    for path in sorted(content.rglob("*")):
        folder = path.parent.name
        if path.suffix == ".yaml":
            yield path, path.stem, yaml.load(path.read_text(), Loader=yaml.BaseLoader)
        elif path.suffix == ".md":
            front = path.read_text().split("\n---\n", 1)[0].removeprefix("---\n")
            yield path, KINDS.get(folder, folder), yaml.load(front, Loader=yaml.BaseLoader)
        elif path.suffix == ".csv":
            kind = path.stem if path.parent == content else "ledger"
            with path.open(newline="") as file:
                for row in csv.DictReader(file):
                    yield path, kind, {key: cell for key, cell in row.items() if cell}


def check(content):
    """Prints what is wrong; 0 when nothing is."""
    try:
        by_kind = validators()
        checked = faults = 0
        for path, kind, value in documents(content):
            checked += 1
            for error in by_kind[kind].iter_errors(value):
                faults += 1
                print(f"{path}: {error.json_path}: {error.message}", file=sys.stderr)
    except ImportError as missing:
        print(f"corpus: --check needs jsonschema and pyyaml ({missing})", file=sys.stderr)
        return 69
    print(f"{checked} values checked against the schemas, {faults} faults")
    return 1 if faults else 0
