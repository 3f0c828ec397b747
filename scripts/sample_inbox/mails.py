"""Mail to the committee, one a file, as residents write it."""

from mail_parts import (DESK, b64, coremail, crlf, date, message, page, part, parts, qp, qq,
                        split_words, word, word_of)
from sample import Sample, drawn

LAMP = """监督委员会：
梧桐新村5栋3楼的楼道灯不亮已经十天了。10月24日在群里报过修，没有人回。我妈七十六岁，晚上倒垃圾要摸着墙走。
公开栏上写的是两个工作小时派单、五个工作日修好，这个承诺算不算数？请解决一下。
梧桐新村5栋301 戚雨晴 161 0000 2001"""

GARAGE = """您好！
溪桥花园地下车库出入口从上个月起两边都停了车，最窄的地方只剩一辆车宽。11月4日晚上八点救护车进不来，在门口堵了六分钟。
物业说公共道路他们管不了，让我们找社区；打社区电话又说要物业先贴单子。请把两边定下来谁管，出入口划上禁停线。
溪桥花园9栋1102 易文博 161 0000 2002"""

CONSOLATION = """监督委员会：
我实名举报顾书记。去年重阳节的慰问品，梧桐新村17栋独居的殷奶奶没有拿到，名单上却有顾书记的表嫂，她住在外面，两年没回来了。这是优亲厚友。
今年重阳节又是同一张名单。请查一查，名单是谁定的，有没有开会。
我还住在这里，请一定保密，不要让居委会的人知道是我写的。
梧桐新村17栋 匡正 161 0000 2003"""

AT_WINDOW = """监督委员会：
11月10日上午九点半，我去一楼开居住证明。窗口小何态度很差，我问要不要带房产证，她说“墙上写着自己看”，头都没抬。后来缺一张复印件，又让我回去，来回跑了两趟。
制度写的是一次告知。请管一管。
学堂巷31号 费桂香 161 0000 2005"""

RESIDENT_1 = "2830002001@qq.example.org"
GARAGE_SUBJECT = "溪桥花园地下车库出入口停车堵住救护车，请明确谁来管"


def web_mails():
    """QQ and 163."""
    lamp = qq("戚雨晴 ", RESIDENT_1, "梧桐新村5栋3楼楼道灯十天不亮", LAMP,
              "2026-11-03", "20:14:52", "0A41C7D25E9B3F60718293A4B5C6D7E8F905")
    more = """灯昨天有人来看过，换了个灯泡，亮了一晚上，今天又灭了。来的人说是线路的事，不归他。
请安排电工来查线。"""
    history = f"""


------------------ 原始邮件 ------------------
发件人: "戚雨晴 " <{RESIDENT_1}>;
发送时间: 2026年11月3日(星期二) 晚上8:14
收件人: "梧桐里监督委员会"<{DESK}>;
主题: 梧桐新村5栋3楼楼道灯十天不亮


{LAMP}"""
    garage_id = "4821f1.2b3c.19a64821d0e.Coremail.yiwenbo@163.com"
    follow = f"""昨晚又堵了一次，这回是消防演练的车。照片我拍了，需要的话可以发来。
请告诉我现在谁在办。



At 2026-11-05 09:12:33, "易文博 " <yiwenbo@163.example.org> wrote:
""" + "\n".join("> " + line for line in GARAGE.split("\n"))
    return [
        Sample("mail/01-qq-楼道灯不亮.eml", lamp,
               "QQ: gb18030, alternative declared 8Bit, a nickname that ends in a blank",
               "queued; 公共设施维修, grid-1", queued=1),
        Sample("mail/02-qq-楼道灯又灭了.eml",
               qq("戚雨晴 ", RESIDENT_1, "回复：梧桐新村5栋3楼楼道灯十天不亮", more, "2026-11-06",
                  "18:40:07", "1B52D8E36FAC4071829304B5C6D7E8F9A016", history),
               "QQ reply with neither In-Reply-To nor References, quoted history of 原始邮件",
               "joins the case of 01 by sender and subject; the history is kept apart", reply=1),
        Sample("mail/03-163-车库出入口.eml",
               coremail("易文博 ", "yiwenbo@163.example.org",
                        split_words(GARAGE_SUBJECT, "gbk", "GBK", 23), GARAGE, "2026-11-05",
                        "09:12:33", 4821),
               "163: subject cut in the middle of a character, name ending in a blank, `(CST)`",
               "queued; 停车和通道, grid-4; danger is none though an ambulance is named", queued=1),
        Sample("mail/04-163-车库又堵.eml",
               coremail("易文博 ", "yiwenbo@163.example.org",
                        "Re:Re: " + split_words(GARAGE_SUBJECT, "gbk", "GBK", 30), follow,
                        "2026-11-10", "21:05:10", 4990,
                        [f"In-Reply-To: <{garage_id}>", f"References: <{garage_id}>"]),
               "163 reply: `Re:Re: `, In-Reply-To, `At … wrote:` and `>` lines",
               "joins the case of 03", reply=1),
        Sample("mail/05-163-页面邮件.eml", html_only(),
               "HTML alone, with style, script, a hidden line and `&nbsp;`",
               "queued; 环境卫生; the hidden line and the script are no part of the text", queued=1),
        Sample("mail/06-又收到一次.eml", html_only(received_twice=True),
               "05 again, come by another mailbox: other Received lines, the same Message-ID",
               "duplicate by Message-ID", duplicate=1),
        Sample("mail/07-楼道灯不亮(1).eml", lamp, "01 again, byte for byte, saved twice",
               "the file is a duplicate; nothing new", file="duplicate"),
        Sample("mail/08-qq-lulu.eml",
               qq("lulu", "2830002012@qq.example.org", "邻居家狗叫", """溪桥花园8栋隔壁702的狗白天没人管，从早叫到晚，我上夜班睡不着。物业贴过条，没有用。
请调解一下，谢谢。""", "2026-11-09", "14:12:00", "3D74FA058C1E62938A4B15C6D7E8F9A0B238"),
               "QQ: a Latin nickname, labelled ISO-8859-1", "queued; 噪声和邻里纠纷", queued=1),
    ]


