"""Judges what programs read of a published site; usage: validate_data.py SITE

The data package by frictionless (every CSV read row by row against its Table Schema), JSON-LD by
pyld (expanded, then its types looked at), JSON Feed and Popolo by the rules of their specifications,
XML by a parser, security.txt by RFC 9116. Prints what was judged; exit 1 when something is wrong.
"""

import datetime
import json
import pathlib
import re
import sys
import urllib.parse
import xml.etree.ElementTree

import frictionless
from pyld import jsonld

FAULTS = []
SCHEMA = "https://schema.org/"
LINKED = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)
MUST_OCCUR = [
    "GovernmentOrganization", "GovernmentService", "ServiceChannel", "Person", "Dataset",
    "DataDownload", "BreadcrumbList", "ListItem",
]


def fault(path, what):
    FAULTS.append(f"{path}: {what}")


def schema_org(url, options):
    """In place of the context of schema.org, which is not fetched: names are its terms."""
    if url.rstrip("/") != "https://schema.org":
        raise ValueError(f"an unexpected context, {url}")
    return {
        "contextUrl": None, "documentUrl": url, "contentType": "application/ld+json",
        "document": {"@context": {"@vocab": SCHEMA}},
    }


def data_package(site):
    descriptor = site / "datapackage.json"
    report = frictionless.validate(str(descriptor))
    if not report.valid:
        for task in report.tasks:
            for error in task.errors:
                fault(task.place, error.message)
        for error in report.errors:
            fault(descriptor, error.message)
    named = {r["path"] for r in json.loads(descriptor.read_text("utf-8"))["resources"]}
    there = {str(p.relative_to(site)) for p in (site / "data").rglob("*.csv")}
    for path in named ^ there:
        fault(path, "named by datapackage.json, or there, and not both")
    rows = sum(task.stats.get("rows") or 0 for task in report.tasks)
    return f"{len(report.tasks)} tables, {rows} rows"


def formulas(site):
    """No cell begins as a formula does."""
    import csv

    cells = 0
    for path in (site / "data").rglob("*.csv"):
        with open(path, encoding="utf-8-sig", newline="") as file:
            for row in csv.reader(file):
                for cell in row:
                    cells += 1
                    if cell[:1] in tuple("=+-@\t\r") and not re.fullmatch(r"[-+][\d.]+", cell):
                        fault(path, f"a cell that is a formula: {cell!r}")
    return f"{cells} cells"


def walk(value):
    if isinstance(value, dict):
        yield value
        for part in value.values():
            yield from walk(part)
    elif isinstance(value, list):
        for part in value:
            yield from walk(part)


def linked_data(site, exists):
    seen = {}
    pages = 0
    for path in site.rglob("*.html"):
        html = path.read_text("utf-8")
        for text in LINKED.findall(html):
            pages += 1
            nodes = jsonld.expand(json.loads(text), {"documentLoader": schema_org})
            for node in walk(nodes):
                for kind in node.get("@type", []):
                    seen[kind.removeprefix(SCHEMA)] = seen.get(kind.removeprefix(SCHEMA), 0) + 1
                if "@id" in node and not exists(node["@id"]):
                    fault(path, f"@id leads nowhere: {node['@id']}")
                for duration in node.get(SCHEMA + "processingTime", []):
                    words = duration["@value"]
                    if not re.fullmatch(r"P\d+D", words) and not re.search("[一-鿿]", words):
                        fault(path, f"processingTime {words}")
    for kind in MUST_OCCUR:
        if kind not in seen:
            fault("JSON-LD", f"no {kind} on any page")
    return f"{pages} pages, " + ", ".join(f"{seen[k]} {k}" for k in sorted(seen))


