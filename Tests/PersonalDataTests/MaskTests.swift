import Testing

@testable import PersonalData

@Suite struct MaskTests {
  @Test(arguments: [
    (PersonalDataKind.idNumber, "11010519491231002X", "1***************2X"),
    (.idNumber, "310115900307123", "3************23"),
    (.mobile, "13800138000", "138****8000"), (.bankCard, "6222020200001235", "************1235"),
    (.plate, "沪A12345", "沪A****5"), (.passport, "E12345678", "E******78"),
    (.email, "zhangsan@163.com", "z***@163.com"), (.email, "z@163.com", "***@163.com"),
    (.address, "学府路12弄5号501室", "学府路*弄*号*室"), (.address, "3-2-501室", "*室"),
  ]) func strictShowsLittle(kind: PersonalDataKind, value: String, expected: String) {
    #expect(masked(value, kind: kind, by: .strict) == expected)
  }

  static let sixFour = MaskProfile(
    name: "id-six-four",
    keeps: [
      .idNumber: Keep(first: 6, last: 4), .name: Keep(first: 0, last: 1),
      .mobile: Keep(first: 20, last: 20),
    ])

  @Test func aProfileIsData() {
    #expect(masked("11010519491231002X", kind: .idNumber, by: Self.sixFour) == "110105********002X")
    #expect(maskedName("张小梦", by: Self.sixFour) == "**梦")
    // What a profile leaves out is as in `strict`.
    #expect(masked("沪A12345", kind: .plate, by: Self.sixFour) == "沪A****5")
    #expect(Self.sixFour.name == "id-six-four")
  }

  /// No profile shows a whole value.
  @Test func aThirdIsAlwaysCovered() {
    #expect(masked("13800138000", kind: .mobile, by: Self.sixFour) == "1380013****")
    let both = MaskProfile(name: "both", keeps: [.name: Keep(first: 1, last: 1)])
    #expect(maskedName("张三", by: both) == "张*")
    #expect(maskedName("张小三", by: both) == "张*三")
    #expect(maskedName("张", by: both) == "*")
    #expect(maskedName("", by: both) == "")
  }

  @Test(arguments: [
    ("张三丰", "张**"), ("张三", "张*"), ("欧阳小明", "欧阳**"), ("欧阳明", "欧阳*"), ("欧阳", "欧*"), ("司马", "司*"),
  ])
  func aSurnameStays(name: String, expected: String) {
    #expect(maskedName(name, by: .strict) == expected)
  }

  @Test func aFindingIsMasked() throws {
    let finding = try #require(findPersonalData(in: Array("138 0013 8000".utf8)).first)
    #expect(masked(finding, by: .strict) == "138****8000")
  }
}
