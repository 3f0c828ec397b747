"""Chats, our form filled in by hand, JSON, letters and recordings."""

import json
import struct

from archives import NamedInGBK, archive, document
from mails import utf8_mail
from sample import Sample, drawn

FORM_LABELS = ["所涉事项编号", "类型（投诉/举报/咨询/建议/求助/表扬）", "标题", "内容", "地点", "姓名", "电话", "电子邮箱",
               "是否匿名（是/否）", "是否保密（是/否）"]


def chats():
    two = """段书林 和 晴天 2栋 在微信上的聊天记录如下，请查收。

—————  2026-11-09  —————


晴天 2栋  16:21

您好

晴天 2栋  16:22

我住梧桐新村2栋402。楼下理发店的灯箱对着卧室，晚上一直亮到十二点。

去说过，老板说电费他自己出，关我什么事。

[图片]

晴天 2栋  16:23

就是这张，能不能让他十点以后关掉，解决一下

段书林  16:40

收到，照片请另发邮箱
"""
    group = """微信群"溪桥花园北区居民群"的聊天记录如下:

—————  2026-11-10  —————


北区 11栋 小陈妈  07:52

早上地库进水，负二层电梯口积水到脚踝，轮椅出不去，水泵没开？[视频]

尹国强  07:58

「北区 11栋 小陈妈：早上地库进水，负二层电梯口积水到脚踝」
- - - - - - - - - - - - - - -
已经叫了物业工程部，八点半前到

北区 11栋 小陈妈  07:59

好的

8栋遛弯大爷  12:30

中心绿地遛狗不牵绳，昨天吓倒一个孩子
有三条大的，天天下午五点来
希望立个牌子

—————  2026-11-11  —————


夜猫子007  23:48

7栋楼下修车铺半夜还在敲铁皮，扰民，明天还上不上班了[语音]
"""
    dated = """青禾公寓B座 小田 2026-11-05 18:20:11
快递柜把消防门堵住了，只能开一半
门口还堆了一摞纸箱
青禾公寓B座 小田 2026-11-05 18:21:40
[图片]
房东代表 2026-11-06 09:02:00
B座的垃圾分类投放点在哪里？问了三个人三个说法，请问到底什么时候开放？
"""
    bracketed = """学堂巷 老鲁(2026-11-12 06:40)
公示栏玻璃碎了一个月，里面的纸都湿了，看不清
学堂巷 老鲁(2026-11-12 06:42)
谁管换玻璃？
"""
    before = """2026-11-13 14:30:00 禾苑10栋 云朵
楼上晾衣服滴水，我家被子刚晒干又湿了，和他说了三次
2026-11-13 14:31:20 禾苑10栋 云朵
请调解一下
2026-11-13 19:05:00 禾苑9栋 大张
高空抛物！刚才一个玻璃瓶从9栋北面掉下来，差点砸到人
"""
    return [
        Sample("chat/01-微信-两人.txt", two.encode(),
               "WeChat between two: title, day line, nickname with blank and digit, a message of two "
               "paragraphs, [图片], an answer of 段书林", "one queued; the greeting and the answer go with it",
               queued=1),
        Sample("chat/02-微信群.txt", group.encode(),
               "a group: three residents, a quoted reply 「…」 of the grid worker, [视频], [语音]",
               "three queued; 尹国强, who answers, is no complainant and not accused", queued=3),
        Sample("chat/03-昵称和时间.txt", dated.encode("gbk"), "`昵称 2026-11-05 18:20:11`, GBK", "two queued",
               queued=2),
        Sample("chat/04-时间在括号里.txt", bracketed.encode(), "`昵称(2026-11-12 06:40)`", "one queued",
               queued=1),
        Sample("chat/05-时间在前.txt", before.replace("\n", "\r\n").encode("utf-8-sig"),
               "`2026-11-13 14:30:00 昵称`, BOM, CRLF", "two queued; the second urgent (高空抛物)", queued=2),
    ]


def form(values):
    lines = ["社区监督投诉表（在冒号后面写，不会填的空着）", ""]
    lines += [f"{label}：{value}" for label, value in zip(FORM_LABELS, values)]
    return "\n".join(lines + ["", "—— 填到这里为止 ——", ""])


