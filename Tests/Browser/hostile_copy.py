"""A copy of the sample community with hostile texts in every file of every kind."""

import csv
import io
import re
import shutil

import yaml

from hostile_bodies import body
from hostile_planter import Planter
from hostile_rules import may_add
from hostile_schema import is_free
from hostile_yaml import DAYS, FILE, PICTURE, TABLE, Tree

CELL = {"minLength": 1, "maxLength": 200}
# What is older is left out, for the sake of time: no field is only there.
OLD = re.compile(r"^202[45]-")


class Copy:
    def __init__(self, root, folder, schemas, plain, turns=None):
        shutil.copytree(root / "content", folder / "content")
        self.content, self.schemas, self.plain = folder / "content", schemas, plain
        self.planter = Planter(turns)
        corrected = {
            name for file in self.content.rglob("*.md")
            for name in re.findall("^corrects: (.*)$", file.read_text("utf-8"), re.M)}
        for file in self.content.rglob("*.*"):
            if OLD.match(file.name) and file.stem not in corrected:
                file.unlink()
        # People first: whoever is named elsewhere is named as there.
        for kind in sorted(schemas.files, key=lambda kind: kind != "roster"):
            files = sorted(self.content.glob(schemas.files[kind]))
            for index, file in enumerate(files):
                is_last = file == files[-1] != files[0]
                if file.suffix == ".csv":
                    self._table(kind, file)
                elif file.suffix == ".yaml":
                    text = self._tree(kind, file).planted(file.read_text("utf-8"), is_last)
                    file.write_text(text, "utf-8")
                    if kind == "community":
                        known = yaml.load(text, Loader=yaml.BaseLoader)["abbreviations"]
                        self.planter.short_names = [name["short"] for name in known]
                else:
                    self._page(kind, file, index, is_last)
            if files and files[0].suffix == ".md":
                self._beside(kind, files[0].parent)

    def _beside(self, kind, folder):
        """What added front matters and bodies show."""
        name = (folder / TABLE).relative_to(self.content).as_posix()
        (folder / TABLE).parent.mkdir(exist_ok=True)
        with open(folder / TABLE, "w", encoding="utf-8", newline="") as file:
            table = csv.writer(file)
            for field in ["head"] + ["cell"] * 30:
                field = f"{kind} table {field}"
                table.writerow([self.planter.text(field, name, CELL) for _ in range(3)])
        shutil.copy(next(self.content.glob("residency/图片/*.png")), folder / PICTURE)
        (folder / FILE).write_text("附件", "utf-8")

    def _tree(self, kind, file):
        return Tree(self.schemas, kind, self.planter, file.relative_to(self.content).as_posix())

    def _page(self, kind, file, index, is_last):
        front = re.match(r"---\n(.*?\n)---\n", file.read_text("utf-8"), re.S)[1]
        tree = self._tree(kind, file)
        front = tree.planted(front, is_last)
        file.write_text(f"---\n{front}---\n\n{body(self.planter, kind, tree.file, index, self.plain)}", "utf-8")

    def _table(self, kind, file):
        rows = list(csv.reader(io.StringIO(file.read_text("utf-8-sig"))))
        name = file.relative_to(self.content).as_posix()
        root = self.schemas.roots[kind]
        columns = [self.schemas.property(kind, root, key) for key in rows[0]]
        for key in [key for key in root["properties"] if key not in dict(columns)]:
            columns.append(self.schemas.property(kind, root, key))
            rows[0].append(key)
        for number, row in enumerate(rows[1:]):
            row += [""] * (len(columns) - len(row))
            for index, (key, schema) in enumerate(columns):
                public = schema.get("x-visibility") == "public"
                field = f"{kind} {key}"
                if row[index]:
                    row[index] = self.planter.replaced(row[index], field, name, schema, public)
                elif number % 3 == 0 and may_add(field) and is_free(schema) and not (
                        schema.get("x-definition") == "person"):
                    row[index] = self.planter.text(field, name, schema, public)
                    for other in root.get("dependentRequired", {}).get(key, ()):
                        row[[key for key, _ in columns].index(other)] = DAYS["from"]
        if kind == "roster":
            keys = [key for key, _ in columns]
            self.planter.people = {row[keys.index("id")]: row[keys.index("name")] for row in rows[1:]}
        written = io.StringIO()
        csv.writer(written).writerows(rows)
        file.write_text(written.getvalue(), "utf-8", newline="")
