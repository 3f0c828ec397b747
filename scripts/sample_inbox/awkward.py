"""What goes wrong on the way, and what strangers try."""

from archives import archive, workbook
from mail_parts import DESK, b64, crlf, date, message, part, parts, word
from sample import Sample

CUT = """禾苑小区西门的伸缩门夹过两次人，一次是孩子的书包带。
物业把遥控器放在岗亭外面，谁都能按。
请在出事以前修好，并且告诉我们谁负责。
禾苑小区6栋 裘先生 161 0000 2050
"""


def mail_head(subject, day, *more):
    return [f"From: {word('居民', 'utf-8')} <someone@example.org>", f"To: {DESK}",
            f"Subject: {word(subject, 'utf-8')}", f"Date: {date(day, '12:00:00')}",
            f"Message-ID: <{day}.{len(subject)}@example.org>", "MIME-Version: 1.0", *more]


def damaged():
    body = b64(crlf(CUT * 2).encode("gbk"))
    cut = message(mail_head("西门伸缩门", "2026-11-16", "Content-Type: text/plain; charset=gb18030",
                            "Content-Transfer-Encoding: base64"), body[:251])
    unclosed = message(mail_head(
        "公告栏被广告盖住", "2026-11-15", "Content-Type: multipart/mixed; boundary=neverclosed"),
        parts("neverclosed", part("text/plain; charset=utf-8",
                                  "梧桐新村1栋的公告栏被补习班广告盖住，一层又一层。".encode()), closed=False))
    no_boundary = message(mail_head(
        "没有分界", "2026-11-15", "Content-Type: multipart/alternative; boundary=lost"),
        "溪桥桥头的护栏缺了一段，孩子趴在上面看鱼。\r\n".encode())
    open_quote = ('编号,时间,姓名,内容\r\n"1,2026-11-01,某人,这一格的引号没有关上\r\n' +
                  "2,2026-11-02,另一个人,后面的行都被吞进去了\r\n" * 40).encode()
    return [
        Sample("awkward/01-空文件.txt", b"", "0 bytes", "quarantined: it is empty",
               file="quarantined"),
        Sample("awkward/02-半封信.eml", cut, "base64 that stops in the middle of a character",
               "queued; as far as it goes, the loss noted", queued=1),
        Sample("awkward/03-没有结尾.eml", unclosed, "a boundary that is never closed", "queued", queued=1),
        Sample("awkward/04-没有分界.eml", no_boundary, "a boundary declared that never comes",
               "queued; the text is all there is", queued=1),
        Sample("awkward/05-一个引号.csv", open_quote, "a CSV that is one open quote",
               "quarantined: nothing is guessed", file="quarantined"),
        Sample("awkward/06-断了的.json", b'{"complaints": [{"id": "app-20", "subject": "\xe6\x96\xad',
               "JSON that stops in a string", "quarantined", file="quarantined"),
        Sample("awkward/07-断了的.xlsx", workbook([["标题", "内容"], ["路灯", "不亮"]])[:700],
               "a workbook cut short", "quarantined", file="quarantined"),
        Sample("awkward/08-套娃.zip", archive([("里面.zip", archive([("信.txt", "有人吗".encode())]))]),
               "an archive in an archive", "quarantined: unpack the outer one",
               file="quarantined"),
        Sample("awkward/09-不认识.bin", bytes((n * 73 + 41) % 256 for n in range(600)), "600 bytes of nothing known",
               "quarantined", file="quarantined"),
    ]


def strange():
    bidi = ("举报材料\u202etxt.exe\u202c 已放在门卫。\n"
            "\x1b[2J\x1b[31m你的终端被清空了\x1b[0m\x1b]0;标题\x07\n"
            "真的事情是：溪桥花园4栋楼顶有人私拉网线，线垂到三楼窗口。\u200b\u2066\n")
    nul = ("禾苑小区13栋一楼的防盗窗伸出来一米多，\0挡了盲道。\n"
           "说过的，\0没有人来量。请城管来看看。\n禾苑小区13栋 蒙先生\n" * 2)
    return [
        Sample("awkward/20-表情.txt", "😡😡😡🚗🚗🅿️❓🙏🙏".encode(), "only emoji",
               "queued; 待分类, somebody has to ask", queued=1),
        Sample("awkward/21-改变方向.txt", bidi.encode(), "RTL override, zero-width signs, terminal escapes",
               "queued; harmless wherever it is shown", queued=1),
        Sample("awkward/22-零字节.txt", nul.encode(), "NUL bytes within a text", "queued; the NULs noted",
               queued=1),
        Sample("awkward/23-公式.csv", ("编号,时间,姓名,内容\r\n"
               '1,2026-11-09 09:00,＝cmd,"=HYPERLINK(""http://example.org"",""点我"") 楼下网吧半夜放音乐"\r\n'
               "2,2026-11-09 09:05,-1+1,@路灯坏了没人修\r\n").encode(),
               "cells that a spreadsheet would run, full-width ＝ too",
               "two queued; `queue export` guards the cells", queued=2),
    ]


def samples():
    return damaged() + strange()
