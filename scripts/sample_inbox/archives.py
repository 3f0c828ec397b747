"""Archives and the office documents that are archives: the same bytes each time, nothing packed."""

import io
import zipfile
from datetime import datetime
from xml.sax.saxutils import escape

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


class NamedInGBK(zipfile.ZipInfo):
    """As Windows' own menu packs: names in the code page of the system, without a mark of it."""

    def _encodeFilenameFlags(self):
        return self.filename.encode("gbk"), self.flag_bits & ~0x800


def archive(files, member=zipfile.ZipInfo):
    """Stored, not deflated: packing differs between versions of zlib."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_STORED) as packed:
        for name, content in files:
            packed.writestr(member(name, (2026, 11, 18, 9, 0, 0)), content)
    return data.getvalue()


def package(kind, main, files):
    """An office document: `main` is the part that the others hang on."""
    types = "".join(
        f'<Override PartName="/{name}" ContentType="{part}"/>' for name, part, _ in files if part)
    return archive([
        ("[Content_Types].xml", XML + f'<Types xmlns="{PACKAGE}/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>'),
        ("_rels/.rels", relations([("officeDocument", main)])),
        *((name, XML + text) for name, _, text in files),
    ])


def relations(targets):
    lines = "".join(f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
                    for number, (kind, target) in enumerate(targets, 1))
    return f'<Relationships xmlns="{PACKAGE}/relationships">{lines}</Relationships>'


def document(text):
    """A letter as docx, a paragraph a line."""
    body = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>'
                   for line in text.split("\n"))
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return package("word", "word/document.xml", [
        ("word/document.xml", kind, f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>')])


def workbook(rows):
    """One sheet: texts shared but for the last column, `datetime` as a number of style 1, digits of
    the first column as numbers."""
    shared, cells = [], ""
    for number, row in enumerate(rows, 1):
        line = "".join(cell(f"{chr(65 + column)}{number}", value, column == len(row) - 1, shared)
                       for column, value in enumerate(row))
        cells += f'<row r="{number}">{line}</row>'
    strings = "".join(f"<si><t>{escape(text)}</t></si>" for text in shared)
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    return package("xl", "xl/workbook.xml", [
        ("xl/workbook.xml", kind + "sheet.main+xml",
         f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/>'
         "</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", None, relations([
            ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"),
            ("styles", "styles.xml")])),
        ("xl/worksheets/sheet1.xml", kind + "worksheet+xml",
         f'<worksheet xmlns="{MAIN}"><sheetData>{cells}</sheetData></worksheet>'),
        ("xl/sharedStrings.xml", kind + "sharedStrings+xml",
         f'<sst xmlns="{MAIN}" count="{len(shared)}" uniqueCount="{len(shared)}">{strings}</sst>'),
        ("xl/styles.xml", kind + "styles+xml",
         f'<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="176" '
         'formatCode="yyyy/m/d\\ h:mm:ss"/></numFmts><fonts count="1"><font/></fonts>'
         '<fills count="1"><fill/></fills><borders count="1"><border/></borders>'
         '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/>'
         '<xf numFmtId="176" applyNumberFormat="1"/></cellXfs></styleSheet>'),
    ])


def cell(place, value, inline, shared):
    if isinstance(value, datetime):
        gone = value - datetime(1899, 12, 30)
        return f'<c r="{place}" s="1"><v>{gone.days + gone.seconds / 86400:.10f}</v></c>'
    if value == "":
        return ""
    if place.startswith("A") and value.isdigit():
        return f'<c r="{place}"><v>{value}</v></c>'
    if inline:
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    if value not in shared:
        shared.append(value)
    return f'<c r="{place}" t="s"><v>{shared.index(value)}</v></c>'
