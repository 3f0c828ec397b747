#!/usr/bin/env python3
"""Makes the binary files beside it: what other programs write, and Swift tests cannot.

Run by hand, once, with openpyxl, python-docx, reportlab and pillow from PyPI; the files are kept in
the repository. Every text to be found is a word MARK-…, so that a test can look for it.
"""
import datetime
import io
import os
import zipfile

import docx
import openpyxl
from docx.shared import Pt
from openpyxl.comments import Comment
from PIL import Image, PngImagePlugin
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

os.chdir(os.path.dirname(os.path.abspath(__file__)))


def picture(size=(400, 400)):
    image = Image.new("RGB", size, "white")
    for x in range(0, size[0], 7):
        image.putpixel((x, x % size[1]), (0, 0, 0))
    return image


def exif(position):
    data = Image.Exif()
    data[0x013B] = "MARK-artist"
    data[0x8298] = "MARK-copyright"
    data[0x010E] = "MARK-description"
    data[0x010F] = "Camera-maker"
    data[0x9C9C] = "MARK-xp-批注".encode("utf-16-le")
    details = data.get_ifd(0x8769)
    details[0x9286] = b"UNICODE\0" + "MARK-usercomment".encode("utf-16-le")
    details[0xA430] = "MARK-owner"
    if position:
        place = data.get_ifd(0x8825)
        place[1], place[2] = "N", (31.0, 12.0, 1.0)
        place[3], place[4] = "E", (121.0, 30.0, 1.0)
    return data


XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="MARK-xmp-attribute">'
    "<dc:creator>MARK-xmp</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"
)


def pictures():
    image = picture((40, 40))
    image.save("position.jpg", exif=exif(True), comment=b"MARK-com", xmp=XMP.encode())
    image.save("plain.jpg")
    chunks = PngImagePlugin.PngInfo()
    chunks.add_text("Author", "MARK-text")
    chunks.add_text("Comment", "MARK-packed " * 50, zip=True)
    chunks.add_itxt("Title", "MARK-international-标题")
    chunks.add_itxt("Note", "MARK-international-packed", zip=True)
    image.save("texts.png", pnginfo=chunks, exif=exif(True))
    image.save("position.webp", exif=exif(True), xmp=XMP.encode())
    image.save("comment.gif", comment=b"MARK-gif")


def pdfs():
    def page(path, draw, **options):
        pdf = canvas.Canvas(path, invariant=1, **options)
        pdf.setAuthor("MARK-author")
        pdf.setTitle("MARK-title")
        draw(pdf)
        pdf.save()

    scan = ImageReader(picture())

    def text(pdf):
        for number in (1, 2):
            pdf.drawString(72, 700, f"MARK-page{number} accounts of the first quarter of the year")
            pdf.showPage()

    def scanned(pdf):
        for number in (1, 2):
            pdf.drawImage(scan, 0, 0, 500, 700)
            pdf.drawString(72, 20, f"- {number} -")
            pdf.showPage()

    def mixed(pdf):
        pdf.drawString(72, 700, "MARK-cover of a document with one scanned page")
        pdf.showPage()
        pdf.drawImage(scan, 0, 0, 500, 700)
        pdf.showPage()
        pdf.showPage()

    page("text.pdf", text)
    page("scanned.pdf", scanned)
    page("mixed.pdf", mixed)
    page("encrypted.pdf", text, encrypt=StandardEncryption("secret", canPrint=0, canCopy=0))
    page("nocopy.pdf", text, encrypt=StandardEncryption("", "owner", canCopy=0))


def workbooks():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "名册"
    sheet.append(["编号", "姓名", "类别", "任职", "津贴"])
    sheet.append(["W-01", "王某某", "网格员", datetime.date(2026, 3, 1), 31200.5])
    sheet.append([])
    sheet.append(["W-02", "李,某\n某", 'MARK-"quote"', datetime.datetime(2026, 3, 1, 9, 30), 0.1 + 0.2])
    sheet["A2"].comment = Comment("MARK-comment", "MARK-commenter")
    hidden = book.create_sheet("藏")
    hidden["B7"] = "MARK-hidden-sheet"
    hidden.sheet_state = "hidden"
    very = book.create_sheet("深藏")
    very["A1"] = "MARK-very-hidden-sheet"
    very.sheet_state = "veryHidden"
    sheet.oddHeader.center.text = "MARK-sheet-header"
    sheet.row_dimensions[4].hidden = True
    sheet["F2"] = "MARK-hidden-column"
    sheet.column_dimensions["F"].hidden = True
    sheet["A2"].hyperlink = "https://example.org/MARK-hyperlink"
    book.properties.creator = "MARK-creator"
    book.save("openpyxl.xlsx")

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["项目", "金额"])
    sheet.append(["合计", "=SUM(B3:B4)"])
    book.save("uncomputed.xlsx")


def documents():
    document = docx.Document()
    document.add_heading("MARK-heading", 1)
    paragraph = document.add_paragraph("联系 MARK-")
    run = paragraph.add_run("spl")
    run.font.size = Pt(10)
    paragraph.add_run("it 电话")
    table = document.add_table(2, 2)
    table.cell(1, 1).text = "MARK-table"
    document.sections[0].header.paragraphs[0].text = "MARK-header"
    document.sections[0].footer.paragraphs[0].text = "MARK-footer"
    document.core_properties.author = "MARK-docx-author"
    stream = io.BytesIO()
    picture((40, 40)).save(stream, "JPEG", exif=exif(True))
    document.add_picture(io.BytesIO(stream.getvalue()))
    document.save("python.docx")


def archives():
    with zipfile.ZipFile("ratio.zip", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("zeros.txt", b" " * (4 << 20))
    # As Windows names files: GBK, without the mark for UTF-8. The placeholder is replaced after.
    name = "名单.txt".encode("gbk")
    with zipfile.ZipFile("gbk.zip", "w", zipfile.ZIP_DEFLATED) as names:
        names.writestr("x" * len(name), "MARK-gbk 公开".encode("gbk"))
    data = open("gbk.zip", "rb").read().replace(b"x" * len(name), name)
    open("gbk.zip", "wb").write(data)


pictures()
pdfs()
workbooks()
documents()
archives()
