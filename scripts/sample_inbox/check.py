"""Compares the inbox with what would be written, and reads it with other readers than ours."""

import csv
import email
import email.policy
import io
import json
import mailbox
import re
import sys
import tempfile
import zipfile

# Read as broken on purpose.
BROKEN = {"awkward/05-一个引号.csv", "awkward/06-断了的.json", "awkward/07-断了的.xlsx"}
SIZE_LIMIT = 600_000


def files(folder):
    return [path for path in folder.rglob("*") if path.is_file()]


def check(samples, wanted, inbox):
    faults = []
    for path, data in wanted.items():
        if not path.exists() or path.read_bytes() != data:
            faults.append(f"differs: {path.name}")
    faults += [f"not one of the samples: {path}" for path in set(files(inbox)) - set(wanted)]
    read = 0
    for sample in samples:
        try:
            read += reads(sample)
        except Exception as error:  # noqa: BLE001 - whatever a reader raises is the finding
            if sample.path not in BROKEN:
                faults.append(f"{sample.path}: {error!r}")
        faults += [f"{sample.path}: {found}" for found in real_data(sample)]
    size = sum(len(sample.data) for sample in samples)
    if size > SIZE_LIMIT:
        faults.append(f"{size} bytes")
    print(f"{len(samples)} files, {size} bytes, {read} read, {len(faults)} faults")
    print("\n".join(faults), file=sys.stderr, end="\n" if faults else "")
    return 1 if faults else 0


def reads(sample):
    """1 for a file that another reader could read, 0 for a kind that has none; raises."""
    ending = sample.path.rsplit(".", 1)[1]
    if ending == "eml":
        mail(sample.data)
    elif ending == "mbox":
        with tempfile.NamedTemporaryFile() as file:
            file.write(sample.data)
            file.flush()
            found = list(mailbox.mbox(file.name))
        assert len(found) == sample.found, len(found)
    elif ending in ("csv", "tsv"):
        rows(sample, "\t" if ending == "tsv" else ";" if "物业" in sample.path else ",")
    elif ending in ("json", "jsonl"):
        for line in sample.data.decode().splitlines() if ending == "jsonl" else [sample.data]:
            json.loads(line)
    elif ending in ("zip", "xlsx", "docx"):
        assert zipfile.ZipFile(io.BytesIO(sample.data)).testzip() is None
    elif ending in ("txt", "html") and sample.data:
        text(sample.data)
    else:
        return 0
    return 1


def mail(data):
    read = email.message_from_bytes(data, policy=email.policy.compat32)
    assert read["From"] and read.get_payload() is not None
    for part in read.walk():
        if not part.is_multipart():
            part.get_payload(decode=True)


def text(data):
    for encoding in ["utf-16"] if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ["utf-8-sig", "gb18030"]:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ValueError("neither UTF-8 nor GB18030")


def rows(sample, separator):
    found = list(csv.reader(io.StringIO(text(sample.data), newline=""), delimiter=separator, strict=True))
    filled = [row for row in found if any(row)]
    above = {"table/03-登记表-有标题行.csv": 2, "table/04-两行表头.csv": 2}.get(sample.path, 1)
    expected = sample.found if sample.file == "accepted" else None
    assert expected in (None, len(filled) - above), len(filled)


def bodies(sample):
    if not sample.path.endswith(".eml"):
        return []
    parts = email.message_from_bytes(sample.data, policy=email.policy.compat32).walk()
    return [part.get_payload(decode=True) for part in parts if not part.is_multipart()]


def real_data(sample):
    """Mobiles outside 161 0000, identity numbers outside 990102, mail outside example.org."""
    if sample.path.endswith((".pdf", ".jpg")):
        return
    whole = "".join(data.decode(encoding, "replace") for data in [sample.data, *bodies(sample)]
                    for encoding in ["utf-8", "gb18030"])
    for found in set(re.findall(r"(?<![\dA-Za-z])1[3-9]\d ?\d{4} ?\d{4}(?!\d)", whole)):
        if not found.replace(" ", "").startswith("1610000"):
            yield f"a mobile that might be somebody's: {found}"
    for found in set(re.findall(r"(?<!\d)\d{17}[\dXx](?!\d)", whole)):
        if not found.startswith("990102"):
            yield f"an identity number of a real region: {found}"
    for found in set(re.findall(r"[\w.-]+@[\w-]+(?:\.[\w-]+)+", whole, re.ASCII)):
        if not re.search(r"example\.org$|^tencent_\w+@qq\.com$|Coremail\.\w+@(163|126)\.com$", found):
            yield f"a mail address outside example.org: {found}"
