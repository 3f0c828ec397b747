import Disclosure
import Supervision
import Testing

@testable import Intake

@Suite struct SortingTests {
  private static let triage: Triage = {
    var triage = Triage(categories: [
      .init(
        id: "parking", name: "停车管理", duty: "duties/parking", post: "p1",
        words: [.init("停车", weight: 3), .init("物业", weight: 1)],
        examples: ["小区门口车停了两排出不去"]),
      .init(id: "noise", name: "噪声", words: [.init("噪音", weight: 3), .init("吵")]),
    ])
    triage.threshold = 0.35
    triage.danger = ["燃气泄漏"]
    triage.kinds = [
      "投诉": [.init("投诉", weight: 3)], "举报": [.init("举报", weight: 4)],
      "表扬": [.init("谢谢", weight: 1.5), .init("锦旗", weight: 3)],
      "咨询": [.init("请问", weight: 3)],
    ]
    return triage
  }()

  private func found(
    _ text: String, subject: String = "", label: String? = nil, _ triage: Triage = Self.triage
  ) -> Sorter.Finding {
    let words = ScreenText(subject: subject, text: text)
    return Sorter(triage).finding(words, Bigrams(words), label: label)
  }

  @Test(arguments: [
    ("停车没人管，物业也不管", "停车管理", "因 “停车”、“物业” → 停车管理"),
    ("半夜噪音很大", "噪声", "因 “噪音” → 噪声"),
    ("门口的车停了两排，出不去", "停车管理", "因 “例句” → 停车管理"),
  ])
  func theCategoryComesWithItsReason(_ text: String, _ name: String, _ reason: String) {
    let category = found(text).category
    #expect(category?.name == name && category?.reason == reason)
  }

  /// 3 of one: 3/5. 3 against 3: a half of it, which is under the threshold. One weak word: 1/3.
  @Test(arguments: [
    ("停车", 600), ("停车，噪音", nil), ("吵", nil), ("今天天气好", nil), ("停车，停车", 692),
  ])
  func confidenceIsHeldAgainstTheThreshold(_ text: String, _ confidence: Int?) {
    #expect(found(text).category?.confidence == confidence)
  }

  @Test func aWordInTheSubjectSaysMore() {
    #expect(found("见附件", subject: "停车").category?.confidence == 692)
  }

  @Test func theThresholdItselfIsEnough() {
    var triage = Self.triage
    triage.threshold = 0.6
    #expect(found("停车", triage).category?.name == "停车管理")
    triage.threshold = 0.601
    #expect(found("停车", triage).category == nil)
  }

  @Test func aLabelOfTheSourceIsTrustedWhereItIsOurs() {
    #expect(found("噪音", label: "停车管理").category?.confidence == 1000)
    #expect(found("噪音", label: "别处的类别").category?.name == "噪声")
  }

  @Test func dutyAndPostAreThoseOfTheCategory() {
    let found = found("停车难")
    #expect(found.duty == "duties/parking" && found.post == "p1")
  }

  @Test(arguments: [
    ("停车难，谢谢", CaseKind.complaint), ("送一面锦旗，谢谢", .praise), ("我要举报", .report),
    ("请问怎么办理", .question), ("请问什么时候解决，我要投诉投诉", .complaint), ("", .complaint),
  ])
  func theNatureFollowsTheWords(_ text: String, _ kind: CaseKind) {
    #expect(found(text).kind == kind)
  }

  @Test func wordsOfDangerAreFound() {
    #expect(found("三楼燃气泄漏").isDanger)
    #expect(!found("三楼漏水").isDanger)
  }

  @Test func fullWidthAndLargeLettersAreTheSame() {
    var triage = Triage(categories: [.init(id: "e", name: "电梯", words: [.init("LIFT", weight: 3)])])
    triage.threshold = 0.1
    #expect(found("ｌｉｆｔ坏了", triage).category?.name == "电梯")
  }
}
