"""Front matters and YAML files as trees whose texts can be replaced and added, all else left as written."""

import yaml

from hostile_rules import may_add
from hostile_schema import is_free

# What an added map says besides texts.
DAYS = {"from": "2026-10-12", "date": "2026-10-12", "until": "2026-11-12", "on": "2026-11-20"}
TABLE, PICTURE, FILE = "表格/敌意.csv", "敌意.png", "敌意.txt"


class Tree:
    """Walks one file with its schema."""

    def __init__(self, schemas, kind, planter, file):
        self.schemas, self.kind, self.planter, self.file = schemas, kind, planter, file

    def planted(self, text, extra):
        """The text of a file with hostile texts in it, and with its share of the lists and maps that are
        absent from the files of its kind: `extra` is its number, -1 for the last, and how many share."""
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        root = self.schemas.roots[self.kind]
        self._replace(node, root, "", True)
        self._add(node, root, "", True, extra)
        return yaml.serialize(node, Dumper=yaml.SafeDumper, width=1 << 30)

    def _replace(self, node, schema, path, is_public):
        schema = self.schemas.resolved(self.kind, schema)
        is_public = is_public and schema.get("x-visibility", "public") == "public"
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                name, inner = self.schemas.property(self.kind, schema, key.value)
                self._replace(value, inner, f"{path}.{name}" if path else name, is_public)
        elif isinstance(node, yaml.SequenceNode):
            for item in node.value:
                self._replace(item, schema.get("items", {}), path + "[]", is_public)
        else:
            new = self.planter.replaced(
                node.value, f"{self.kind} {path}", self.file, schema, is_public)
            if new != node.value:
                node.tag, node.value, node.style = "tag:yaml.org,2002:str", new, '"'

    def _add(self, node, schema, path, is_public, extra):
        """Absent texts of maps that are there; and of the absent maps and lists, one."""
        schema = self.schemas.resolved(self.kind, schema)
        if isinstance(node, yaml.SequenceNode):
            for item in node.value[:3]:
                self._add(item, schema.get("items", {}), path + "[]", is_public, extra)
        if not isinstance(node, yaml.MappingNode):
            return
        there = {self.schemas.property(self.kind, schema, k.value)[0]: v for k, v in node.value}
        absent = []
        for name, inner in schema.get("properties", {}).items():
            inner = self.schemas.resolved(self.kind, inner)
            where = f"{path}.{name}" if path else name
            seen = is_public and inner.get("x-visibility", "public") == "public"
            if name in there:
                self._add(there[name], inner, where, seen, extra)
            elif not may_add(f"{self.kind} {where}"):
                continue
            elif is_free(inner):
                self._put(node, name, inner, where, seen)
            elif inner.get("type") in ("array", "object"):
                absent.append((name, inner, where, seen))
        # A withdrawn page shows little else: the last file of a kind is for that.
        number, shares = extra
        for index, what in enumerate(absent):
            if number == -1 if what[0] == "withdrawn" else index % shares == number % shares:
                self._put(node, *what)

    def _put(self, node, name, schema, path, is_public):
        value = self._made(schema, path, is_public)
        if value is not None:
            node.value.append((yaml.ScalarNode("tag:yaml.org,2002:str", name), value))

    def _made(self, schema, path, is_public):
        """A value of a schema with hostile texts, or nothing where that takes more than texts."""
        schema = self.schemas.resolved(self.kind, schema)
        is_public = is_public and schema.get("x-visibility", "public") == "public"
        if schema.get("x-definition") == "person":
            return None
        if is_free(schema):
            text = self.planter.text(f"{self.kind} {path}", self.file, schema, is_public)
            return yaml.ScalarNode("tag:yaml.org,2002:str", text, style='"')
        if "items" in schema:
            items = [self._made(schema["items"], path + "[]", is_public) for _ in range(8)]
            return yaml.SequenceNode("tag:yaml.org,2002:seq", items) if all(items) else None
        if "properties" in schema:
            pairs = [(name, self._made(inner, f"{path}.{name}", is_public))
                     for name, inner in schema.get("properties", {}).items()]
            if any(name in schema.get("required", ()) and made is None for name, made in pairs) or not any(
                    made and getattr(made, "style", "") == '"' for _, made in pairs):
                return None
            return yaml.MappingNode("tag:yaml.org,2002:map", [
                (yaml.ScalarNode("tag:yaml.org,2002:str", name), made) for name, made in pairs if made])
        example = {
            "date": DAYS.get(path.rpartition(".")[2]), "path": TABLE if "tables" in path else FILE,
        }.get(schema.get("x-definition")) or (schema.get("examples") or [None])[0]
        return None if example is None else yaml.ScalarNode("tag:yaml.org,2002:str", str(example))
