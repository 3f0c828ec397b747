"""Tables: surveys, work orders of the hotline, and what a property office exports."""

import csv
import io
from datetime import datetime

from archives import workbook
from sample import Sample

BOM = "\ufeff"
SURVEY = [
    "序号", "提交答卷时间", "所用时间", "来源", "来源详情", "来自IP", "1、您要反映的是哪一类问题？",
    "2、请具体描述您反映的问题", "3、您希望怎样解决？", "4、您的称呼", "5、联系电话", "6、是否匿名",
]
FIRST = [
    ["1", "2026/10/19 20:03:11", "3分20秒", "微信", "N/A", "192.0.2.21(示例)", "停车┋消防通道",
     "溪桥花园10栋消防通道每晚停满，画了黄线没人管", "请物业锁桩，社区督促", "李女士", "161 0000 2020", "否"],
    ["2", "2026/10/19 21:47:52", "58秒", "手机提交", "直接访问", "192.0.2.22(示例)", "环境卫生",
     "学堂巷公厕灯坏了，晚上没法用", "换灯", "一位租客", "", "是"],
    ["3", "2026/10/20 09:15:30", "10秒", "微信", "N/A", "127.0.0.1(本地)", "其他", "挺好的，谢谢大家", "",
     "", "", "是"],
    ["4", "2026/10/21 12:40:05", "6分1秒", "链接", "https://example.org/q", "192.0.2.24(示例)",
     "养老┋助餐", "助餐点的菜送到禾苑后区已经凉了，\n糖尿病人的菜也放糖", "换保温箱；另做一份无糖的", "汤阿婆的女儿",
     "161 0000 2021", "否"],
]
CHANGED = FIRST[1][:7] + ["学堂巷公厕灯坏了，晚上没法用，10月25日我母亲在里面摔倒，膝盖缝了四针"] + FIRST[1][8:]
LATER = [
    ["5", "2026/11/02 08:31:44", "2分9秒", "微信", "N/A", "192.0.2.25(示例)", "文体活动",
     "活动室周末总被同一批人占着打牌，预约本上没有名字", "预约公开", "老琴友", "161 0000 2022", "否"],
    ["6", "2026/11/08 22:10:03", "4分45秒", "手机提交", "直接访问", "192.0.2.26(示例)", "工作人员",
     "第六网格的网格员上门登记租户，说话难听，骂人是“外地来的麻烦”，态度很差", "道歉，换人来登记", "合租的三个人", "",
     "是"],
]


def table(header, rows, sep=",", encoding="utf-8", bom=True):
    text = io.StringIO()
    writer = csv.writer(text, delimiter=sep, lineterminator="\r\n")
    writer.writerows(([header] if header else []) + rows)
    return ((BOM if bom and encoding == "utf-8" else "") + text.getvalue()).encode(encoding)


def surveys():
    times = [[row[0], datetime.strptime(row[1], "%Y/%m/%d %H:%M:%S"), *row[2:]] for row in [
        ["1", "2026/11/10 19:00:02", "1分12秒", "微信", "N/A", "192.0.2.31(示例)", "噪声",
         "机械厂宿舍5栋楼下早餐车凌晨四点支摊，煤炉子、喇叭，全楼都醒", "挪到菜场去", "上早班的", "161 0000 2030", "否"],
        ["2", "2026/11/11 07:22:40", "47秒", "微信", "N/A", "192.0.2.32(示例)", "建议",
         "建议在机械厂宿舍4栋和5栋之间加一盏灯", "", "", "", "是"],
        ["3", "2026/11/14 13:08:59", "2分30秒", "链接", "N/A", "192.0.2.33(示例)", "志愿服务",
         "10月护学岗的志愿时长没有记上，问了两次说系统在升级", "补记", "护学岗家长", "161 0000 2031", "否"],
    ]]
    tencent = ["提交时间（自动）", "提交者（自动）", "反映的事项（必填）", "详细说明（必填）", "地点", "手机号（选填）"]
    last = ["事项分类（必填）", "详细描述（必填）", "您的称呼", "提交者（自动）", "提交时间（自动）"]
    return [
        Sample("survey/01-问卷星-10月.csv", table(SURVEY, FIRST),
               "问卷星: `┋`, seconds and minutes, IP, `127.0.0.1(本地)`, a cell of two lines; one row is thanks",
               "four queued (谢谢 as 表扬)", queued=4),
        Sample("survey/02-问卷星-11月.csv", table(SURVEY, [FIRST[0], CHANGED, *FIRST[2:], *LATER]),
               "the same survey exported again: four old rows, the second of them changed, two new",
               "two queued, three duplicates, the changed row an event of its case; row 6 accuses "
               "`第六网格的网格员` by conduct: recused w022", queued=2, duplicate=3, reply=1),
        Sample("survey/03-问卷星.xlsx", workbook([SURVEY, *times]),
               "问卷星 as a workbook: shared strings, times as numbers with a style, inline strings",
               "three queued with their times", queued=3),
        Sample("survey/04-腾讯收集表.csv", table(tencent, [
            ["2026年11月12日 10:13", "晴天", "公开不及时", "惠民资金的事前公开看到了，结果一直没看到，问监督委员会也说不清，监督委员会也是摆设，不作为", "网站", ""],
            ["2026年11月12日 22:40", "梧桐树下", "楼道堆物", "梧桐新村6栋2单元楼道里的旧柜子堆了半年，消防来检查才搬，检查完又搬回来", "梧桐新村6栋",
             "161 0000 2032"],
            ["2026年11月13日 07:05", "匿名", "表扬", "窗口的田晓雨帮我爸填表，很耐心，谢谢", "一楼窗口", ""],
        ]), "腾讯收集表: BOM, automatic columns first, `（必填）`, `2026年11月12日 10:13`",
               "three queued; row 1 is against the committee as a whole: the street's; row 3 praise",
               queued=3),
        Sample("survey/05-腾讯收集表-自动列在后.csv", table(last, [
            ["求助", "我腿断了打着石膏，六楼没电梯，药吃完了走不动，能不能帮帮我去卫生站取药", "梧桐新村3栋601", "小满",
             "2026/11/16 21:34:00"],
            ["投诉", "青年公寓A座一楼商户油烟直排，晒的衣服全是味道", "A座住户", "A-802", "2026/11/17 08:12:30"],
        ]), "腾讯收集表 with the automatic columns last, `2026/11/16 21:34:00`", "two queued", queued=2),
    ]


