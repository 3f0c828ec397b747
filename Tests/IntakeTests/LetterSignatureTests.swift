import Testing

@testable import Intake

/// Who signed a letter; the numbers are nobody's.
struct LetterSignatureTests {
  @Test(arguments: [
    ("路灯坏了。\n赵小梅 电话 16100000901", "赵小梅", "16100000901"),
    ("路灯坏了。\n\n王小明\n联系电话：161 0000 0901", "王小明", "161 0000 0901"),
    ("路灯坏了。\n联系电话：16100000901\n投诉人：王小明\n2026年11月2日", "王小明", "16100000901"),
    ("路灯坏了。\n居民 李四，手机：１６１０００００９０１（微信同号）\n2026年11月20日", "李四", "１６１０００００９０１"),
    ("路灯坏了。\n16100000901", "", "16100000901"),
    ("路灯坏了。\n联系电话 021-5550 0900。", "", "021-5550 0900"),
  ])
  func aNameAndANumberAtTheEndAreTaken(text: String, name: String, phone: String) {
    let signature = LetterSignature(text)
    #expect(signature?.name == name)
    #expect(signature?.phone == phone)
  }

  @Test(arguments: [
    "物业电话 16100000901", "打过021-5550 0900没人接", "书记手机16100000901", "路灯坏了。王小明",
    "单号 20261102161", "2026年11月20日", "电话：5550 0900 打不通", "16100000901、16100000902",
    "16100000901\n一\n二\n三\n四\n五\n六", "",
  ])
  func otherNumbersAreNot(text: String) {
    #expect(LetterSignature(text) == nil)
  }
}