def html_only(received_twice=False):
    text = """<html><head><meta charset="GBK"><style>.x{display:none}p{margin:0}</style>
<script>var t="脚本里的字不是投诉";</script></head><body>
<p>监督委员会的同志：</p><p>&nbsp;&nbsp;梧桐菜场后门的垃圾桶两天没清，污水流到公共厕所门口，<b>又臭又滑</b>。</p>
<p>清运的人说是车坏了，车坏了也该有个说法。</p><p>请联系环卫，把清运时间贴出来。</p>
<p style="display:none">这一行看不见。</p>
<p>梧桐新村11栋&nbsp;阮国庆&nbsp;021-5550&nbsp;2044</p></body></html>"""
    way = "b" if received_twice else "a"
    return message([
        f"Received: from mail-{way}.example.org (unknown [192.0.2.{9 + received_twice}])",
        f"Date: {date('2026-11-06', '07:41:19', ' (CST)')}",
        f"From: {word('阮国庆', 'gbk', 'GBK')} <ruangq@126.example.org>", f"To: {DESK}",
        f"Subject: {word('菜场后门垃圾没人清', 'gbk', 'GBK')}",
        "MIME-Version: 1.0", "Content-Type: text/html; charset=GBK",
        "Content-Transfer-Encoding: base64",
        "Message-ID: <5507a2.6d1e.19a65507b11.Coremail.ruangq@126.com>",
    ], b64(crlf(text).encode("gbk")))


