"""The list of the sample inbox, and the counts that the intake should reach."""

HEAD = """# The sample inbox

`inbox/` holds {files} files ({size} KB) as they would reach the supervision committee of the sample community: of every kind that the
intake reads, and the awkward ones. People, telephones, addresses and numbers are invented (mobiles 161 0000 xxxx, landlines 021-5550
xxxx, mail at example.org; `Message-ID`s carry the domains that QQ and 163 put there). The accused are workers of the sample roster,
and nothing said of them is meant of anybody.

`scripts/sample-inbox` writes the files and this list; change it there, not here. `scripts/sample-inbox --check` compares the two and
reads the files with Python's own readers. Pictures and PDFs were drawn once by `scripts/sample_inbox/draw.py`, which needs Pillow,
reportlab and a Chinese font. `.gitattributes` keeps git from touching line ends. A file name in GBK bytes is left to the tests: not
every file system can check one out.

Read in the order of the list, without a mapping file, into an empty queue with the sample community's roster (whose names and
nicknames tell the committee's own people in chats), it should come to

    {counts}

where `reply` includes {changed} changed row of a survey, which becomes an event of its case. A file of which nothing could be read is
quarantined as a file: nobody knows how many complaints it holds, so none is counted. A second run finds every file a duplicate.

| file | what is special in it | what should become of it | complaints |
|---|---|---|---|
"""
KINDS = ["queued", "duplicate", "reply", "automatic", "quarantined"]


def counts(samples):
    files = {"received": len(samples)}
    for kind in ["accepted", "duplicate", "quarantined"]:
        files[kind] = sum(sample.file == kind for sample in samples)
    complaints = {"found": sum(sample.found for sample in samples)}
    for kind in KINDS:
        complaints[kind] = sum(getattr(sample, kind) for sample in samples)
    return {"files": files, "complaints": complaints}


def listing(samples):
    import json
    head = HEAD.format(
        files=len(samples), size=round(sum(len(s.data) for s in samples) / 1000),
        counts=json.dumps(counts(samples)), changed="one")
    return head + "".join(row(sample) for sample in samples)


def row(sample):
    figures = ", ".join(f"{getattr(sample, kind)} {kind}" for kind in KINDS if getattr(sample, kind))
    cells = [f"`{sample.path}`", sample.special, sample.fate, figures or f"none (file {sample.file})"]
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n"
