"""The texts that each kind of content may hold, as the schemas that the program prints tell: a property
that is added to a schema is planted by itself."""

import json
import re
import subprocess

LISTED = re.compile(r"^(\S+)\t[^（]*（(\S+)）$")
# What a schema asks of a text that no hostile string can meet.
NARROW = ("pattern", "enum", "const", "format")


class Schemas:
    def __init__(self, program):
        self.files = {}  # kind: the files it is of, as a pattern
        self.roots = {}
        for line in _told(program).splitlines():
            kind, files = LISTED.match(line).groups()
            self.files[kind], self.roots[kind] = files, json.loads(_told(program, kind))

    def resolved(self, kind, schema):
        """A schema with what it refers to; `person` is left to be seen by its name."""
        while "$ref" in schema:
            name = schema["$ref"].removeprefix("#/$defs/")
            target = self.roots[kind]["$defs"]
            for part in name.replace("/properties/", "/").split("/"):
                target = target[part] if part in target else target["properties"][part]
            schema = {**target, **{k: v for k, v in schema.items() if k != "$ref"}, "x-definition": name}
            if "$ref" in target:
                schema["$ref"] = target["$ref"]
        return schema

    def property(self, kind, schema, key):
        """The name and the schema of a property, written in either language."""
        for name, inner in schema.get("properties", {}).items():
            inner = self.resolved(kind, inner)
            if key in (name, inner.get("x-name")):
                return name, inner
        return key, {}

    def fields(self, kind):
        """Every text of a kind: its path, its schema, and whether the public may see it."""
        def walk(schema, path, is_public):
            schema = self.resolved(kind, schema)
            is_public = is_public and schema.get("x-visibility", "public") == "public"
            if is_text(schema):
                yield path, schema, is_public
            for name, inner in schema.get("properties", {}).items():
                yield from walk(inner, f"{path}.{name}" if path else name, is_public)
            if "items" in schema:
                yield from walk(schema["items"], path + "[]", is_public)
        return walk(self.roots[kind], "", True)


def is_text(schema):
    kinds = schema.get("type", "string" if "enum" in schema else "")
    return "string" in (kinds if isinstance(kinds, list) else [kinds])


def is_free(schema):
    """Whether any text of the right length will do."""
    return is_text(schema) and not any(word in schema for word in NARROW)


def _told(program, *words):
    told = subprocess.run([program, "schema", *words, "--language", "zh"],
                          capture_output=True, text=True, check=True)
    return told.stdout