def people_mails():
    """About people: greeted, asked, praised, accused."""
    greeting = """尊敬的顾书记：
您好！我是禾苑小区4栋的居民。喷水池边上的两张长椅去年坏了一张，老人下楼没有地方坐。建议趁年底维修一起换掉，旧木板可以留给木工班用。
天冷了，祝您和各位工作人员身体健康！
-- 
禾苑小区4栋602  柏松
Foxmail 7.2"""
    rude = """被投诉人：罗春燕（民政救助专干）
我今年8月失业，9月15日去一楼民政室申请临时救助。罗春燕当着别人的面问我“年纪轻轻有手有脚怎么好意思来要钱”，材料退了三次，每次说的都不一样，这是刁难人。
职责上写着“不在大庭广众下问收入”。我要求另换一个人办我的申请，并且书面说明退材料的理由。
青禾青年公寓B座512 华小川 161 0000 2004"""
    phone = """有一个手机号码161 0000 0125，是门洞牌子上写的网格员手机。10月底我家水管漏到楼下，上午打三次不接电话，下午接了一句“我在开会”就挂了，到第二天也没有回。
不接电话、不理人，这个牌子挂着做什么？
禾苑小区3栋1401 房东"""
    chair = """街道领导、监督委员会：
我投诉监督委员会主任董启明。今年6月我反映机械厂宿舍自管小组收停车费的事，收信的是董师傅，他和自管小组组长是老同事，拖着不办，还把我写信的事泄露给了组长。组长隔天就来敲我的门。
说好“投诉谁谁看不到，也不会告诉他是谁提的”，我现在不敢再写信了。这封信请不要交给董启明本人。
机械厂宿舍3栋 滕建民 161 0000 2006"""
    praise = """表扬第二网格的葛晓峰。11月8日下雨，我母亲在梧桐新村14栋门口摔倒，葛晓峰正好走楼，背她上车，又陪到医院挂号，一直等到我下班赶来。垫的挂号费硬是不肯多收一分。
真的感谢，锦旗做好了，问问什么时候送方便。
梧桐新村14栋 甘露 161 0000 2007"""
    question = """请问罗春燕老师：
我父亲有三级残疾证，户口在学堂巷，人住在外区我家里。想问残疾人补贴怎么办理，需要什么材料，可不可以由我代办？他的身份证号是990102195203019990。周末有人吗？
谢谢！
祝春来 161 0000 2008"""
    return [
        Sample("mail/10-foxmail-顾书记您好.eml",
               foxmail("柏松", "baisong@example.org", "关于喷水池长椅的一个建议", greeting,
                       "2026-11-02 10:22:05"),
               "Foxmail: gb2312, base64; greets 顾书记 politely; a signature below `-- `",
               "queued; 建议; a greeting seals nothing", queued=1),
        Sample("mail/11-举报慰问名单.eml",
               qq("知情人", "2830002003@qq.example.org", "举报重阳节慰问名单弄虚作假（请保密）",
                  CONSOLATION, "2026-11-04", "23:31:40", "2C63E9F470BD5182930415C6D7E8F9A0B127"),
               "accuses `顾书记`, by title and surname; asks for secrecy",
               "queued; 举报; recused: w001, and nobody below him may be assigned; stays with the "
               "committee or the street", queued=1),
        Sample("mail/12-投诉民政专干.eml",
               utf8_mail("华小川", "huaxc@example.org", "投诉民政窗口刁难申请人", rude,
                         "2026-11-05 12:03:44", encoding="quoted-printable"),
               "accuses 罗春燕 by her whole name",
               "queued; 工作人员作风; recused: w010, who holds the post that reliefs go to", queued=1),
        Sample("mail/13-窗口态度.eml",
               coremail("费桂香", "feiguixiang@163.example.org", word("窗口态度", "gbk", "GBK"),
                        AT_WINDOW, "2026-11-10", "15:20:31", 5120),
               "accuses `窗口小何`, a nickname of the roster", "queued; recused: w008", queued=1),
        Sample("mail/14-不接电话的网格员.eml",
               utf8_mail("房东", "landlord88@example.org", "网格员手机打不通", phone,
                         "2026-11-07 19:48:00"),
               "accuses by a telephone number alone",
               "queued; recused: w021, whose mobile it is", queued=1),
        Sample("mail/15-投诉监督委员会主任.eml",
               coremail("滕建民", "tengjm@126.example.org",
                        word("投诉董启明拖着不办、泄露投诉人", "gbk", "GBK"), chair, "2026-11-09",
                        "22:10:55", 5077),
               "about the committee's own chair", "queued and handed to the street; nobody of the "
               "committee sees it", queued=1),
        Sample("mail/16-表扬网格员.eml",
               iphone("甘露", "ganlu@example.org", "表扬", praise, "2026-11-12 08:15:27"),
               "praise with a name in it; from an iPhone, UTF-8 quoted-printable, `发自我的 iPhone`",
               "queued; 表扬; nobody recused", queued=1),
        Sample("mail/17-咨询补贴.eml",
               utf8_mail("祝春来", "zhuchunlai@example.org", "请问残疾人补贴", question,
                         "2026-11-12 13:30:00"),
               "a question put to somebody by name; an identity number in it",
               "queued; 咨询; nobody recused; the number masked wherever contacts are", queued=1),
    ]


