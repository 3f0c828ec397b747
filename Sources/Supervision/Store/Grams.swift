/// Text cut into what the search finds: pairs of neighbouring Chinese characters, since most
/// Chinese words have two and FTS5's trigrams find none of these; words and numbers of other
/// scripts whole, in small letters.
enum Grams {
  /// The grams of a text, parted by blanks; the last character of a run stands alone too, so that
  /// every single character begins a gram.
  static func index(_ text: String) -> String {
    var grams: [UInt8] = []
    grams.reserveCapacity(3 * text.utf8.count)
    for sign in Signs(text) {
      if sign.isFirst {
        if !grams.isEmpty { grams.append(blank) }
      } else if sign.isHan {
        sign.append(to: &grams)
        grams.append(blank)
      }
      sign.append(to: &grams)
    }
    if !grams.isEmpty { grams.append(blank) }
    return String(decoding: grams, as: UTF8.self)
  }

  private static let blank = UInt8(ascii: " ")

  /// An FTS5 query for texts that hold all words of it, each as it is written; nil where there is
  /// nothing to look for. Whatever a person types is quoted, never a query of FTS5.
  static func query(_ words: String) -> String? {
    var runs: [[Sign]] = []
    for sign in Signs(words) {
      if sign.isFirst { runs.append([]) }
      runs[runs.count - 1].append(sign)
    }
    let terms = runs.prefix(20).map { run -> String in
      let scalars = run.map(\.scalar)
      guard run[0].isHan else { return "\"\(String(String.UnicodeScalarView(scalars)))\"*" }
      guard scalars.count > 1 else { return "\"\(scalars[0])\"*" }
      let pairs = zip(scalars, scalars.dropFirst()).map { "\($0)\($1)" }
      return "\"" + pairs.prefix(30).joined(separator: " ") + "\""
    }
    return terms.isEmpty ? nil : terms.joined(separator: " AND ")
  }
}

/// A character that counts for the search.
private struct Sign {
  /// Narrow and small.
  let scalar: Unicode.Scalar
  let isHan: Bool
  /// It begins a run of characters of its kind.
  let isFirst: Bool

  /// In UTF-8. Most are of three bytes, for which the general way takes several times as long.
  func append(to bytes: inout [UInt8]) {
    let value = scalar.value
    guard (0x800..<0x10000).contains(value) else { return bytes.append(contentsOf: scalar.utf8) }
    bytes.append(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
    bytes.append(0x80 | UInt8(truncatingIfNeeded: value >> 6) & 0x3F)
    bytes.append(0x80 | UInt8(truncatingIfNeeded: value) & 0x3F)
  }
}

/// The characters of a text that count. A run has Chinese characters only, or none and at most 64.
private struct Signs: Sequence, IteratorProtocol {
  private var rest: String.UnicodeScalarView.Iterator
  /// Of the run that is open; 0 where none is.
  private var length = 0
  private var isHan = false

  init(_ text: String) { rest = text.unicodeScalars.makeIterator() }

  mutating func next() -> Sign? {
    while let scalar = rest.next() {
      guard let normal = Self.normal(scalar) else {
        length = 0
        continue
      }
      let wasHan = isHan
      isHan = Supervision.isHan(normal.value)
      if isHan != wasHan || !isHan && length == 64 { length = 0 }
      length += 1
      return Sign(scalar: normal, isHan: isHan, isFirst: length == 1)
    }
    return nil
  }

  /// Narrow and small; nil for what parts words.
  private static func normal(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return scalar
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 0x20)
    case 0xFF10...0xFF19, 0xFF41...0xFF5A: return Unicode.Scalar(scalar.value - 0xFEE0)
    case 0xFF21...0xFF3A: return Unicode.Scalar(scalar.value - 0xFEC0)
    // The marks of Chinese texts, which the tables of Unicode are slower to tell.
    case ..<0x80, 0x3001, 0x3002, 0xFF01...0xFF0F, 0xFF1A...0xFF20: return nil
    default:
      if Supervision.isHan(scalar.value) { return scalar }
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? scalar : nil
    }
  }
}
