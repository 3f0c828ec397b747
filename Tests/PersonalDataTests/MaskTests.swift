import Diagnostics
import SourceText
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

  /// What a heading says is masked, be it well formed or not.
  @Test(arguments: [
    ("负责人", "王小明", "王**", 1), ("经办人", "欧阳明、李四", "欧阳*、李*", 1), ("法定代表人", "赵六", "赵*", 1),
    ("出生日期", "1985-03-12", "****-**-**", 0), ("出生年月", "1985年3月", "****年*月", 0),
    ("负责单位", "物业公司", "物业公司", 0), ("负责人电话", "13800138000", "1**********", 1),
  ]) func columnsAreMasked(heading: String, cell: String, expected: String, names: Int) throws {
    let text = "\(heading),备注\n\(cell),无\n"
    let table = try #require(
      readCSV(SourceFile(path: "a.csv", bytes: Array(text.utf8))).value)
    let masked = MaskedText(of: table, by: .strict)
    let isFree = cell == expected
    #expect(String(decoding: masked.bytes, as: UTF8.self) == "\(heading),备注\n\(expected),无\n")
    #expect(masked.total == (isFree ? 0 : 1) && masked.names == names)
  }

  @Test func aFindingIsMasked() throws {
    let finding = try #require(findPersonalData(in: Array("138 0013 8000".utf8)).first)
    #expect(masked(finding, by: .strict) == "138****8000")
  }
}
