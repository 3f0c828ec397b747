/// One block of an ordinary disclosure: nothing personal, much that tempts.
struct CleanPart {
  var write: (inout SeededRandom) -> String

  init(_ write: @escaping (inout SeededRandom) -> String) { self.write = write }

  static func draw(_ random: inout SeededRandom) -> String {
    random.pick(moneyParts() + officeParts() + placeParts() + loosePart()).write(&random)
  }

  /// Without the fences, each line with its end.
  static func frontMatter(_ random: inout SeededRandom) -> String {
    let year = random.number(2024...2026)
    let month = padded(random.number(1...12))
    var lines = [
      "title: \(year)年\(month)月\(random.pick(topics))",
      "item: \(random.pick(["finance-quarter", "large-expense", "meeting", "relief", "assets"]))",
      "date: \(year)-\(month)-\(padded(random.number(1...28)))",
      "responsible: w\(padded(random.number(1...40), 3))",
    ]
    let more = [
      "opening_balance: \"\(random.number(1000...99999)).\(random.digits(2))\"",
      "summary: 收入\(CleanNumber.amount(&random))元，支出\(CleanNumber.amount(&random))元。",
      "phone: \"\(CleanNumber.landline(&random))\"",
      "contract: \"HT\(CleanNumber.day(&random))\(random.digits(4))\"",
      "voucher: \"\(random.digits(17))\"",
    ]
    for line in more where random.oneIn(3) { lines.append(line) }
    return lines.joined(separator: "\n") + "\n"
  }
}

private let topics = ["办公经费收支", "楼道灯换线", "居民代表会议", "公益金使用", "设备盘点", "低保复核", "消防检查"]
