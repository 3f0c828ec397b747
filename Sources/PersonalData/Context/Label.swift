/// What words around a number say of it.
struct LabelMeaning: OptionSet {
  let rawValue: UInt16
  /// `身份证号`
  static let identity = LabelMeaning(rawValue: 1)
  /// `手机`, `联系`
  static let phone = LabelMeaning(rawValue: 2)
  /// `银行卡号`
  static let card = LabelMeaning(rawValue: 4)
  /// `护照`
  static let passport = LabelMeaning(rawValue: 8)
  /// Somebody lives there.
  static let home = LabelMeaning(rawValue: 16)
  /// Somebody works or meets there.
  static let office = LabelMeaning(rawValue: 32)
  /// The number of a thing: `合同编号`, `凭证号`.
  static let reference = LabelMeaning(rawValue: 64)
  /// `统一社会信用代码`
  static let creditCode = LabelMeaning(rawValue: 128)
  /// Figures of a statistic follow.
  static let figures = LabelMeaning(rawValue: 256)
  /// Somebody is spoken of: `居民`, `申请人`.
  static let person = LabelMeaning(rawValue: 512)
  /// `编号`: says that a number follows, not whose; after the name of a thing it is that thing's.
  static let numbering = LabelMeaning(rawValue: 1024)
  /// Something happens there, at a home or elsewhere: `地点`.
  static let scene = LabelMeaning(rawValue: 2048)
  /// `车牌`
  static let vehicle = LabelMeaning(rawValue: 4096)
}

struct Label {
  let word: [UInt8]
  let meaning: LabelMeaning

  /// The longest of the labels that begin here.
  static func label(in text: SearchedText, at: Int) -> Label? {
    guard let candidates = index[key(text, at)] else { return nil }
    for label in candidates where text.has(label.word, at: at) {
      let end = at + label.word.count
      let isLatin = label.word[0] < 0x80
      if isLatin, isLetter(text[at - 1]) || isLetter(text[end]) { continue }
      return label
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(folded(byte)) }

  private static func key(_ text: SearchedText, _ at: Int) -> UInt32 {
    let first = text[at]
    if first < 0x80 { return UInt32(folded(first)) }
    return UInt32(first) << 16 | UInt32(text[at + 1]) << 8 | UInt32(text[at + 2])
  }

  /// By the first character, the longest first.
  private static let index: [UInt32: [Label]] = {
    var meanings: [[UInt8]: LabelMeaning] = [:]
    for (words, meaning) in labelWords {
      for word in words.split(separator: " ") {
        let bytes = word.utf8.map { $0 == UInt8(ascii: "~") ? UInt8(ascii: " ") : $0 }
        meanings[bytes, default: []].formUnion(meaning)
      }
    }
    var index: [UInt32: [Label]] = [:]
    for (bytes, meaning) in meanings {
      let key =
        bytes[0] < 0x80
        ? UInt32(bytes[0]) : UInt32(bytes[0]) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes[2])
      index[key, default: []].append(Label(word: bytes, meaning: meaning))
    }
    return index.mapValues { $0.sorted { $0.word.count > $1.word.count } }
  }()
}
