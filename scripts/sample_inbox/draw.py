"""Draws the pictures and PDFs of the sample inbox. Run once, by hand, its output committed:

    pip install pillow reportlab; python3 draw.py FONT.ttc

FONT: any TrueType font with Chinese glyphs (WenQuanYi Micro Hei was used). Everything else of the
inbox is made by the standard library alone; see `scripts/sample-inbox`.
"""

import io
import math
import pathlib
import random
import sys

from PIL import Image, ImageDraw, ImageFilter, ImageFont
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

HERE = pathlib.Path(__file__).resolve().parent / "drawn"
LETTER = """关于机械厂宿舍7栋门前土堆的意见

社区监督委员会：

我们是机械厂宿舍7栋的几户老住户。管道疏通的施工队10月12日把挖出来的土堆在
7栋门前，说好一个星期运走，到今天已经三十多天。下雨天泥水流进楼道，8号门的
阿婆上个星期在门口滑了一跤，幸好没有骨折。

我们找过施工队两次，他们说要等车；打过居委会总机，接电话的同志很客气，说会
转给管工程的人，以后就没有回音了。

我们的要求很简单：一、先把土堆盖上，铺几块板让老人走；二、定一个运走的日子，
贴在门洞里；三、完工验收的时候叫我们来两个人看一看。

联系人：齐长林，机械厂宿舍7栋203，161 0000 2071
2026年11月17日"""
HANDWRITTEN = """监督委员会的同志：

楼上502从国庆节以后每天夜里
十一点多拖桌子、跺脚，我心脏
不好，睡不着。敲过门，没用。
请你们派人调解一下。
我不会用电脑，请打电话。

梧桐新村12栋402  卫秀英
电话 021-5550 2043
2026年11月8日"""


def stairs():
    """A stairwell at night, the lamp out, as a cheap telephone takes it."""
    random.seed(5)
    image = Image.new("RGB", (320, 240), (18, 17, 22))
    draw = ImageDraw.Draw(image)
    for step in range(9):
        y = 235 - step * 20
        shade = 62 - step * 5
        draw.rectangle([40 + step * 14, y - 18, 290 - step * 10, y], fill=(shade, shade, shade + 4))
        draw.line([40 + step * 14, y - 18, 290 - step * 10, y - 18], fill=(shade + 20,) * 3)
    draw.ellipse([150, 12, 176, 38], fill=(40, 40, 42), outline=(80, 80, 80))
    for _ in range(2500):
        at = random.randrange(320), random.randrange(240)
        image.putpixel(at, tuple(min(255, c + random.randrange(26)) for c in image.getpixel(at)))
    return image.filter(ImageFilter.GaussianBlur(0.7))


def cars():
    """The way into the garage, cars on both sides of it."""
    image = Image.new("RGB", (320, 240), (150, 160, 170))
    draw = ImageDraw.Draw(image)
    draw.rectangle([0, 110, 320, 240], fill=(96, 96, 98))
    draw.rectangle([110, 60, 210, 120], fill=(40, 42, 46))
    colours = [(180, 30, 30), (230, 230, 230), (30, 60, 130), (60, 60, 60), (200, 190, 60)]
    for number, colour in enumerate(colours):
        for x in (10 + number * 8, 235 - number * 8):
            y = 120 + number * 24
            draw.rounded_rectangle([x, y, x + 66, y + 26], 7, fill=colour)
            draw.rectangle([x + 14, y - 8, x + 50, y + 4], fill=(120, 140, 150))
    return image


def page(font):
    """A page written by hand and laid askew on a scanner."""
    random.seed(7)
    image = Image.new("L", (620, 560), 244)
    draw = ImageDraw.Draw(image)
    face = ImageFont.truetype(font, 27)
    for number, line in enumerate(HANDWRITTEN.split("\n")):
        x = 48.0
        for letter in line:
            y = 40 + number * 47 + random.uniform(-3, 3) + 3 * math.sin(x / 60)
            draw.text((x, y), letter, font=face, fill=random.randrange(30, 80))
            x += 31 if ord(letter) > 255 else 16
    for line in range(11):
        draw.line([30, 78 + line * 47, 590, 78 + line * 47], fill=214)
    turned = image.rotate(1.4, fillcolor=238, resample=Image.BICUBIC)
    return turned.filter(ImageFilter.GaussianBlur(0.5))


def jpeg(image, quality, exif=b""):
    data = io.BytesIO()
    image.save(data, "JPEG", quality=quality, exif=exif)
    return data.getvalue()


def where_taken():
    """A telephone puts the place into its photos; nobody may read it out of a published one."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0132] = "HUASHAN", "HS-20 (sample)", "2026:11:03 20:02:11"
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4] = "N", (0.0, 1.0, 2.0), "E", (0.0, 3.0, 4.0)
    return exif


def pdf_of_text(font):
    pdfmetrics.registerFont(TTFont("hei", font, subfontIndex=0))
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=A4, invariant=1)
    canvas.setTitle("意见")
    text = canvas.beginText(60, 770)
    text.setFont("hei", 12, leading=22)
    for line in LETTER.split("\n"):
        text.textLine(line)
    canvas.drawText(text)
    canvas.save()
    return data.getvalue()


def pdf_of_picture(picture):
    data = io.BytesIO()
    canvas = Canvas(data, pagesize=A4, invariant=1)
    canvas.drawImage(ImageReader(io.BytesIO(picture)), 0, 300, width=595, height=537)
    canvas.save()
    return data.getvalue()


def main():
    font = sys.argv[1]
    scan = jpeg(page(font), 50)
    files = {
        "stairs.jpg": jpeg(stairs(), 60, where_taken()), "cars.jpg": jpeg(cars(), 60),
        "letter.pdf": pdf_of_text(font), "scan.jpg": scan, "scan.pdf": pdf_of_picture(scan),
    }
    for name, data in files.items():
        (HERE / name).write_bytes(data)
        print(name, len(data))


main()