def foxmail(name, address, subject, text, at):
    day, clock = at.split(" ")
    return message([
        f"Date: {date(day, clock)}",
        f'From: "{word(name, "gb2312")}" <{address}>',
        f'To: "{word("监督委员会", "gb2312")}" <{DESK}>',
        f"Subject: {word(subject, 'gb2312')}",
        "X-Priority: 3", "X-GUID: 3F0C1A52-7C1E-4D0B-9E55-0B6F2D7A8C11", "X-Has-Attach: no",
        "X-Mailer: Foxmail 7.2.25.331[cn]", "Mime-Version: 1.0",
        "Message-ID: <202611021022051480321@example.org>",
        'Content-Type: text/plain;\r\n\tcharset="gb2312"', "Content-Transfer-Encoding: base64",
    ], b64(crlf(text).encode("gb2312")))


def utf8_mail(name, address, subject, text, at, encoding="base64", more=()):
    day, clock = at.split(" ")
    encode = {"base64": b64, "quoted-printable": qp, "8bit": bytes}[encoding]
    return message([
        f"From: {word(name, 'utf-8', 'UTF-8')} <{address}>", f"To: {DESK}",
        f"Subject: {word(subject, 'utf-8', 'UTF-8')}", f"Date: {date(day, clock)}",
        f"Message-ID: <{day.replace('-', '')}.{clock.replace(':', '')}@example.org>",
        "MIME-Version: 1.0", *more, "Content-Type: text/plain; charset=utf-8",
        f"Content-Transfer-Encoding: {encoding}",
    ], encode(crlf(text + "\n").encode()))


def iphone(name, address, subject, text, at, files=()):
    day, clock = at.split(" ")
    own = part("text/plain;\r\n\tcharset=utf-8", (crlf(text + "\n\n发自我的 iPhone\n")).encode(),
               "quoted-printable")
    lines = [
        f"From: {word(name, 'utf-8')} <{address}>", f"Subject: {word(subject, 'utf-8')}",
        f"Message-Id: <8D0E61C2-{clock.replace(':', '')}-4A4B-9B1C-77E0A1D2C3F4@example.org>",
        f"Date: {date(day, clock)}", f"To: {DESK}", "X-Mailer: iPhone Mail (23B85)",
        "Mime-Version: 1.0 (1.0)"]
    if not files:
        return message(lines + ["Content-Type: text/plain; charset=utf-8",
                                "Content-Transfer-Encoding: quoted-printable"],
                       qp(crlf(text + "\n\n发自我的 iPhone\n").encode()))
    boundary = "Apple-Mail-2F7B51C0-6F4B-4E0C-8E1D-0C9A5B3D7E21"
    return message(lines + [f"Content-Type: multipart/mixed; boundary={boundary}",
                            "Content-Transfer-Encoding: 7bit"], parts(boundary, own, *files))


OUTLOOK = [
    "X-Mailer: Microsoft Outlook 16.0", "Content-Language: zh-cn",
    "X-Auto-Response-Suppress: DR, RN, NRN", "Thread-Index: AdxK4kq0m1cXk3m8Q0uJv2t9sample==",
]


