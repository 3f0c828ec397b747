import Diagnostics
import SourceText
import Testing

@testable import Intake

@Suite struct TableTests {
  @Test func wenjuanxing() throws {
    let found = decoded(
      """
      序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、您要反映的问题是哪一类？,2、请详细描述,3、您的姓名,4、联系电话
      1,2026/09/03 10:00:00,3分20秒,微信,N/A,127.0.0.1(本地),物业┋停车,"电梯停了，
      没人修",张三,13800000000
      2,2026-09-03 10:05:00,10秒,链接,直接访问,1.2.3.4(广东-深圳),噪音,,,
      """)
    #expect(codes(found) == [] && found.complaints.count == 2)
    let first = try #require(found.complaints.first)
    #expect(first.channel == .survey && found.mapping?.source == .wenjuanxing)
    #expect(first.text == "电梯停了，\n没人修")
    #expect(first.sender.name == "张三" && first.sender.contacts.map(\.value) == ["13800000000"])
    #expect(first.written.instant.description == "2026-09-03T10:00:00+08:00")
    #expect(first.place.spot == .row(2) && found.complaints[1].place.spot == .row(3))
    #expect(first.details.contains(Detail(name: "来自IP", value: "127.0.0.1(本地)", nature: .hidden)))
    #expect(!first.text.contains("127"))
    let topic = Detail(name: "1、您要反映的问题是哪一类？", value: "物业、停车", nature: .answer)
    #expect(first.details.contains(topic))
    #expect(found.complaints[1].text == "1、您要反映的问题是哪一类？：噪音")
  }

  /// A survey without a question for the text: its answers are the text.
  @Test func answersAreTheTextWhereNothingElseIs() throws {
    let found = try only(
      decoded("序号,提交答卷时间,所用时间,来自IP,1、晚上几点吵？,2、哪一家？\n1,2026/9/3 1:02,9秒,1.2.3.4,十点┋十一点,烧烤店"))
    #expect(found.text == "1、晚上几点吵？：十点、十一点\n2、哪一家？：烧烤店")
    #expect(found.details.map(\.nature) == [.hidden, .hidden])
  }

  @Test func tencentForm() throws {
    for order in [true, false] {
      let automatic = ["提交者（自动）", "提交时间（自动）"]
      let own = ["姓名（必填）", "反映的问题（必填）", "地址（选填）"]
      let header = order ? automatic + own : own + automatic
      let values = ["微信用户", "2026年9月2日 10:13"]
      let answers = ["李四", "楼道堆物", "3栋"]
      let row = order ? values + answers : answers + values
      let text = "\u{FEFF}" + header.joined(separator: ",") + "\r\n" + row.joined(separator: ",")
      let found = decoded(text)
      let complaint = try only(found)
      #expect(found.mapping?.source == .tencentForm && complaint.text == "楼道堆物")
      #expect(complaint.address == "3栋")
      #expect(complaint.written.instant.description == "2026-09-02T10:13:00+08:00")
      #expect(complaint.sender.name == (order ? "微信用户" : "李四"))
    }
  }

  @Test func hotlineOrders() throws {
    let short = try only(decoded("工单编号,诉求标题,市民诉求\nZ1,路灯,不亮"))
    #expect(short.channel == .hotline && short.subject == "路灯" && short.text == "不亮")
    let spot = try only(decoded("工单编号,工单标题,问题点位\nZ1,路灯不亮,东门\n"))
    #expect(spot.text == "路灯不亮" && spot.address == "东门")
    let zhongshan = try only(
      decoded(
        """
        诉求编号,诉求类型,处理状态,诉求标题,递交时间,所属部门,事发地点,诉求内容,回复意见
        S1,投诉,已办结,电梯,2026-09-01 08:00:00,街道,5栋,停了三天,已转物业
        """))
    #expect(zhongshan.text == "停了三天" && zhongshan.kindLabel == "投诉" && zhongshan.address == "5栋")
    #expect(zhongshan.details.map(\.nature) == [.official, .official, .official])
    let beijing = try only(
      decoded(
        """
        12345工单编号,工单类型,来电主体,工单来源,紧急度,承办单位,来电人,来电号码,联系电话,标题,工单描述,是否重复,问题分类,状态,登记时间,签收时间,结案时间,回复截止时间,是否保密,问题发生地,回访时间,满意度
        B1,诉求,个人,电话,一般,某街道,王五,010-1,139,停水,小区停水两天,否,供水,办理中,2026/9/1 9:00,2026/9/1 10:00,,2026/9/8,是,2号院,,
        """))
    #expect(beijing.text == "小区停水两天" && beijing.subject == "停水" && beijing.urgency == "一般")
    #expect(beijing.isConfidential == true && beijing.category == "供水" && beijing.address == "2号院")
    #expect(beijing.sender.contacts.map(\.value) == ["010-1", "139"])
    #expect(beijing.written.instant.description == "2026-09-01T09:00:00+08:00")
  }

