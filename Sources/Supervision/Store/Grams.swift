/// Text cut into what the search finds: pairs of neighbouring Chinese characters, since most
/// Chinese words have two and FTS5's trigrams find none of these; words and numbers of other
/// scripts whole, in small letters.
enum Grams {
  /// The grams of a text, parted by blanks; the last character of a run stands alone too, so that
  /// every single character begins a gram.
  static func index(_ text: String) -> String {
    // Room is not checked below. A Chinese character of n bytes (3 or 4) makes 2 n + 1 at most; another
    // of n bytes a blank and its small form, which has n + 1 bytes at most: neither is over 3 n.
    String(unsafeUninitializedCapacity: 3 * text.utf8.count + 1) { grams in
      var end = 0
      for sign in Signs(text) {
        if sign.isFirst {
          if end > 0 { grams.put(blank, &end) }
        } else if sign.isHan {
          grams.put(sign.scalar, &end)
          grams.put(blank, &end)
        }
        grams.put(sign.scalar, &end)
      }
      if end > 0 { grams.put(blank, &end) }
      return end
    }
  }

  private static let blank: Unicode.Scalar = " "

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
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes a character in UTF-8. Most are of three bytes, for which the general way takes several
  /// times as long.
  @inline(__always)
  fileprivate func put(_ scalar: Unicode.Scalar, _ end: inout Int) {
    let value = scalar.value
    switch value {
    case ..<0x80:
      self[end] = UInt8(truncatingIfNeeded: value)
      end += 1
    case 0x800..<0x10000:
      self[end] = 0xE0 | UInt8(truncatingIfNeeded: value >> 12)
      self[end + 1] = 0x80 | UInt8(truncatingIfNeeded: value >> 6) & 0x3F
      self[end + 2] = 0x80 | UInt8(truncatingIfNeeded: value) & 0x3F
      end += 3
    default:
      for byte in scalar.utf8 {
        self[end] = byte
        end += 1
      }
    }
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
      // Most are of this block.
      if (0x4E00...0x9FFF).contains(scalar.value) { return sign(scalar, isHan: true) }
      if let normal = Self.normal(scalar) {
        return sign(normal, isHan: Supervision.isHan(normal.value))
      }
      length = 0
    }
    return nil
  }

  private mutating func sign(_ scalar: Unicode.Scalar, isHan: Bool) -> Sign {
    if isHan != self.isHan || !isHan && length == 64 { length = 0 }
    self.isHan = isHan
    length += 1
    return Sign(scalar: scalar, isHan: isHan, isFirst: length == 1)
  }

  /// As it is where its small form has several characters.
  private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let small = scalar.properties.lowercaseMapping.unicodeScalars
    return small.count == 1 ? small.first ?? scalar : scalar
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
      let counts = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      return counts ? small(scalar) : nil
    }
  }
}