def outlook_mails():
    fees = """监督委员会：
我在国外工作，父亲王堃住溪桥花园2栋1503。今年三月我给物业预缴一年物业费，换汇用掉 €310，到账2,412元 – 收据上却写2,214元，少了198元。
问物业前台，说“系统里就是这个数”。公共收益的账也一年没有贴了，请问社区能不能督促物业和业委会公开？
王喆 wangzhe@example.org"""
    noise = """楼上1803每天中午一点到两点装修，电钻声音震得桌子都在抖，我家孩子六个月大。贴在电梯里的承诺书写着中午不施工。
上星期报过一次，安静了两天又开始。请去看看装修登记有没有过期。
溪桥花园6栋1703 尤嘉"""
    late = """你们11月13日的受理告知收到了，说五个工作日内给说法，现在已经过了。请问查到哪一步？第三季度党费和惠民资金的账为什么比规定晚了才贴？

________________________________
发件人: 梧桐里社区居务监督委员会 <jiandu@wutongli.example.org>
发送时间: 2026年11月13日 16:02
收件人: 章守信 <zhangsx@example.org>
主题: [K7Q2-9FXM] 受理告知：公开不及时

章守信先生：您反映的事项已经受理。顾明远同志已按要求回避……"""
    return [
        Sample("mail/20-outlook-物业费.eml", outlook_gbk(fees),
               "Outlook: label gb2312 with 堃, 喆, – and € in it, X-Auto-Response-Suppress of a person",
               "queued; 物业和业委会; every character survives; not automatic", queued=1),
        Sample("mail/21-outlook-装修噪声.eml", message([
            b"From: " + "尤嘉".encode("gbk") + b" <youjia@example.org>", f"To: {DESK}",
            b"Subject: " + "楼上中午装修噪声扰民".encode("gbk"),
            f"Date: {date('2026-11-11', '13:20:02')}", "Message-ID: <000201dd5321$youjia@example.org>",
            "MIME-Version: 1.0", "X-Mailer: Microsoft Office Outlook 11",
            'Content-Type: text/plain;\r\n\tcharset="gb2312"', "Content-Transfer-Encoding: 8bit",
        ], crlf(noise).encode("gbk")),
               "raw 8-bit GBK in subject and name, 8bit body",
               "queued; 噪声和邻里纠纷, grid-3", queued=1),
        Sample("mail/22-outlook-答复告知.eml", utf8_mail(
            "章守信", "zhangsx@example.org", "答复: [K7Q2-9FXM] 受理告知：公开不及时", late,
            "2026-11-23 09:00:11", more=OUTLOOK[:2]),
               "a reference in the subject that no case has; history with 发件人：, which names "
               "顾明远 innocently",
               "queued as new; the history recuses nobody", queued=1),
    ]


def outlook_gbk(text):
    # gb2312 says the label; strictly it has none of 堃, 喆, – and €. Python's gbk lacks only €.
    data = b"".join(b"\x80" if letter == "€" else letter.encode("gbk") for letter in crlf(text))
    return message([
        f'From: "{word("王喆", "gbk", "gb2312")}" <wangzhe@example.org>', f"To: <{DESK}>",
        f"Subject: {word('物业费少记198元，请督促公开 – 溪桥花园', 'gbk', 'gb2312')}",
        f"Date: {date('2026-11-04', '02:10:36')}", "Message-ID: <002f01dd4d8e$wangzhe@example.org>",
        "MIME-Version: 1.0", *OUTLOOK, 'Content-Type: text/plain;\r\n\tcharset="gb2312"',
        "Content-Transfer-Encoding: quoted-printable",
    ], qp(data))


