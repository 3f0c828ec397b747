"""Mail as Chinese mail programs really write it, byte for byte; Python's own would mend it."""

import base64
import quopri
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime

DESK = "jiandu@wutongli.example.org"
CHINA = timezone(timedelta(hours=8))


def crlf(text):
    return text.replace("\n", "\r\n")


def date(day, clock, tail=""):
    """`Tue, 03 Nov 2026 20:14:52 +0800`; a tail such as ` (CST)`."""
    moment = datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=CHINA)
    return format_datetime(moment) + tail


def word(text, charset, label=None, encoding="B"):
    """An encoded word (RFC 2047)."""
    return word_of(text.encode(charset), label or charset, encoding)


def word_of(data, label, encoding="B"):
    if encoding == "B":
        return f"=?{label}?B?{base64.b64encode(data).decode()}?="
    escaped = "".join(chr(b) if chr(b).isalnum() and b < 128 else f"={b:02X}" for b in data)
    return f"=?{label}?Q?{escaped}?="


def split_words(text, charset, label, size):
    """Words of `size` bytes each, folded; a character may be cut in two, as many programs do."""
    data = text.encode(charset)
    pieces = [data[at:at + size] for at in range(0, len(data), size)]
    return "\r\n ".join(word_of(piece, label) for piece in pieces)


def b64(data):
    text = base64.b64encode(data).decode()
    return "".join(text[at:at + 76] + "\r\n" for at in range(0, len(text), 76)).encode()


def qp(data):
    lines = quopri.encodestring(data.replace(b"\r\n", b"\n"), quotetabs=False)
    return lines.replace(b"\n", b"\r\n") + b"\r\n"


def header(*lines):
    """Lines of `Name: value`; text is written as UTF-8 (ASCII, as a rule), bytes as they are."""
    return b"".join(line if isinstance(line, bytes) else line.encode() for line in
                    (part + (b"\r\n" if isinstance(part, bytes) else "\r\n") for part in lines))


def message(lines, body):
    return header(*lines) + b"\r\n" + body


def part(kind, data, encoding="base64", *more):
    """One part of a multipart: `kind` is all of its Content-Type."""
    body = {"base64": b64, "quoted-printable": qp}.get(encoding, lambda raw: raw + b"\r\n")(data)
    return message([f"Content-Type: {kind}", f"Content-Transfer-Encoding: {encoding}", *more], body)


def parts(boundary, *pieces, prologue=b"", closed=True):
    body = prologue + b"".join(b"--" + boundary.encode() + b"\r\n" + p for p in pieces)
    return body + (b"--" + boundary.encode() + b"--\r\n" if closed else b"")


def page(text, charset=None):
    """The HTML that stands beside a plain text."""
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">' if charset else ""
    lines = "".join(f"<div>{line or '<br>'}</div>" for line in text.split("\n"))
    return f"<html><head>{meta}</head><body>{lines}</body></html>"


def qq(name, address, subject, text, day, clock, identity, history="", answers=""):
    """From QQ's web page: gb18030 (a Latin nickname ISO-8859-1), alternative, declared 8Bit though its
    parts are base64."""
    boundary = f"----=_NextPart_{identity[:8]}_{identity[8:16]}_7A5C3E10"
    whole = crlf(text + history)
    more = [f"In-Reply-To: <{answers}>", f"References: <{answers}>"] if answers else []
    return message([
        f'From: "{word(name, "iso-8859-1" if name.isascii() else "gb18030")}" <{address}>',
        f'To: "{word("梧桐里监督委员会", "gb18030")}" <{DESK}>',
        f"Subject: {word(subject, 'gb18030')}",
        "Mime-Version: 1.0",
        f'Content-Type: multipart/alternative;\r\n\tboundary="{boundary}"',
        "Content-Transfer-Encoding: 8Bit",
        f"Date: {date(day, clock)}",
        "X-Priority: 3",
        f"Message-ID: <tencent_{identity}@qq.com>", *more,
        "X-QQ-MIME: TCMime 1.0 by Tencent",
        "X-Mailer: QQMail 2.x",
    ], parts(
        boundary,
        part('text/plain;\r\n\tcharset="gb18030"', whole.encode("gb18030")),
        part('text/html;\r\n\tcharset="gb18030"', page(text + history).encode("gb18030")),
        prologue=b"This is a multi-part message in MIME format.\r\n\r\n"))


def coremail(name, address, subject, text, day, clock, number, more=()):
    """From 163 or 126 (Coremail): GBK unquoted, base64, `(CST)` behind the date. `subject` is
    written already."""
    boundary = f"----=_Part_{number}_1284715069.1762{number}58211"
    return message([
        f"Received: from {address.split('@')[0]}$163.example.org ( [192.0.2.{number % 200}] ) by\r\n"
        f" ajax-webmail-wmsvr-40-107 (Coremail) ; {date(day, clock, ' (CST)')}",
        f"X-Originating-IP: [192.0.2.{number % 200}]",
        f"Date: {date(day, clock, ' (CST)')}",
        f"From: {word(name, 'gbk', 'GBK')} <{address}>",
        f"To: {DESK}",
        f"Subject: {subject}",
        "X-Priority: 3",
        "X-Mailer: Coremail Webmail Server Version XT5.0.14 build 20260805\r\n"
        " Copyright (c) 2002-2026 www.mailtech.cn 163com", *more,
        f'Content-Type: multipart/alternative; \r\n\tboundary="{boundary}"',
        "MIME-Version: 1.0",
        f"Message-ID: <{number}f1.2b3c.19a6{number}d0e.Coremail.{address.split('@')[0]}@163.com>",
        f"X-Coremail-Antispam: 1Uf129KBjvdXoW7{number}",
    ], parts(
        boundary,
        part("text/plain; charset=GBK", crlf(text).encode("gbk")),
        part("text/html; charset=GBK", page(text).encode("gbk"))))