def hotline():
    short = ["工单编号", "诉求标题", "市民诉求"]
    spot = ["工单编号", "工单标题", "问题点位"]
    zhongshan = ["诉求编号", "诉求类型", "处理状态", "诉求标题", "递交时间", "所属部门", "事发地点", "诉求内容", "回复意见"]
    beijing = [
        "12345工单编号", "工单类型", "来电主体", "工单来源", "紧急度", "承办单位", "来电人", "来电号码", "联系电话", "标题", "工单描述",
        "是否重复", "问题分类", "状态", "登记时间", "签收时间", "结案时间", "回复截止时间", "是否保密", "问题发生地", "回访时间", "满意度"]
    return [
        Sample("hotline/01-12345短单.csv", table(short, [
            ["QH20261105000317", "溪桥花园地下车库出入口停车", "市民易先生反映：溪桥花园地下车库出入口从上个月起两边都停了车，最窄的地方只剩"
             "一辆车宽，11月4日晚上八点救护车进不来，堵了六分钟。物业说公共道路管不了，社区说要物业先贴单子。要求明确谁来管，"
             "划上禁停线。联系电话161 0000 2002。"],
            ["QH20261106000052", "禾苑幼儿园门口外墙脱落", "市民来电称禾苑幼儿园西侧外墙脱落一块瓷砖，砸在人行道上，孩子上下学经过，要求立即围挡。"],
            ["QH20261106000408", "学堂巷狗粪", "学堂巷绿地狗粪没人清扫，要求立牌子、放袋子。"],
        ], encoding="gb18030"),
               "three columns, GB18030; the first is mail 03 told to the hotline",
               "three queued; the first linked to mail/03 with a score, not merged; the second urgent (外墙脱落)",
               queued=3),
        Sample("hotline/02-12345-诉求.csv", table(zhongshan, [
            ["SQ2026110900018", "投诉", "待办理", "第八网格网格员不理人", "2026-11-09 10:20:15", "梧桐里社区", "学堂巷31号",
             "市民反映第八网格网格员蒋惠芳负责登记漏雨，登记表交上去一个月，在巷口问她，装作没听见，不理人。", ""],
            ["SQ2026110900044", "咨询", "已答复", "居住证明", "2026-11-09 14:02:00", "梧桐里社区", "", "咨询租房的开居住证明需要什么材料，周六能不能办。",
             "周六上午留一个窗口，带租房合同和身份证。"],
            ["SQ2026111000007", "建议", "办理中", "健身器材", "2026-11-10 08:11:40", "街道城建办", "禾苑喷水池", "建议把喷水池旁坏了的健身器材换成老人用的。",
             "已列入明年计划"],
        ]), "the longer form: type, state, place, the office's reply",
               "three queued; the first names 蒋惠芳: recused w024; the second is answered already", queued=3),
        Sample("hotline/03-12345-长单.csv", table(beijing, [
            ["W-2026-1107-8831", "诉求", "个人", "电话", "一般", "槐溪街道", "穆女士", "161 0000 2040", "161 0000 2040",
             "要求查实低保名额", "来电人反映：学堂巷一户有两套房的拿着低保，自己家真困难却没评上，怀疑社区民政专干收钱，要求保密调查。", "否",
             "社会救助", "待签收", "2026/11/7 9:58", "", "", "2026/11/22 9:58", "是", "学堂巷", "", ""],
            ["W-2026-1108-0027", "诉求", "个人", "微信小程序", "紧急", "槐溪街道", "匿名", "", "", "楼道有煤气味",
             "梧桐新村15栋2单元一楼有煤气味，敲门没人应，已打燃气公司，请社区联系房东开门。", "是", "安全隐患", "已签收",
             "2026/11/8 6:31", "2026/11/8 6:40", "", "2026/11/8 18:31", "否", "梧桐新村15栋2单元", "", ""],
        ]), "the long form of 22 columns; 是否保密 says yes in the first row",
               "two queued; the first confidential, `社区民政专干收钱`: recused w010; the second urgent (煤气味)",
               queued=2),
        Sample("hotline/04-12345-点位.tsv", table(spot, [
            ["D-20261112-01", "井盖松动", "溪桥街公交站旁，车压过响，半夜扰民"],
            ["D-20261112-02", "树枝挡灯", "槐溪路双号沿街26号前"],
        ], sep="\t"), "`工单编号 工单标题 问题点位`, separated by tabs; the place is all the text",
               "two queued, the title as their text", queued=2),
    ]