  @Test func layouts() throws {
    let rows = [["标题", "详情", "时间", "用户"], ["路灯", "不亮", "2026-09-01", "甲"]]
    for sign in [",", ";", "\t", "|"] {
      let text = rows.map { $0.joined(separator: sign) }.joined(separator: "\n")
      for bytes in [
        Array(text.utf8), try gb(text), [0xFF, 0xFE] + (try encoded(text, "UTF-16LE")),
        [0xFE, 0xFF] + (try encoded(text, "UTF-16BE")),
      ] {
        let complaint = try only(decoded(bytes))
        #expect(complaint.text == "不亮" && complaint.sender.name == "甲", "\(sign)")
        #expect(complaint.written.flags == [.dayOnly])
      }
    }
    let titled = decoded("九月来件汇总,,,\n\n标题,详情,时间,用户,,\n路灯,不亮,2026-09-01,甲,,\n")
    #expect(try only(titled).place.spot == .row(4) && titled.mapping?.headerRow == 3)
    let grouped = decoded("来件人,,来件,\n姓名,电话,标题,内容\n甲,139,路灯,不亮")
    let complaint = try only(grouped)
    #expect(complaint.sender.name == "甲" && complaint.text == "不亮" && complaint.subject == "路灯")
    #expect(grouped.mapping?.headerRows == 2)
    #expect(try only(decoded("sep=;\n标题;内容\n路灯;不,亮")).text == "不,亮")
    // A library that guessed `;` would read this in one column.
    #expect(try only(decoded("标题,内容\n路灯;坏,不亮;不亮")).text == "不亮;不亮")
  }

  @Test func numbersThatASpreadsheetSpoiled() throws {
    let found = try only(decoded("编号,内容,电话,时间\n1.38E+10,不亮,1.38E+10,45123.5"))
    #expect(found.sender.contacts == [] && found.keys.rowKey == nil)
    #expect(found.notes == [.mangledNumber(column: "电话"), .mangledNumber(column: "编号")])
    #expect(found.written.flags == [.unreadable])
    #expect(found.details.map(\.value).contains("45123.5"))
    for (cell, isSpoiled) in [
      ("1.38E+10", true), ("1E+12", true), ("1.38e+10", true), ("E+10", false), ("1.38", false),
      ("1.38E-10", false), ("1.38E+", false), ("ABCE+10", false),
    ] {
      #expect(isMangled(cell) == isSpoiled, "\(cell)")
    }
  }

  @Test func rowsKeepTheirKeysWhenTheyAreExportedAgain() {
    let header = "序号,提交答卷时间,所用时间,来自IP,1、内容\n"
    let first = decoded(header + "1,2026/09/03 10:00:00,1秒,x,甲\n2,2026/09/03 10:01:00,1秒,x,乙")
    let again = decoded(
      header
        + "2,2026-09-03 10:01:00,1秒,x,乙改\n3,2026/09/03 10:02:00,1秒,x,丙\n1,2026/09/03 10:00:00,1秒,x,甲"
    )
    let (old, new) = (first.complaints.map(\.keys), again.complaints.map(\.keys))
    #expect(old[0] == new[2])
    #expect(old[1].rowKey == new[0].rowKey && old[1].contentHash != new[0].contentHash)
    #expect(Set((old + new).compactMap(\.rowKey)).count == 3)
    #expect(decoded("标题,内容\n路灯,不亮").complaints.first?.keys.rowKey == nil)
  }

