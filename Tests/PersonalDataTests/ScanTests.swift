import Testing

@testable import PersonalData

@Suite struct ScanTests {
  @Test func findingsAreInOrderAndDoNotOverlap() {
    let text = """
      张三，身份证号 310115199003071239，手机 138-0013-8000，卡号 6222020200001235，邮箱 zhang@163.com，
      车牌沪A12345，护照 E12345678，住学府路12弄5号501室。
      """
    let found = findPersonalData(in: Array(text.utf8))
    #expect(
      found.map(\.kind) == [.idNumber, .mobile, .bankCard, .email, .plate, .passport, .address])
    for (one, next) in zip(found, found.dropFirst()) {
      #expect(one.range.upperBound <= next.range.lowerBound)
    }
  }

  /// What stands before a part is read for words, what stands after it is not.
  @Test func onlyAPartIsSearched() {
    let bytes = Array("手机：13 8001 38000，13900139000".utf8)
    #expect(findPersonalData(in: bytes, range: 9..<22).map(\.range) == [9..<22])
    #expect(findPersonalData(in: bytes, range: 10..<22).isEmpty)
    #expect(findPersonalData(in: bytes, range: 9..<21).isEmpty)
    #expect(findPersonalData(in: bytes, range: 20..<900).map(\.range) == [25..<36])
    #expect(findPersonalData(in: bytes, range: 5..<5).isEmpty)
    #expect(findPersonalData(in: [], range: 0..<9).isEmpty)
  }

  @Test func everyCharacterOfTheTableIsKnown() {
    for (characters, code) in Hanzi.characters {
      for scalar in characters.unicodeScalars { #expect(Hanzi.code(scalar.value) == code) }
    }
    #expect(Hanzi.code(0x4E01) == 0)
    // The same last twelve bits as 一.
    #expect(Hanzi.code(0x5E00) == 0)
  }

  @Test func brokenTextIsSurvived() {
    for bytes: [UInt8] in [
      [0xE4], [0xE4, 0xB8], [0xEF, 0xBC], [0xF0, 0x9D], [0x80], [0xFF, 0x31],
    ] {
      #expect(findPersonalData(in: bytes).isEmpty)
      let number = Array("13800138000".utf8)
      #expect(findPersonalData(in: bytes + [0x20] + number).count == 1)
      #expect(findPersonalData(in: number + bytes).count == 1)
      #expect(findPersonalData(in: Array("138001".utf8) + bytes + Array("38000".utf8)).isEmpty)
    }
  }

  private func scan(_ text: String) -> Scan {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var scan = Scan(SearchedText(buffer, limits: 0..<buffer.count))
      _ = scan.search()
      return scan
    }
  }

  /// Text without numbers never leaves the loop that looks for them, nor do short ones in a sentence.
  @Test func cleanTextIsPassedOver() {
    let sentence = "本社区于每季度公布一次经费收支，居民对任何一笔都可以来问；三天内答复。\n"
    #expect(scan(String(repeating: sentence, count: 200)).stops == 0)
    #expect(scan(String(repeating: "共有120户，3人参加，2026年办结。\n", count: 200)).stops == 0)
    #expect(scan("13800138000").stops == 1)
  }

  /// Counted, not timed: characters read grow with the text, whatever is in it.
  @Test(arguments: [
    "1", "1 ", "1-", "1\u{200B}", "一", "138 ", "1-3-8-0-0-1-3-8-0-0-0-", "13800138000 ", "1\n",
    "1号", "3-2-", "<b>1", "1**", "%31", "&#49;",
    "310115199003071239", "a@", "1.", "0", "a[at]", "a@\n", "1O", "1.1,", "沪A\n", "|-|\n",
    "1号1门101号",
    "\u{200B}1\u{200B}号",
  ]) func workGrowsWithTheText(unit: String) {
    let once = scan(String(repeating: unit, count: 1_000))
    let eightfold = scan(String(repeating: unit, count: 8_000))
    #expect(eightfold.symbolsRead <= once.symbolsRead * 9 + 1_000)
    #expect(eightfold.stops <= once.stops * 9 + 10)
    #expect(eightfold.symbolsRead <= unit.utf8.count * 8_000 * 2)
  }

  /// A number is found where a very long run of digits is cut.
  @Test(arguments: 2_030..<2_060) func aCutHidesNothing(count: Int) {
    let text = String(repeating: "7-", count: count) + "310115199003071239"
    #expect(kinds(in: text) == [.idNumber])
  }
}
