"""Mutated documents of our schemas, valid and not, and what jsonschema-rs says of them.

generate SCHEMAS DIR   writes DIR/schemas/*.json and DIR/documents.jsonl, and the verdicts of
                       jsonschema-rs to DIR/expected.jsonl; the same each time (seeded)
compare DIR            compares expected.jsonl with verdicts.jsonl, which the Swift test
                       SchemaAgreement writes, and prints the three numbers

A verdict is the set of JSON Pointers of the values that failed keywords judged (an alternative of
`anyOf` or `oneOf` that fails does not count, the `anyOf` itself does); an empty set is "valid".
"""

import copy
import json
import pathlib
import random
import shutil
import sys

PER_SCHEMA = 900
SEED = 20260301
ODD_TEXTS = ["", "三万元", "２０２６", "2026-02-30", "a@b", "a b", "-", "x" * 600, "1e3", "１３８", " 是 "]
ODD_VALUES = [None, True, False, 0, -1, 1, 1.0, 1.5, 2026, 10**9, [], {}, [1], {"x": 1}, "是", "文字"]


class Schemas:
    def __init__(self, folder):
        import jsonschema_rs

        self.documents = {p.stem: json.loads(p.read_text("utf-8")) for p in sorted(folder.glob("*.json"))}
        resources = [(d["$id"], d) for d in self.documents.values()]
        registry = jsonschema_rs.Registry(resources)
        self.validators = {
            name: jsonschema_rs.Draft202012Validator(d, registry=registry, validate_formats=True)
            for name, d in self.documents.items()
            if name != "common"
        }

    def resolve(self, reference, base):
        file, _, pointer = reference.partition("#")
        base = file.removesuffix(".json") or base
        schema = self.documents[base]
        for token in pointer.split("/")[1:]:
            schema = schema[token.replace("~1", "/").replace("~0", "~")]
        return schema, base


