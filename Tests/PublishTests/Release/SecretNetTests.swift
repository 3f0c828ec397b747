import Diagnostics
import Disclosure
import SourceText
import Testing

@testable import Content
@testable import Publish

/// Invented people; the numbers are nobody's.
struct SecretNetTests {
  private func secrets(_ columns: [String: String], publicMobile: String? = nil) throws
    -> RosterSecrets
  {
    let entries = columns.map { key, text in
      LocatedValue.Entry(
        key: key, keyRange: 0..<0,
        value: LocatedValue(.text(.init(text, isQuoted: false)), at: 0..<0))
    }
    let worker = Worker(
      id: "w001", name: "张三", kind: "兼职", since: .placeholder, until: nil, phone: nil,
      publicMobile: publicMobile, email: nil, photo: nil, qualification: nil, grade: nil)
    let source = SourceFile(path: "content/roster.csv", bytes: [], privacy: .confidential)
    return RosterSecrets([
      Document(
        source: source, fields: LocatedValue(.map(entries), at: 0..<0), body: 0..<0, value: worker)
    ])
  }

  private func found(_ text: String, _ secrets: RosterSecrets) -> [RosterSecrets.Column] {
    SecretNet(secrets).findings(in: Array(text.utf8)).map(\.column)
  }

  @Test(arguments: [
    "电话16100000901。", "<a href=\"tel:16100000901\">", "161 0000 0901", "１６１００００-０９０１",
    "161<b>0000</b>0901", "&#49;61 0000&#x30;901", "{\"x\":\"161\\u00a000000901\"}",
    "161\u{200B}0000\u{200B}0901", "1\n6\n1\n0000 0901", "0161000009019",
  ])
  func aNumberIsFoundHoweverItIsSpelt(text: String) throws {
    #expect(try found(text, secrets(["mobile": "161 0000 0901"])) == [.mobile])
  }

  @Test(arguments: [
    "1610000090", "16100000902", "1610000 1 0901", "",
    "<td class=\"figure\">161</td><td class=\"figure\">0000</td><td class=\"figure\">0901</td>",
    "161.00.00,090 2", "一六一",
  ])
  func otherNumbersAreNot(text: String) throws {
    #expect(try found(text, secrets(["mobile": "161 0000 0901"])) == [])
  }

  @Test func anIdentityNumberIsFoundWithoutItsLastLetter() throws {
    let id = try secrets(["id_number": "99010219780101993X"])
    #expect(found("990102 1978 0101 993X", id) == [.idNumber])
    #expect(found("９９０１０２１９７８０１０１９９３Ｘ", id) == [.idNumber])
    #expect(found("990102 1978 0101 99", id) == [])
  }

  @Test(arguments: [
    "住在示例里9栋901室", "示例里 ９ 栋 ９０１ 室", "示<b>例</b>里9栋901室", "示例里9栋-901室（虚构）",
    "&#31034;例里9栋901室", "示例里9幢901", "示例里九号楼901室", "示例里9-901", "示例里9号901室",
    "示例里九栋九〇一室", "示例里9栋901\n2026年",
  ])
  func anAddressIsFound(text: String) throws {
    #expect(try found(text, secrets(["home_address": "示例里9栋901室"])) == [.homeAddress])
  }

  @Test(arguments: [
    "示例里9栋", "示例里9栋902室", "9栋901室", "示例里9栋9012", "示例里9栋9人01", "示例里99栋901室",
  ])
  func anotherAddressIsNot(text: String) throws {
    #expect(try found(text, secrets(["home_address": "示例里9栋901室"])) == [])
  }

  @Test(arguments: [
    ("上海市梧桐区示例路12号3栋502室（虚构）", "示例路十二号3幢502"),
    ("示例路12号3栋502室", "梧桐区示例路12-3-502"), ("三元里五号二十室201", "三元里5号20室201"),
    ("示例路88号梧桐公寓1203室", "梧桐公寓1203"), ("甘泉三村二十三号501室", "甘泉三村23号501"),
    ("某某里三十号三〇一室", "某某里30号301室"), ("示例路12号", "示例路12号"),
  ])
  func aHomeIsFoundInAnotherSpelling(home: String, text: String) throws {
    #expect(try found(text, secrets(["home_address": home])) == [.homeAddress])
  }

  @Test(arguments: [
    ("示例路12号3栋502室", "示例路12号"), ("示例路12号3栋502室", "示例路12号3栋503室"),
    ("示例路12号", "示例路13号"), ("甘泉三村二十三号501室", "甘泉三村203号501"),
  ])
  func aNeighbourIsNot(home: String, text: String) throws {
    #expect(try found(text, secrets(["home_address": home])) == [])
  }

  @Test func whatItsOwnerLetsTheMailKnowIsNoSecret() throws {
    #expect(try secrets(["mobile": "161-0000-0901"], publicMobile: "161 0000 0901").isEmpty)
    #expect(try !secrets(["mobile": "161-0000-0901"], publicMobile: "161 0000 0902").isEmpty)
  }

  @Test func valuesTooShortToTellAreLeftAlone() throws {
    let short = try secrets(["mobile": "12345", "home_address": "同上", "bank_account": "无"])
    #expect(short.isEmpty)
    #expect(try secrets(["home_address": "12-3-1502"]).isEmpty)
  }

  @Test func eachOfManyIsFoundOnce() throws {
    let secrets = try secrets([
      "mobile": "16100000901", "bank_account": "6200000000000000000",
      "home_address": "示例里9栋901室", "id_number": "990102197801019990",
    ])
    let text = "6200 0000 0000 0000 000 示例里9栋901室 16100000901 16100000901 990102197801019990"
    #expect(
      Set(found(text, secrets)) == [.mobile, .bankAccount, .homeAddress, .idNumber])
    #expect(found(text, secrets).count == 4)
  }

  /// All the net does with a byte is look at it a bounded number of times.
  @Test func aFileThatBeginsEveryValueAndEndsNoneCostsNoMore() throws {
    let secrets = try secrets(["home_address": "示例里示例里示例里9栋901室"])
    #expect(found(String(repeating: "示例里", count: 100_000), secrets) == [])
  }
}