  @Test func mappingFiles() throws {
    let text = "name: 物业\nseparator: \"|\"\ncolumns:\n  事件: subject\n  说明: 内容\n  谁: name\n"
    let file = try #require(
      MappingFile.read(SourceFile(path: "m.yaml", bytes: Array(text.utf8))).value)
    var options = DecodeOptions()
    options.mapping = file
    let found = decoded("事件|说明|谁|备注\n路灯|不亮|甲|乙", options: options)
    let complaint = try only(found)
    #expect(complaint.text == "不亮" && complaint.sender.name == "甲" && complaint.subject == "路灯")
    #expect(complaint.details == [Detail(name: "备注", value: "乙", nature: .answer)])
    #expect(
      found.mapping?.explanation(in: .zh) == """
        来源：物业；表头在第 1 行，共 1 行
        事件 → 标题 (对照文件)
        说明 → 内容 (对照文件)
        谁 → 姓名 (对照文件)
        备注 → 其他 (没有认识的字样)

        """)
    for (text, count) in [
      ("columns: {a: nonsense}", 1), ("columns: 1", 1), ("name: x", 1),
      ("columns: {a: text}\nx: 1", 1),
      ("columns: {a: text}\nseparator: ab", 1), ("columns: {a: text}\nheader-row: 7", 1),
      ("columns: {a: text}\nheader-row: 6", 0), ("columns: {a: text", 1),
    ] {
      let read = MappingFile.read(SourceFile(path: "m.yaml", bytes: Array(text.utf8)))
      #expect(read.diagnostics.count == count && (read.value == nil) == (count > 0), "\(text)")
    }
    let fault = MappingFile.read(SourceFile(path: "m.yaml", bytes: Array("name: x".utf8)))
    #expect(fault.diagnostics.map(\.kind.code) == ["NB6032"])
  }

  @Test func tablesThatCannotBeRead() {
    #expect(codes(decoded("甲,乙\n1,2", named: "a.csv")) == ["NB6030"])
    #expect(codes(decoded("标题,内容", named: "a.csv")) == ["NB6011"])
    let open = decoded("标题,内容\n路灯,不亮\n电梯,\"停了\n噪音,吵\n")
    #expect(open.complaints.map(\.text) == ["不亮"] && codes(open) == ["NB6031"])
    #expect(open.quarantined.first?.place.spot == .row(3))
    var options = DecodeOptions()
    options.limits.complaints = 2
    let many = decoded("标题,内容\n1,a\n2,b\n3,c\n4,d", options: options)
    #expect(many.complaints.count == 2 && codes(many) == ["NB6012"])
  }

  @Test func timesOfTables() {
    let cases = [
      ("2026/09/03 12:00:00", "2026-09-03T12:00:00+08:00"),
      ("2026-9-3 1:02", "2026-09-03T01:02:00+08:00"),
      ("2026年9月22日 10:13", "2026-09-22T10:13:00+08:00"),
      ("2026年9月22日10时13分", "2026-09-22T10:13:00+08:00"),
      ("2026.9.3 下午4:21", "2026-09-03T16:21:00+08:00"),
      ("2026/9/3 9:05:00 PM", "2026-09-03T21:05:00+08:00"),
      ("20260903120000", "2026-09-03T12:00:00+08:00"), ("20260903", "2026-09-03T00:00:00+08:00"),
      ("2026-09-03T12:00:00Z", "2026-09-03T12:00:00+00:00"),
      ("2026-09-03T12:00:00.123-07:00", "2026-09-03T12:00:00-07:00"), ("45123.5", nil),
      ("2026-13-01", nil),
      ("2026-02-30", nil), ("2026-09-03 24:00", nil), ("2026-09-03 12:60", nil), ("昨天", nil),
      ("", nil),
      ("2026-09-03 12:00 左右", nil), ("12:00", nil), ("2026年", nil),
    ]
    for (text, time) in cases { #expect(readTime(text)?.instant.description == time, "\(text)") }
  }
}
