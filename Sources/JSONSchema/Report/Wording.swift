import Diagnostics

// The words that fill the sentences of this target's diagnostics.

extension Violation {
  /// What the value judged is called; the whole where it is the root.
  var subject: Argument {
    guard let name else { return .bilingual(Bilingual(zh: "内容", en: "the content")) }
    return name.argument
  }
}

extension Violation.PropertyName {
  /// The schema's own words where it has some, else the key as the file has it.
  var argument: Argument {
    title.map { .bilingual(Bilingual(zh: $0, en: key)) } ?? .quoted(key)
  }
}

/// `A、B或C`, `A, B or C`.
func alternatives(_ words: [Bilingual]) -> Argument {
  guard let last = words.last else { return "" }
  let others = words.dropLast()
  if others.isEmpty { return .bilingual(last) }
  return .bilingual(
    Bilingual(
      zh: others.map(\.zh).joined(separator: "、") + "或" + last.zh,
      en: others.map(\.en).joined(separator: ", ") + " or " + last.en))
}

/// "At least" and "at most" so many of something, in English with its plural.
func least(_ count: Int, zh: String, en: String) -> Argument {
  demand("至少 \(count) \(zh)", "at least \(count) \(en)\(count == 1 ? "" : "s")")
}

func most(_ count: Int, zh: String, en: String) -> Argument {
  demand("最多 \(count) \(zh)", "at most \(count) \(en)\(count == 1 ? "" : "s")")
}

func demand(_ zh: String, _ en: String) -> Argument { .bilingual(Bilingual(zh: zh, en: en)) }

/// A list that is too long to be read is cut.
func listed(_ words: [String]) -> Argument {
  let shown = words.prefix(12).map { Bilingual(zh: $0, en: "`\($0)`") }
  let rest =
    words.count > 12
    ? [Bilingual(zh: "其他 \(words.count - 12) 种", en: "\(words.count - 12) more")] : []
  return alternatives(shown + rest)
}

let typeWords: [String: Bilingual] = [
  "null": .init(zh: "空", en: "nothing"),
  "boolean": .init(zh: "“是”“否”之一", en: "true or false"),
  "integer": .init(zh: "整数", en: "a whole number"),
  "number": .init(zh: "数字", en: "a number"),
  "string": .init(zh: "文字", en: "a text"),
  "array": .init(zh: "列表", en: "a list"),
  "object": .init(zh: "一组“键: 值”", en: "a map of keys and values"),
]

let formatWords: [String: Bilingual] = [
  "date": .init(zh: "日期（如 2026-03-01）", en: "a date such as 2026-03-01"),
  "date-time": .init(
    zh: "日期和时刻（如 2026-03-01T09:00:00+08:00）",
    en: "a date and time such as 2026-03-01T09:00:00+08:00"),
  "time": .init(zh: "时刻（如 09:00:00+08:00）", en: "a time such as 09:00:00+08:00"),
  "duration": .init(zh: "时长（如 P3D）", en: "a duration such as P3D"),
  "email": .init(zh: "电子邮箱（如 name@example.org）", en: "an e-mail address such as name@example.org"),
  "idn-email": .init(
    zh: "电子邮箱（如 name@example.org）", en: "an e-mail address such as name@example.org"),
  "uri": .init(
    zh: "完整的网址（如 https://example.org/）", en: "a whole address such as https://example.org/"),
  "uri-reference": .init(zh: "网址或相对地址", en: "an address or a relative one"),
  "uuid": .init(zh: "UUID", en: "a UUID"),
  "ipv4": .init(zh: "IPv4 地址", en: "an IPv4 address"),
  "ipv6": .init(zh: "IPv6 地址", en: "an IPv6 address"),
  "regex": .init(zh: "正则表达式", en: "a regular expression"),
]

extension Violation.Bound {
  func demand(_ limit: String) -> Argument {
    switch self {
    case .minimum: JSONSchema.demand("不小于 \(limit)", "at least \(limit)")
    case .maximum: JSONSchema.demand("不大于 \(limit)", "at most \(limit)")
    case .exclusiveMinimum: JSONSchema.demand("大于 \(limit)", "above \(limit)")
    case .exclusiveMaximum: JSONSchema.demand("小于 \(limit)", "below \(limit)")
    case .multipleOf: JSONSchema.demand("\(limit) 的整数倍", "a multiple of \(limit)")
    }
  }
}
