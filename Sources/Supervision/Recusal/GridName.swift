/// A grid as residents write it: 第三网格, 三网格, 3号网格, 网格3.
struct GridName {
  private let spellings: [String]

  init(_ name: String) {
    let plain = String(name.prefix { !"（( ".contains($0) })
    var spellings = [plain]
    let numerals = plain.filter { Self.digits[$0] != nil || $0 == "十" }
    if plain.hasSuffix("网格"), let number = Self.number(numerals) {
      spellings += [
        "\(numerals)网格", "\(number)网格", "\(number)号网格", "第\(number)网格", "网格\(number)",
      ]
    }
    self.spellings = spellings.filter { $0.count > 2 }
  }

  func isIn(_ text: String) -> Bool {
    spellings.contains { spelling in
      text.ranges(of: spelling).contains { range in
        // 十三网格 is not 三网格.
        guard range.lowerBound > text.startIndex else { return true }
        let previous = text[text.index(before: range.lowerBound)]
        return Self.digits[previous] == nil && previous != "十" && !previous.isNumber
      }
    }
  }

  private static let digits: [Character: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]

  /// 一 to 九十九; nil for anything else.
  private static func number(_ text: String) -> Int? {
    let parts = text.split(separator: "十", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return parts[0].count == 1 ? parts[0].first.flatMap { digits[$0] } : nil
    case 2:
      let tens = parts[0].isEmpty ? 1 : parts[0].first.flatMap { digits[$0] }
      let ones = parts[1].isEmpty ? 0 : parts[1].first.flatMap { digits[$0] }
      guard parts[0].count < 2, parts[1].count < 2, let tens, let ones else { return nil }
      return tens * 10 + ones
    default: return nil
    }
  }
}