def catalogue(site, exists):
    path = site / "data/catalog.jsonld"
    nodes = list(walk(jsonld.expand(json.loads(path.read_text("utf-8")))))
    dcat = "http://www.w3.org/ns/dcat#"
    files = [n for n in nodes if dcat + "Distribution" in n.get("@type", [])]
    sets = [n for n in nodes if dcat + "Dataset" in n.get("@type", [])]
    if not sets or len([n for n in nodes if dcat + "Catalog" in n.get("@type", [])]) != 1:
        fault(path, "a catalogue is one dcat:Catalog with datasets")
    for node in sets:
        if "http://purl.org/dc/terms/title" not in node or dcat + "distribution" not in node:
            fault(path, f"a dataset without title or distribution: {node['@id']}")
    for node in files:
        url = node[dcat + "downloadURL"][0]["@id"]
        if not exists(url):
            fault(path, f"no such file: {url}")
    return f"{len(sets)} datasets, {len(files)} files"


def json_feeds(site, exists):
    items = 0
    feeds = list(site.rglob("feed.json"))
    for path in feeds:
        feed = json.loads(path.read_text("utf-8"))
        if feed["version"] != "https://jsonfeed.org/version/1.1" or not feed["title"]:
            fault(path, "version or title")
        if not exists(feed["feed_url"]) or not exists(feed["home_page_url"]):
            fault(path, "its own address or its page is not there")
        for item in feed["items"]:
            items += 1
            if not isinstance(item["id"], str) or not (item.get("content_text") or item.get("content_html")):
                fault(path, f"an item without id or content: {item}")
            if not exists(item["url"]):
                fault(path, f"leads nowhere: {item['url']}")
            if datetime.datetime.fromisoformat(item["date_published"]).tzinfo is None:
                fault(path, "a time without zone")
        ids = [item["id"] for item in feed["items"]]
        if len(ids) != len(set(ids)):
            fault(path, "an id twice")
    return f"{len(feeds)} feeds, {items} items"


def popolo(site):
    path = site / "data/people.json"
    data = json.loads(path.read_text("utf-8"))
    ids = {part: [item["id"] for item in data[part]] for part in ("persons", "organizations", "posts")}
    for part, found in ids.items():
        if not found or len(found) != len(set(found)):
            fault(path, f"{part} without ids of their own")
    for member in data["memberships"]:
        for key, part in (("person_id", "persons"), ("organization_id", "organizations"), ("post_id", "posts")):
            if key in member and member[key] not in ids[part]:
                fault(path, f"{key} {member[key]} is not among {part}")
        for key in ("start_date", "end_date"):
            if key in member:
                datetime.date.fromisoformat(member[key])
    return ", ".join(f"{len(data[part])} {part}" for part in data)


def xml_files(site):
    files = list(site.rglob("*.xml"))
    for path in files:
        try:
            xml.etree.ElementTree.parse(path)
        except xml.etree.ElementTree.ParseError as error:
            fault(path, error)
    return f"{len(files)} files"


def security(site):
    path = site / ".well-known/security.txt"
    if not path.exists():
        return "none"
    fields = dict(line.split(": ", 1) for line in path.read_text("utf-8").splitlines())
    if not re.match(r"(mailto|https|tel):", fields.get("Contact", "")):
        fault(path, "Contact is no address")
    if datetime.datetime.fromisoformat(fields["Expires"]).tzinfo is None:
        fault(path, "Expires has no zone")
    return ", ".join(fields)


def main(site):
    home = json.loads((site / "data/duties.json").read_text("utf-8"))["url"]

    def exists(url):
        if not url.startswith(home):
            return False
        path = urllib.parse.unquote(url.removeprefix(home).split("#")[0])
        return (site / path / "index.html").is_file() or (site / path).is_file()

    print("datapackage.json:", data_package(site))
    print("formulas:", formulas(site))
    print("JSON-LD:", linked_data(site, exists))
    print("DCAT:", catalogue(site, exists))
    print("JSON Feed:", json_feeds(site, exists))
    print("Popolo:", popolo(site))
    print("XML:", xml_files(site))
    print("security.txt:", security(site))
    for text in FAULTS:
        print(text, file=sys.stderr)
    print(f"faults: {len(FAULTS)}")
    return 1 if FAULTS else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