def forms():
    plain = form([
        "duties/网格员", "投诉", "楼道灯还是不亮", "梧桐新村5栋3楼到4楼的楼道灯不亮十多天了，群里报过修没有人回，老人晚上摸着墙走。"
        "说好五个工作日修好的。", "梧桐新村5栋", "时老师", "161 0000 2010", "", "否", "否"])
    shuffled = """社区监督投诉表(在冒号后面写,不会填的空着)
1. 姓名: 不写
2. 内容: 一楼活动室上班时间有工作人员在里面打牌,十一月十日、十一日下午三点都看见了,门关着,窗帘拉着。
   没看清是谁,听声音有三四个人。
3. 标题: 上班打牌
4. 是否匿名(是/否): 是
5. 类型: 举报
"""
    letter = """监督委员会收

　　不会用电脑，请侄女照着网上的表打的。

【标题】低保复核通知没收到
【内容】10月份停了我的低保，说是复核没有交材料。通知贴在楼下，我住院二十天，回来才听说。
想补交材料，民政室说要等明年。
请问这样对不对？电话：打座机
【地点】学堂巷44号
【姓名】　缪巧珍
【电话】　021-5550 2046
【是否保密】要

　　谢谢你们。
                    2026年11月16日
"""
    english = """Complaint to the residents' supervision committee (write behind the colons)

About (id): commitments/venue-booking
Kind: complaint
Title: Booking the reading room
What happened: The page says anyone can book. At the desk I was told "residents with hukou only".
Please put the rule in writing.
Place: reading room
Name: A. Silva
Telephone:
E-mail: a.silva@example.org
Anonymous (yes/no): no
Confidential (yes/no): yes

—— the form ends here ——
"""
    return [
        Sample("form/01-投诉表.txt", plain.encode(), "our form as printed, filled in",
               "queued; about duties/网格员; like mail/01 and by the sender of mail/30: linked", queued=1),
        Sample("form/02-顺序乱了.txt", shuffled.encode("gbk"),
               "numbered, half-width colons, another order, half the fields missing, GBK",
               "queued; 举报, anonymous: no notice is owed; nobody named, 上班打牌", queued=1),
        Sample("form/03-夹在信里.txt", letter.encode(),
               "a letter around the form, `【标题】`, ideographic blanks, `电话：` within the content",
               "queued; 救助和补贴; confidential", queued=1),
        Sample("form/04-english.txt", english.encode(), "the English form", "queued; confidential", queued=1),
    ]


def open311(number, time, name, text, address, **more):
    return {"service_request_id": number, "status": "open", "service_name": name, "service_code": "01",
            "description": text, "requested_datetime": time, "address": address, "lat": 0.01, "long": 0.02,
            **more}


def json_files():
    requests = [
        open311("2026-311-0071", "2026-11-14T10:05:00+08:00", "道路", "槐溪路双号沿街人行道砖翘起，轮椅过不去",
                "槐溪路26号", media_url="https://example.org/p/71.jpg"),
        open311("2026-311-0072", "2026-11-14T03:40:00Z", "绿化", "学堂巷口大树枯枝要掉，台风以后没修过", "学堂巷口",
                first_name="巧珍", last_name="缪", phone="021-5550 2046"),
    ]
    lines = [
        open311("2026-311-0072", "2026-11-14T03:40:00Z", "绿化", "学堂巷口大树枯枝要掉，台风以后没修过", "学堂巷口",
                first_name="巧珍", last_name="缪", phone="021-5550 2046"),
        open311("2026-311-0080", "2026-11-17T19:20:00+08:00", "噪声", "菜场出口喇叭从早上五点循环到九点", "梧桐菜场"),
        open311("2026-311-0081", "2026-11-18T07:00:00+08:00", "停车", "学堂巷僵尸车停了两年，轮胎都没了", "学堂巷"),
    ]
    ours = {"complaints": [{
        "id": "app-19", "subject": "助餐点排队", "text": "助餐点十一点开门，十点半就不让进了，说是志愿者先吃。", "name": "汤阿婆",
        "phone": "161 0000 2047", "time": "2026-11-18 11:30", "anonymous": False, "confidential": True,
        "about": "duties/elder"}]}

    def text(value, **how):
        return (json.dumps(value, ensure_ascii=False, **how) + "\n").encode()

    return [
        Sample("json/01-open311.json", text(requests, indent=2), "Open311, two requests, one time in UTC",
               "two queued", queued=2),
        Sample("json/02-open311.jsonl", b"".join(map(text, lines)),
               "JSON lines; the first is request 0072 once more", "two queued, one duplicate", queued=2,
               duplicate=1),
        Sample("json/03-小程序.json", text(ours, indent=2), "JSON of our own shape", "queued; confidential",
               queued=1),
    ]