class Generator:
    """A document that a schema describes, mostly valid."""

    def __init__(self, schemas, rng):
        self.schemas, self.rng = schemas, rng

    def value(self, schema, base, depth=0):
        if not isinstance(schema, dict):
            return "文字"
        rng = self.rng
        if "$ref" in schema:
            target, other = self.schemas.resolve(schema["$ref"], base)
            if schema.get("examples") and rng.random() < 0.5:
                return copy.deepcopy(rng.choice(schema["examples"]))
            return self.value({**target, **{k: v for k, v in schema.items() if k == "required"}}, other, depth)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return rng.choice(schema["enum"])
        if schema.get("examples") and rng.random() < 0.7:
            return copy.deepcopy(rng.choice(schema["examples"]))
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema and "properties" not in schema:
                return self.value(rng.choice(schema[keyword]), base, depth)
        types = schema.get("type", "object" if "properties" in schema else "string")
        kind = rng.choice(types) if isinstance(types, list) else types
        return getattr(self, kind)(schema, base, depth)

    def object(self, schema, base, depth):
        properties = schema.get("properties", {})
        required = schema.get("required", [])
        share = self.rng.choice([0.1, 0.5, 0.9]) if depth < 4 else 0
        keys = [k for k in properties if k in required or self.rng.random() < share]
        most = schema.get("maxProperties", len(keys))
        if len(keys) > most:
            keys = self.rng.sample(keys, most)
        if not keys and schema.get("minProperties", 0) and properties:
            keys = [self.rng.choice(list(properties))]
        for key, needs in schema.get("dependentRequired", {}).items():
            if key in keys:
                keys += [n for n in needs if n not in keys]
        result = {k: self.value(properties[k], base, depth + 1) for k in keys if k in properties}
        if "patternProperties" in schema:
            result["2026"] = self.value(next(iter(schema["patternProperties"].values())), base, depth + 1)
        return result

    def array(self, schema, base, depth):
        low = schema.get("minItems", 0)
        high = min(schema.get("maxItems", low + 3), low + 3)
        count = self.rng.randint(low, high)
        items = schema.get("items", {})
        values = [self.value(items, base, depth + 1) for _ in range(count)]
        if schema.get("uniqueItems"):
            values = [v for i, v in enumerate(values) if v not in values[:i]]
        return values

    def string(self, schema, base, depth):
        if schema.get("format") == "date":
            return f"20{self.rng.randint(10, 40)}-{self.rng.randint(1, 12):02}-{self.rng.randint(1, 28):02}"
        if schema.get("format") == "email":
            return self.rng.choice(["a.b@example.org", "x+y@sub.example.org"])
        if schema.get("examples"):
            return str(schema["examples"][0])
        text = self.rng.choice(["文字", "w001", "2026", "说明 一二三"])
        return text * max(1, -(-schema.get("minLength", 0) // len(text)))

    def integer(self, schema, base, depth):
        low = schema.get("minimum", schema.get("exclusiveMinimum", -1) + 1)
        return self.rng.randint(int(low), int(min(schema.get("maximum", low + 100), low + 100)))

    def number(self, schema, base, depth):
        return self.rng.choice([self.integer(schema, base, depth), schema.get("minimum", 0) + 0.5])

    def boolean(self, schema, base, depth):
        return self.rng.random() < 0.5

    def null(self, schema, base, depth):
        return None


def places(value, way=()):
    """Every map and list with the keys it has."""
    if isinstance(value, dict):
        yield value, list(value)
        for child in value.values():
            yield from places(child)
    elif isinstance(value, list):
        yield value, list(range(len(value)))
        for child in value:
            yield from places(child)


def spoil(document, rng):
    """One change anywhere."""
    holder, keys = rng.choice(list(places(document)))
    if isinstance(holder, dict) and rng.random() < 0.15:
        holder[rng.choice(["unknown", "titel", "a/b~c", "标题", "2027"])] = copy.deepcopy(rng.choice(ODD_VALUES + ODD_TEXTS))
        return
    if not keys:
        if isinstance(holder, list):
            holder.append(copy.deepcopy(rng.choice(ODD_VALUES)))
        return
    key = rng.choice(keys)
    old = holder[key]
    kind = rng.randrange(7)
    if kind == 0:
        del holder[key]
    elif kind == 1:
        holder[key] = copy.deepcopy(rng.choice(ODD_VALUES))
    elif kind == 2 and isinstance(old, str):
        holder[key] = rng.choice([old + rng.choice("x 　0."), old[1:], old.upper(), old[::-1], old * 3])
    elif kind == 3 and isinstance(old, (int, float)) and not isinstance(old, bool):
        holder[key] = rng.choice([-old, old * 1000, old + 0.5, float(old), str(old)])
    elif kind == 4 and isinstance(old, list) and old:
        holder[key] = old + [copy.deepcopy(rng.choice(old))]
    elif kind == 5 and isinstance(holder, dict) and len(keys) > 1:
        other = rng.choice(keys)
        holder[key], holder[other] = holder[other], holder[key]
    else:
        holder[key] = rng.choice(ODD_TEXTS)


def vary(document, donor, rng):
    """A change that seldom makes it invalid: a key taken from another document, or taken away, or
    all keys in another order."""
    kind = rng.randrange(3)
    if kind == 0 and donor:
        key = rng.choice(list(donor))
        document[key] = copy.deepcopy(donor[key])
    elif kind == 1 and len(document) > 1:
        del document[rng.choice(list(document)[1:])]
    else:
        for key in rng.sample(list(document), len(document)):
            document[key] = document.pop(key)


def pointer(path):
    return "".join("/" + str(p).replace("~", "~0").replace("/", "~1") for p in path)


def seed(generator, name, validator):
    for _ in range(60):
        document = generator.value({"$ref": name + ".json"}, name)
        if validator.is_valid(document):
            return document
    sys.exit(f"{name}: cannot make a valid document")


def generate(folder, place):
    schemas = Schemas(folder)
    rng = random.Random(SEED)
    generator = Generator(schemas, rng)
    shutil.rmtree(place / "schemas", ignore_errors=True)
    shutil.copytree(folder, place / "schemas")
    (place / "verdicts.jsonl").unlink(missing_ok=True)
    with open(place / "documents.jsonl", "w", encoding="utf-8") as documents, open(
        place / "expected.jsonl", "w", encoding="utf-8"
    ) as expected:
        for name, validator in schemas.validators.items():
            for number in range(PER_SCHEMA):
                document, donor = (seed(generator, name, validator) for _ in range(2))
                vary(document, donor, rng)
                # Half are spoilt too, some twice; some of those stay valid all the same.
                if number % 2 == 0:
                    for _ in range(rng.choice([1, 1, 2])):
                        spoil(document, rng)
                failing = sorted({pointer(e.instance_path) for e in validator.iter_errors(document)})
                if validator.is_valid(document) != (not failing):
                    sys.exit(f"{name}: jsonschema-rs disagrees with itself")
                documents.write(json.dumps([name, document], ensure_ascii=False) + "\n")
                expected.write(json.dumps(failing, ensure_ascii=False) + "\n")


def compare(place):
    def lines(name):
        return [json.loads(line) for line in open(place / name, encoding="utf-8")]

    documents, expected, verdicts = lines("documents.jsonl"), lines("expected.jsonl"), lines("verdicts.jsonl")
    if not len(documents) == len(expected) == len(verdicts):
        sys.exit("the verdicts are not complete")
    differences = [t for t in zip(documents, expected, verdicts) if t[1] != sorted(t[2])]
    for (name, document), theirs, ours in differences[:10]:
        print(name, json.dumps(document, ensure_ascii=False), "theirs:", theirs, "ours:", ours, file=sys.stderr)
    valid = sum(not places for places in expected) / len(documents)
    print(f"agreement: {len(documents)} documents, {valid:.1%} valid, {len(differences)} disagreements")
    enough = len(documents) >= 10_000 and 0.3 <= valid <= 0.7
    if not enough:
        print("needed: 10000 documents, 30 to 70 % of them valid", file=sys.stderr)
    sys.exit(0 if enough and not differences else 1)


if __name__ == "__main__":
    if sys.argv[1] == "generate":
        generate(pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))
    else:
        compare(pathlib.Path(sys.argv[2]))
