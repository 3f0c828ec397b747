import Testing

@testable import PersonalData

@Suite struct IDNumberTests {
  /// Spellings of 310115199003071239.
  static let spellings = [
    "身份证号：⟦310115199003071239⟧", "⟦310115199003071239⟧", "张三⟦310115199003071239⟧。",
    "⟦３１０１１５１９９００３０７１２３９⟧", "⟦三一〇一一五一九九〇〇三〇七一二三九⟧", "⟦叁壹零壹壹伍壹玖玖零零叁零柒壹贰叁玖⟧",
    "⟦三一○一一五1990零三零七１２３九⟧", "⟦31011519900307①②③⑨⟧", "⟦٣١٠١١٥١٩٩٠٠٣٠٧١٢٣٩⟧", "⟦𝟑𝟏𝟎115199003071239⟧",
    "⟦310115 19900307 1239⟧", "⟦310115-19900307-1239⟧", "⟦310115　1990　0307　1239⟧",
    "⟦310115.19900307.1239⟧",
    "⟦310115_19900307_1239⟧", "⟦310115–19900307—1239⟧", "⟦310115\u{A0}19900307\u{2009}1239⟧",
    "⟦310115\u{200B}199003071239⟧", "⟦310115\u{AD}199003071239⟧",
    "⟦3 1 0 1 1 5 1 9 9 0 0 3 0 7 1 2 3 9⟧",
    "⟦310115\n199003071239⟧", "⟦310115199\r\n  003071239⟧", "> ⟦310115199\n> 003071239⟧",
    "⟦310115<br>199003071239⟧",
    "⟦310115**19900307**1239⟧", "⟦310115\\-19900307\\-1239⟧", "⟦310115<b>19900307</b>1239⟧",
    "⟦310115&nbsp;19900307&#32;1239⟧", "⟦&#51;10115&#x31;99003071239⟧", "⟦310115%20199003071239⟧",
    "⟦31%30115%EF%BC%9199003071239⟧", "⟦3️⃣10115199003071239⟧",
  ]

  @Test(arguments: spellings.map(Marked.init)) func isFound(text: Marked) {
    text.expect(.idNumber, "310115199003071239")
  }

  @Test(arguments: [
    "⟦11010519491231002X⟧", "⟦11010519491231002x⟧，", "⟦11010519491231002Ｘ⟧", "⟦11010519491231002×⟧",
    "⟦110105 19491231 002-X⟧", "⟦11010519491231002 Х⟧", "⟦11010519491231002X⟧张三",
  ]) func theCheckCharacterIsX(text: String) {
    Marked(text).expect(.idNumber, "11010519491231002X")
  }

  @Test(arguments: [
    "身份证号 ⟦310115900307123⟧", "身份证号：⟦310115 900307 123⟧", "姓名,身份证号\n张三,⟦310115900307123⟧",
    "| 姓名 | 证件号码 |\n|---|---|\n| 张三 | ⟦310115900307123⟧ |",
  ]) func theOldFormNeedsAWord(text: String) {
    Marked(text).expect(.idNumber, "310115900307123")
  }

  /// One thing is wrong with each: the check digit, the date, the region or the length.
  @Test(arguments: [
    "身份证号：310115199003071238", "身份证号：31011519900307123X", "身份证号：110105194912310020",
    "440106201502290017",
    "310115199013071236", "310199189912310019", "990102197801019991", "000115199003071231",
    "319115199003071233",
    "身份证 3101151990030712391", "身份证 31011519900307123", "X", "31011519900307123\n\n9",
    "310115,199003071239", "310115\t199003071239", "310115|199003071239", "310115    199003071239",
    "310115900307123", "注册号 310115900307123", "身份证 310115901307123", "姓名,注册号\n张三,310115900307123",
  ]) func isNone(text: String) { #expect(kinds(in: text).isEmpty) }

  @Test(arguments: [
    ("310115202603150015", true), ("孩子310115202603150015", true),
    ("身份证编号：310115202603150015", true),
    ("合同编号：310115202603150015", false), ("HT310115202603150015", false),
    ("凭证号 310115202603150015", false),
    // Born before any of these contracts.
    ("合同编号：310115199003071239", true), ("HT310115199003071239", true),
  ]) func aNumberOfARecentDateMayBeAThings(text: String, isFound: Bool) {
    #expect(kinds(in: text) == (isFound ? [.idNumber] : []))
  }

  /// 523101200101011052 has the check characters of both standards.
  @Test(arguments: [
    ("统一社会信用代码：523101200101011052", false), ("523101200101011052", true),
    ("身份证523101200101011052", true),
    ("统一社会信用代码：310115199003071239", true), ("统一社会信用代码 91310115MA1FL0000X", false),
  ]) func aCreditCodeIsNoIDNumber(text: String, isFound: Bool) {
    #expect(kinds(in: text) == (isFound ? [.idNumber] : []))
  }

  /// The permanent residence card of a foreigner, and the permit of a resident of Hong Kong.
  @Test(arguments: ["91318419780101001", "81000019780101001"])
  func otherHoldersHaveNumbersToo(start: String) {
    let found = "0123456789X".filter { kinds(in: start + String($0)) == [.idNumber] }
    #expect(found.count == 1)
  }
}