def attachment_mails():
    stairs, cars = drawn("stairs.jpg"), drawn("cars.jpg")
    dark = """3楼到4楼的灯全灭，照片是昨天晚上八点拍的。开关按了没有反应，请修。
梧桐新村5栋402 时敏 161 0000 2010"""
    two = """附件是车库门口三天的照片和我记的时间表，请作为材料。停车两边占满，老人推轮椅过不去。
溪桥花园9栋 凌志 161 0000 2011"""
    table = "时间,情况\r\n2026-11-09 08:10,两边共停十一辆\r\n2026-11-10 08:05,两边共停九辆\r\n"
    fire = """街道信访窗口转来，请监督委员会处理并告知结果。"""
    inner = utf8_mail("俞静", "yujing@example.org", "六楼拉电线下来充电", """10栋西门洞有人从六楼拉电线下来给电瓶车充电，线头泡在雨水里，已经冒烟一次。请马上去看，晚了要出事。
溪桥花园10栋 俞静""", "2026-11-13 06:55:00")
    boundary = "----=_Part_5210_9912.1763"
    return [
        Sample("mail/30-照片-楼道.eml", iphone(
            "时敏", "shimin@example.org", "楼道灯", dark, "2026-11-04 07:30:12",
            [part("image/jpeg;\r\n\tname*=utf-8''%E6%A5%BC%E9%81%93%20%E6%99%9A%E4%B8%8A.jpg", stairs,
                  "base64", "Content-Disposition: inline;\r\n\tfilename*=utf-8''%E6%A5%BC%E9%81%93"
                            "%20%E6%99%9A%E4%B8%8A.jpg")]),
               "a photo `楼道 晚上.jpg` named by RFC 2231, with a place in its EXIF data",
               "queued with an attachment; like 01, from a neighbour: perhaps linked", queued=1),
        Sample("mail/31-照片和时间表.eml", message([
            f"Date: {date('2026-11-11', '20:18:44', ' (CST)')}",
            f"From: {word('凌志', 'gbk', 'GBK')} <lingzhi@163.example.org>", f"To: {DESK}",
            f"Subject: {word('车库门口照片', 'gbk', 'GBK')}", "MIME-Version: 1.0",
            f'Content-Type: multipart/mixed; \r\n\tboundary="{boundary}"',
            "Message-ID: <5210aa.77e1.19a65210c0d.Coremail.lingzhi@163.com>",
        ], parts(
            boundary, part("text/plain; charset=GBK", crlf(two).encode("gbk")),
            part(f'image/jpeg; name="{word("车库门口.jpg", "gbk", "GBK")}"', cars, "base64",
                 f'Content-Disposition: attachment; filename="{word("车库门口.jpg", "gbk", "GBK")}"'),
            part(f'application/octet-stream; name="{word("时间表.csv", "gbk", "GBK")}"',
                 table.encode("gbk"), "base64",
                 b'Content-Disposition: attachment; filename="' + "时间表.csv".encode("gbk") + b'"'),
        )), "attachments named in encoded words and in raw GBK bytes; one is a table",
               "queued with two attachments; the table in it is no source of complaints", queued=1),
        Sample("mail/32-转发-飞线充电.eml", message([
            "From: jubao@huaixi.example.org", f"To: {DESK}",
            f"Subject: {word('转发：六楼拉电线下来充电', 'utf-8')}", f"Date: {date('2026-11-13', '09:02:00')}",
            "Message-ID: <20261113.0902@huaixi.example.org>", "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=fwd7e",
        ], parts("fwd7e", part("text/plain; charset=utf-8", fire.encode()),
                 message(["Content-Type: message/rfc822"], inner))),
               "the street's office sends on a resident's mail as message/rfc822",
               "queued; urgent (冒烟); the enclosed mail is part of the text", queued=1),
    ]


