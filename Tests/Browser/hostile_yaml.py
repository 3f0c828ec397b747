"""Front matters and YAML files as trees whose texts can be replaced and added, all else left as written."""

import yaml

from hostile_rules import may_add
from hostile_schema import is_free

# What an added map says besides texts.
DAYS = {"from": "2026-10-12", "date": "2026-10-12", "until": "2026-11-12", "on": "2026-11-20",
        "approved": "2026-01-05"}
ENOUGH = 2
TABLE, PICTURE, FILE = "表格/敌意.csv", "敌意.png", "敌意.txt"


class Tree:
    """Walks one file with its schema."""

    def __init__(self, schemas, kind, planter, file):
        self.schemas, self.kind, self.planter, self.file = schemas, kind, planter, file

    def planted(self, text, is_last):
        """The text of a file with hostile texts in it, and with what it does not have yet. A withdrawn
        page shows little: only the last of several files of a kind is one."""
        self.is_last = is_last
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        root = self.schemas.roots[self.kind]
        self._replace(node, root, "", True)
        self._add(node, root, "", True)
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

    def _add(self, node, schema, path, is_public):
        """Absent texts of the maps that are there; absent maps and lists until files enough have them."""
        schema = self.schemas.resolved(self.kind, schema)
        if isinstance(node, yaml.SequenceNode):
            for item in node.value[:3]:
                self._add(item, schema.get("items", {}), path + "[]", is_public)
        if not isinstance(node, yaml.MappingNode):
            return
        there = {self.schemas.property(self.kind, schema, k.value)[0]: v for k, v in node.value}
        absent = []
        for name, inner in schema.get("properties", {}).items():
            inner = self.schemas.resolved(self.kind, inner)
            where = f"{path}.{name}" if path else name
            seen = is_public and inner.get("x-visibility", "public") == "public"
            if name in there:
                self._add(there[name], inner, where, seen)
            elif not may_add(f"{self.kind} {where}"):
                continue
            elif is_free(inner):
                self._put(node, name, inner, where, seen)
            elif inner.get("type") in ("array", "object"):
                absent.append((name, inner, where, seen))
        for what in absent:
            field = f"{self.kind} {what[2]}"
            if self.planter.added.get(field, 0) < ENOUGH and (what[0] == "withdrawn") == self.is_last:
                self.planter.added[field] = self.planter.added.get(field, 0) + self._put(node, *what)

    def _put(self, node, name, schema, path, is_public):
        number = self.planter.number
        value = self._made(schema, path, is_public)
        if value is None:
            self.planter.undo(number)
            return False
        node.value.append((yaml.ScalarNode("tag:yaml.org,2002:str", name), value))
        return True

    def _made(self, schema, path, is_public):
        """A value of a schema with hostile texts, or nothing where that takes more than texts."""
        schema = self.schemas.resolved(self.kind, schema)
        is_public = is_public and schema.get("x-visibility", "public") == "public"
        if schema.get("x-definition") == "person":
            text = self.planter.person(f"{self.kind} {path}")
            return yaml.ScalarNode("tag:yaml.org,2002:str", text, style='"')
        if is_free(schema):
            text = self.planter.text(f"{self.kind} {path}", self.file, schema, is_public)
            return yaml.ScalarNode("tag:yaml.org,2002:str", text, style='"')
        if "items" in schema:
            items = [self._made(schema["items"], path + "[]", is_public) for _ in range(8)]
            return yaml.SequenceNode("tag:yaml.org,2002:seq", items) if all(items) else None
        if "properties" in schema:
            pairs = [(name, self._made(inner, f"{path}.{name}", is_public))
                     for name, inner in schema.get("properties", {}).items()]
            lacks = any(name in schema.get("required", ()) and not made for name, made in pairs)
            if lacks or not any(made and _has_text(made) for _, made in pairs):
                return None
            return yaml.MappingNode("tag:yaml.org,2002:map", [
                (yaml.ScalarNode("tag:yaml.org,2002:str", name), made) for name, made in pairs if made])
        day = "approved" if path.startswith("approval.") else path.rpartition(".")[2]
        example = {
            "date": DAYS.get(day), "path": TABLE if "tables" in path else FILE,
        }.get(schema.get("x-definition")) or (schema.get("examples") or [None])[0]
        return None if example is None else yaml.ScalarNode("tag:yaml.org,2002:str", str(example))


def _has_text(node):
    """Whether a made value holds a text of ours: maps and lists are made for those only."""
    return not isinstance(node, yaml.ScalarNode) or node.style == '"'
