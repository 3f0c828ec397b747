import TestSupport
import Testing

@testable import Supervision

/// Who is complained of, sentence by sentence: just inside and just outside each rule.
@Suite struct RecusalTests {
  /// Words, subjects, doubtful, who handles it.
  struct Line: Sendable, CustomTestStringConvertible {
    var text: String
    var subjects: [String]
    var doubtful: [String]
    var handling: Handling

    init(
      _ text: String, _ subjects: [String] = [], doubtful: [String] = [],
      _ handling: Handling = .committee
    ) {
      self.text = text
      self.subjects = subjects
      self.doubtful = doubtful
      self.handling = handling
    }

    var testDescription: String { text }
  }

  static let greetings: [Line] = [
    Line("尊敬的王书记：您好！楼下饭店油烟扰民，没人管。"),
    Line("王书记您好，小区物业乱收费，态度恶劣。"),
    Line("王书记：\n物业私自涨价，请您过问。"),
    Line("尊敬的社区王书记、陆主任，你们好！广场舞扰民。"),
    Line("王书记，我要投诉物业，保安态度恶劣。"),
    Line("恳请王书记百忙之中查处违规停车。"),
    Line("希望王书记能够重视，物业不作为。"),
    Line("物业乱收费。\n此致 王书记"),
    Line("我要向王书记举报物业乱收费。"),
  ]

  static let praise: [Line] = [
    Line("感谢王书记帮我们修好了路灯。"),
    Line("秦师傅热心，为我家疏通了下水道，点赞！"),
    Line("请问王书记哪天接待居民？"),
    Line("陆主任的电话是多少？"),
    Line("第一网格的路灯坏了三天。"),
    Line("第二网格网格员是谁？"),
    Line("早高峰堵车，违规停车没人管。"),
    Line("市委王书记来调研时，物业态度恶劣。"),
    Line("王主任科员态度恶劣。"),
    Line("关于书记信箱的问题，物业不回复。"),
    Line("老王家漏水，楼上不管。"),
    Line("幼儿园班主任态度恶劣。"),
    Line("社区居民委员会不作为。"),
    Line("社区妇女主任打人。"),
    Line("祝王书记身体健康。"),
    Line("强烈希望敢担当的王书记为民做主。"),
  ]

  static let accusations: [Line] = [
    Line("王书记收了物业的红包，包庇物业。", ["w1"], .leadership),
    Line("投诉王书记", ["w1"], .leadership),
    Line("被投诉人：王明远", ["w1"], .leadership),
    Line("王 书 记 挪用公款", ["w1"], .leadership),
    Line("王某书记以权谋私。", ["w1"], .leadership),
    Line("王**书记以权谋私。", ["w1"], .leadership),
    Line("社区书记以权谋私，优亲厚友。", ["w1"], .leadership),
    Line("居委会的主任打人。", ["w1"], .leadership),
    Line("社区主任打人。", ["w1"], .leadership),
    Line("居委会副主任打人。", ["w2"]),
    Line("请王书记不要再包庇物业。", ["w1"], .leadership),
    Line("王书记，男，挪用公款。", ["w1"], .leadership),
    Line("王明远态度恶劣。", ["w1"], .leadership),
    Line("陆副主任推诿扯皮。", ["w2"]),
    Line("陆主任推诿扯皮。", ["w2"]),
    Line("治保主任喝酒打人。", ["w3"]),
    Line("第一网格网格员态度恶劣。", ["w4"]),
    Line("1号网格的网格员从来不来，态度恶劣。", ["w4"]),
    Line("秦志华脱岗。", ["w4"]),
    Line("社区秦师傅态度恶劣。", ["w4"]),
    Line("网格员石磊骂人。", ["w5"]),
    Line("打 161-0000-0122 打不通，不接电话。", ["w5"]),
    Line("冯会计虚报冒领。", ["w6"]),
    Line("窗口欧阳小燕刁难群众。", ["w8"]),
    Line("董启明收钱办事。", ["c1"], .street),
    Line("夏凤英泄露居民隐私。", ["c2"], .street),
    Line("李桂芳打击报复。", ["name:李桂芳"], .street),
    Line("董主任不作为。", ["c1"], .street),
  ]

  static let doubts: [Line] = [
    Line("昨天高峰骂人。", doubtful: ["w7"], .sealed),
    Line("老王收了我的钱。", doubtful: ["w1"], .sealed),
    Line("希望王书记不推诿。", doubtful: ["w1"], .sealed),
    Line("昨天在楼下看到王明远。", doubtful: ["w1"], .sealed),
    Line("王书记昨天开了会。", doubtful: ["w1"], .sealed),
    Line("我向王书记反映过三次，没有解决。", doubtful: ["w1"], .sealed),
    Line("王书记，你不作为，我要上告。", doubtful: ["w1"], .sealed),
    Line("社区网格员态度恶劣。", doubtful: ["w4", "w5"], .sealed),
    Line("打 5550 0101 没人接，推诿。", doubtful: ["w3", "w7", "w8"], .sealed),
    Line("监督委员会不作为，形同虚设。", doubtful: ["c1"], .street),
    Line("董主任昨天来过。", doubtful: ["c1"], .street),
    Line("夏凤英昨天来过。", doubtful: ["c2"], .sealed),
  ]

  @Test(arguments: greetings + praise + accusations + doubts)
  func everyLineIsDecidedAsWritten(_ line: Line) {
    let decision = SampleRoster.recusal.decision(subject: "", text: line.text)
    #expect(decision.subjects.map(\.worker) == line.subjects)
    #expect(decision.doubtful.map(\.worker) == line.doubtful)
    #expect(decision.handling == line.handling)
  }

  @Test func theGridOfTheAddressTellsWhichWorkerIsMeant() {
    let text = "网格员态度恶劣，上门骂人。"
    let decide = { SampleRoster.recusal.decision(subject: "", text: "社区" + text, grid: $0) }
    #expect(decide("grid-2").subjects.map(\.worker) == ["w5"])
    #expect(decide("grid-9").doubtful.map(\.worker) == ["w4", "w5"])
  }

  @Test func twoOfOneNameAreADoubt() {
    var roster = SampleRoster.roster
    roster.people.append(SampleRoster.person("w9", "秦志华", "bookkeeper"))
    let decision = Recusal(roster).decision(subject: "投诉秦志华", text: "态度恶劣")
    #expect(decision.doubtful.map(\.worker) == ["w4", "w9"])
    #expect(decision.handling == .sealed)
  }

  @Test func theSubjectLineCounts() {
    let decision = SampleRoster.recusal.decision(subject: "举报社区王书记", text: "见附件")
    #expect(decision.handling == .leadership)
  }

  @Test func longTextsCostTheirLength() {
    let text = String(repeating: "王书记态度恶劣，", count: 60_000)
    let clock = WorkClock()
    let decision = SampleRoster.recusal.decision(subject: "", text: text)
    clock.expectLittle(20)
    #expect(decision.subjects.map(\.worker) == ["w1"])
  }
}