def odd_mails():
    help_text = """我是机械厂宿舍9栋的葛老太的邻居，替她发的。她老伴走了以后一个人，上个星期起家里没饭吃了，问她要不要去医院，她说走不动，也不想麻烦人。求助，请帮帮她，最好今天就有人上门。
邻居 小伍 161 0000 2012
"""
    list_text = """各位邻居：
昨晚7栋电梯又困人，困了二十分钟，物业值班电话没人接。我统计了一下，今年是第五次了。
同意联名要求物业换维保单位的请在下面接龙。抄送社区监督委员会，请督促一下。
溪桥花园7栋 娄志远"""
    english = """Hello,

I rent a room in Qinghe Youth Apartments, tower C. The fire door on floor 9 has been held open with a
brick since October, and delivery scooters are charged in the corridor at night. I told the front desk
twice; they smiled and nothing happened. Could the grid worker have a look? My Chinese is basic, a
reply in English or simple Chinese is fine.

Thank you,
Marek Nowak, C-913
"""
    claims = "禾苑小区8栋的门禁坏了一个月，陌生人随便进出，上星期楼下两辆电动车被偷。报修时说主板要外地寄，等到什么时候？\r\n禾苑小区8栋 卓越\r\n"
    unknown = "学堂巷口的路灯有三盏不亮，老人早上去菜场看不清路，请维修。\r\n学堂巷12号 鲁大妈的女儿\r\n"
    lost = "溪桥街早餐店门口的窨井盖没了，用一块木板盖着，昨晚有人踩空。快派人来！\r\n"
    form = """你好，网上的表我抄下来填了：

社区监督投诉表（在冒号后面写，不会填的空着）

所涉事项编号：finance/2026-q3
类型（投诉/举报/咨询/建议/求助/表扬）：投诉
标题：三季度的账贴晚了
内容：规定每季度第一个月十五日前公开，今年三季度的办公经费10月16日才贴出来，惠民资金的到现在也没看见。
请说明晚的原因。
地点：一楼公开栏
姓名：章守信
电话：161 0000 2013
电子邮箱：
是否匿名（是/否）：否
是否保密（是/否）：

—— 填到这里为止 ——
"""
    return [
        Sample("mail/40-没有日期.eml", b"From: xiaowu@example.org\nTo: " + DESK.encode() +
               "\nSubject: 求助 机械厂宿舍9栋\n\n".encode() + help_text.encode(),
               "no Date, no MIME, no charset, raw UTF-8 subject, LF line ends",
               "queued; 求助; time of receipt, said so", queued=1),
        Sample("mail/41-标签说谎.eml", message([
            f"From: {word('卓越', 'utf-8')} <zhuoyue@example.org>", f"To: {DESK}",
            f"Subject: {word('门禁坏了一个月', 'utf-8')}", "Date: Thu, 12 Nov 2026 18:00:00",
            "Message-ID: <zhuoyue-12@example.org>", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit",
        ], claims.encode("gbk")), "says utf-8, is GBK; a date without zone",
               "queued; text whole, the lying label and the assumed zone noted", queued=1),
        Sample("mail/42-没听说过的字符集.eml", message([
            f"From: {word('鲁小姐', 'gbk', 'GBK')} <lu@example.org>", f"To: {DESK}",
            f"Subject: {word('路灯', 'gbk', 'x-chinese-simp')}",
            f"Date: {date('2026-11-12', '19:22:00')}", "Message-ID: <lu-12@example.org>",
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=x-chinese-simp",
            "Content-Transfer-Encoding: base64",
        ], b64(unknown.encode("gbk"))), "a charset label nobody knows, GBK beneath",
               "queued; text whole, the unknown label noted", queued=1),
        Sample("mail/43-两个词拆开一个字.eml", utf8_split(lost),
               "a UTF-8 character split over two encoded words; one in Q, one in B",
               "queued; urgent (井盖没了)", queued=1),
        Sample("mail/44-业主群列表.eml", message([
            "Return-Path: <xiqiao-owners-bounces@lists.example.org>",
            f"From: {word('娄志远', 'utf-8')} <louzhiyuan@example.org>",
            "To: xiqiao-owners@lists.example.org", f"Cc: {DESK}",
            f"Subject: {word('[溪桥业主] 7栋电梯又困人', 'utf-8')}",
            f"Date: {date('2026-11-14', '08:01:33')}", "Message-ID: <lou-1114@example.org>",
            "Precedence: bulk", "List-Id: <xiqiao-owners.lists.example.org>",
            "List-Unsubscribe: <mailto:xiqiao-owners-leave@lists.example.org>", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64",
        ], b64(crlf(list_text).encode())), "through a mailing list, Precedence: bulk, by a person",
               "queued; urgent (电梯困人): bulk alone proves nothing", queued=1),
        Sample("mail/45-english.eml", message([
            "From: Marek Nowak <marek.nowak@example.org>", f"To: {DESK}",
            "Subject: Fire door on floor 9, tower C", f"Date: {date('2026-11-15', '22:47:18')}",
            "Message-ID: <CAF9nowak1115@example.org>", "MIME-Version: 1.0",
            'Content-Type: text/plain; charset="UTF-8"', "Content-Transfer-Encoding: 7bit",
        ], crlf(english).encode()), "in English", "queued; no category word fits: 待分类", queued=1),
        Sample("mail/46-投诉表贴在信里.eml", utf8_mail(
            "章守信", "zhangsx@example.org", "公开不及时", form, "2026-11-12 20:20:20"),
               "our own form copied into a mail, with a line above it",
               "queued by way of the form; about finance/2026-q3, 财务和公开", queued=1),
    ]


def utf8_split(text):
    subject = "溪桥街窨井盖没了"
    data = subject.encode()
    return message([
        f"From: {word('早餐店小郝', 'utf-8', 'utf-8', 'Q')} <hao@example.org>", f"To: {DESK}",
        f"Subject: {word_of(data[:10], 'utf-8', 'Q')}\r\n {word_of(data[10:], 'utf-8')}",
        f"Date: {date('2026-11-13', '05:50:00')}", "Message-ID: <hao-13@example.org>",
        "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
    ], b64(text.encode()))