def letters():
    fund = """给监督委员会的一封信

我是学堂巷的一个老党员。今年重阳节的公益金，公开栏上写发了八十六份，通知里说九十二份，差的六份去了哪里？
我不是不相信大家，账目总要对得上。夏会计是内行，请她看一看。
                                石榴树下的人
                                2026年11月10日
"""
    gbk = """溪桥街38号二楼外墙的空调架子锈断了一根，
吊在半空，下面就是公交站。房东说租户的，租户说房东的。
请赶在下雪前找人拆下来。
路过的人
"""
    notepad = "想问一下，独生子女费为什么还没到？去年是十月发的。\r\n梧桐新村8栋 花婶 021-5550 2048\r\n"
    despair = """我不知道写给谁。店关了，房租欠了三个月，孩子学费也没有着落，这几天一个人在青年公寓A座，
有时候真的不想活了。看到你们网上写“什么事都可以说”。
不用回电话。
"""
    request = """关于加装电梯意见收集表的意见

梧桐新村8栋的加梯意见表是网格员挨家签的，表上我家写的是“同意”，可那天我不在家，也没有授权给别人签。
希望能把原表拿出来核对，重新签一次。
签字的人不要为难，可能是记错了门牌。

梧桐新村8栋502 闻捷
2026年11月15日"""
    page = """<!DOCTYPE html>
<html lang="zh"><head><meta charset="gb2312"><title>居民留言</title><style>.nav{color:#999}</style></head>
<body><p>留言：溪桥街人行道被共享单车占满，盲道全断了。</p><p>建议划出停放框，请企业每天来收。</p>
<p>留言人：拄拐的老白</p></body></html>
"""
    return [
        Sample("text/01-老党员的信.txt", fund.encode(), "UTF-8; a first line that is a title",
               "queued; 财务和公开; 夏会计 is asked, not accused", queued=1),
        Sample("text/02-空调架.txt", gbk.encode("gbk"), "GBK", "queued", queued=1),
        Sample("text/03-记事本.txt", notepad.encode("utf-16"), "UTF-16 with a BOM, from Notepad",
               "queued; 咨询", queued=1),
        Sample("text/04-不用回电话.txt", despair.encode(), "nobody is accused and nothing demanded",
               "queued; most urgent (不想活): a person has to go there today", queued=1),
        Sample("document/01-加梯意见.docx", document(request), "docx",
               "queued; the grid worker is excused, not accused (doubtful at most)", queued=1),
        Sample("document/02-土堆.pdf", drawn("letter.pdf"), "PDF with text", "queued; 公共设施维修, grid-7",
               queued=1),
        Sample("document/03-手写信.pdf", drawn("scan.pdf"), "a letter written by hand, scanned into a PDF",
               "queued as 待录入 with the file", queued=1),
        Sample("document/04-网页留言.html", page.encode("gb2312"), "a saved page, gb2312 by its meta",
               "queued; 拄拐的老白 is a resident, not 小白 of grid-7", queued=1),
        Sample("document/05-旧文档.doc", bytes.fromhex("D0CF11E0A1B11AE1") + bytes(16)
               + bytes.fromhex("3E000300FEFF0900") + bytes(480), "an old office file (its header alone)",
               "quarantined: save it as docx", file="quarantined"),
    ]


def media():
    # Frames of AMR that say “nothing to hear”: four seconds.
    amr = b"#!AMR\n" + b"\x7c" * 200
    m4a = struct.pack(">I", 24) + b"ftypM4A \0\0\0\0M4A isom" + struct.pack(">I", 16) + b"mdat" + bytes(8)
    return [
        Sample("media/01-IMG_20261103_200211.jpg", drawn("stairs.jpg"), "a photo alone, EXIF place and day",
               "queued as 待录入", queued=1),
        Sample("media/02-信箱来信.jpg", drawn("scan.jpg"), "a letter photographed", "queued as 待录入",
               queued=1),
        Sample("media/03-语音.amr", amr, "a voice message, AMR",
               "queued as 待录入; not linked to the others, though all have these words for a text", queued=1),
        Sample("media/04-录音.m4a", m4a, "a voice message, m4a (its header alone)", "queued as 待录入",
               queued=1),
    ]


def archives():
    noise = "溪桥花园5栋501的钢琴每晚弹到十点半，\n能不能约定一个时间。\n溪桥花园5栋401 路遥\n"
    mail = utf8_mail("古月", "guyue@example.org", "快递车占道", "溪桥街快递车每天中午占半条路卸货，电动车只好逆行。",
                     "2026-11-17 12:50:00")
    filled = form(["", "建议", "楼栋微信群", "建议每栋楼的群里都有居委会的人，通知不要靠转发。", "禾苑小区", "禾苑人家", "", "", "是", ""])
    garage = "车库门口又拍到三天，照片两张，交监督委员会。\n溪桥花园9栋 凌志 161 0000 2011\n"
    return [
        Sample("archive/01-十一月来件.zip", archive([
            ("钢琴.txt", noise.encode("gbk")), ("来件/快递车.eml", mail), ("来件/表.txt", filled.encode()),
        ], NamedInGBK), "a zip of three, packed by Windows: names in GBK, a folder in it", "three queued",
               queued=3),
        Sample("archive/02-信和照片.zip", archive([
            ("说明.txt", garage.encode()), ("IMG_1.jpg", drawn("cars.jpg")), ("语音.amr", b"#!AMR\n" + b"\x7c" * 50),
            ("__MACOSX/._IMG_1.jpg", b"\0\5\x16\7"),
        ]), "a letter, a photo and a voice message, with what macOS adds", "one queued with two attachments",
               queued=1),
    ]


def samples():
    return chats() + forms() + json_files() + letters() + media() + archives()