def others():
    property_rows = [
        ["水管爆了", "6栋1701厨房水管爆，淋到1601、1501，物业两小时才来", "尤女士", "2026-11-11 21:10", "溪桥花园6栋"],
        ["保安睡觉", "凌晨两点东门岗亭保安睡觉，叫不醒，进不了门", "夜班司机", "2026-11-12 02:05", "溪桥花园东门"],
        ["退押金", "装修押金三个月没退，催了五次", "段先生", "2026-11-13 10:00", "溪桥花园3栋"],
    ]
    return [
        Sample("table/01-物业报修.csv", table(["事件", "说明", "报修人", "何时", "何处"], property_rows, sep=";",
                                          encoding="gbk"),
               "a property office's own export, `;` and GBK, headers that nobody knows",
               "quarantined until read with `--mapping Documentation/sample-inbox-mapping.yaml`: then "
               "three queued (and 段先生, who complains, is no member of the committee)",
               file="quarantined"),
        Sample("table/02-意见箱.csv", table(["主题", "详情", "用户", "时间", "备注"], [
            ["活动室钥匙", "预约了周三下午的活动室，钥匙在谁手里没人知道，站了四十分钟", "老年合唱队", "2026-11-05 16:00", "口头"],
            ["图书室", "图书室的儿童书三年没换", "一位奶奶", "2026-11-06 10:30", ""],
        ]), "not met before, but its headers speak: 主题, 详情, 用户, 时间", "two queued", queued=2),
        Sample("table/03-登记表-有标题行.csv", table(None, [
            ["梧桐里社区2026年10月意见箱登记表", "", "", "", "", "", ""],
            ["序号", "日期", "姓名", "联系电话", "内容", "办理情况", ""],
            ["1", "2026-10-22", "岳女士", "161 0000 2041", "禾苑小区12栋楼下垃圾桶离幼儿园太近", "", ""],
            ["2", "2026-10-26", "不愿留名", "", "梧桐新村17栋空关房里养了七八只鸡", "已转", ""],
            ["", "", "", "", "", "", ""],
        ]), "a title above the header, days without clock, an empty column and an empty row at the end",
               "two queued", queued=2),
        Sample("table/04-两行表头.csv", table(None, [
            ["基本情况", "", "", "诉求", "", "办理", ""],
            ["编号", "时间", "姓名", "标题", "内容", "承办单位", "状态"],
            ["A-031", "2026-11-03 09:00", "符师傅", "修鞋摊被收", "在溪桥街摆了二十年的修鞋摊说收就收，请给个地方", "网格", "新"],
            ["A-032", "2026-11-03 15:30", "宁宁", "流浪猫", "学堂巷流浪猫请做绝育，不要毒", "网格", "新"],
        ]), "two header rows, the upper one grouping", "two queued", queued=2),
        Sample("table/05-电话成了科学计数.csv", table(["编号", "时间", "姓名", "手机号", "内容"], [
            ["1", "2026/11/4 8:00", "温先生", "1.61E+10", "青年公寓电动车没地方充电，只好提上楼"],
            ["2", "2026/11/4 8:20", "裴阿姨", "16100002042", "禾苑后区围墙边的路灯下午四点就亮，浪费"],
        ]), "a telephone that a spreadsheet turned to `1.61E+10`",
               "two queued; the number flagged, not guessed", queued=2),
        Sample("table/06-只有表头.csv", table(["编号", "时间", "姓名", "手机号", "内容"], []),
               "a header and nothing below", "quarantined: nothing inside",
               file="quarantined"),
    ]


MAPPING = """# Teaches the intake the property office's export (inbox/table/01-物业报修.csv):
# noticeboard intake --mapping Documentation/sample-inbox-mapping.yaml inbox/table/01-物业报修.csv
name: 物业报修
separator: ";"
columns:
  事件: subject
  说明: text
  报修人: name
  何时: time
  何处: address
"""


def samples():
    return surveys() + hotline() + others()