def machine_mails():
    bounce = message([
        "Return-Path: <>", "From: MAILER-DAEMON@mail.example.org (Mail Delivery System)",
        f"To: {DESK}", "Subject: Undelivered Mail Returned to Sender",
        f"Date: {date('2026-11-13', '16:03:10')}", "Auto-Submitted: auto-replied",
        "Message-ID: <20261113080310.B1@mail.example.org>", "MIME-Version: 1.0",
        'Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary="B1.1763/mail"',
    ], parts(
        "B1.1763/mail",
        part("text/plain; charset=us-ascii", b"<nobody@example.org>: user unknown", "7bit"),
        part("message/delivery-status", b"Reporting-MTA: dns; mail.example.org\r\n\r\n"
             b"Final-Recipient: rfc822; nobody@example.org\r\nAction: failed\r\nStatus: 5.1.1", "7bit"),
    ))
    away = utf8_mail("尤嘉", "youjia@example.org", "自动回复: 受理告知",
                     "您好，我正在休假，11月23日回来。急事请打电话。", "2026-11-13 16:05:00")
    office = utf8_mail("社区卫生站", "weishengzhan@example.org", "休假",
                       "我已外出，回来后答复。", "2026-11-13 16:06:00",
                       more=["Auto-Submitted: auto-replied", "X-Autoreply: yes"])
    own = utf8_mail("梧桐里监督委员会", DESK, "受理告知",
                    "您反映的事项已经受理。", "2026-11-13 16:02:00")
    return [
        Sample("mail/50-自动回复.eml", away, "QQ's answer for its user: only the subject says so",
               "automatic: kept, not queued", automatic=1),
        Sample("mail/51-退信.eml", bounce, "a bounce: empty Return-Path, multipart/report",
               "automatic", automatic=1),
        Sample("mail/52-外出.eml", office, "Auto-Submitted and X-Autoreply", "automatic", automatic=1),
        Sample("mail/53-自己发的.eml", own, "comes from the committee's own address",
               "automatic: a loop", automatic=1),
    ]


def mailbox():
    first = utf8_mail("苗苗妈妈", "miaomiao@example.org", "暑托班摇号", """暑托班报名一开就满，摇号的录像只放了一半。希望能把明年的办法提前贴出来。
禾苑小区11栋""", "2026-10-28 09:00:00", encoding="quoted-printable")
    second = utf8_mail("苗苗妈妈", "miaomiao@example.org", "Re: 暑托班摇号", """补充一句：去年报过名的能不能有优先？
On 2026-10-28, 苗苗妈妈 wrote:
> 暑托班报名一开就满""", "2026-10-29 21:12:00", encoding="quoted-printable",
                       more=["In-Reply-To: <20261028.090000@example.org>"])
    third = utf8_mail("幸福一家人", "xingfu@example.org", "广场舞", """喷水池边的广场舞晚上九点半还在放，音箱对着我家窗口。
From 七点 to 九点我们可以忍，九点以后请不要放了。
禾苑小区8栋201 桑榆""", "2026-10-30 22:00:00", encoding="8bit")
    again = foxmail_again()
    box = b""
    for number, mail in enumerate([first, second, third, again]):
        body = mail.replace(b"\r\n", b"\n").replace(b"\nFrom ", b"\n>From ")
        box += f"From MAILER Fri Oct 30 22:0{number}:00 2026\n".encode() + body.rstrip(b"\n") + b"\n\n"
    return [Sample("mail/60-绿色信箱.mbox", box,
                   "mbox of four: a complaint, its answer, one with a `>From ` line, and 10 again",
                   "two queued, one joins the first, one duplicate by Message-ID",
                   queued=2, reply=1, duplicate=1)]


def foxmail_again():
    return next(s.data for s in people_mails() if s.path.startswith("mail/10-"))


def samples():
    return (web_mails() + people_mails() + outlook_mails() + attachment_mails() + odd_mails()
            + machine_mails() + mailbox())
