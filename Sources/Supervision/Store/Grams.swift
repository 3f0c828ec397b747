/// Text cut into what the search finds: pairs of neighbouring Chinese characters, since most
/// Chinese words have two and FTS5's trigrams find none of these; words and numbers of other
/// scripts whole, in small letters.
enum Grams {
  /// The grams of a text, parted by blanks; the last character of a run stands alone too, so that
  /// every single character begins a gram.
  static func index(_ text: String) -> String {
    var grams = ""
    for run in runs(text) {
      if run.isHan {
        for index in run.scalars.indices {
          grams.unicodeScalars.append(run.scalars[index])
          if index + 1 < run.scalars.count { grams.unicodeScalars.append(run.scalars[index + 1]) }
          grams += " "
        }
      } else {
        grams.unicodeScalars.append(contentsOf: run.scalars)
        grams += " "
      }
    }
    return grams
  }

  /// An FTS5 query for texts that hold all words of it, each as it is written; nil where there is
  /// nothing to look for. Whatever a person types is quoted, never a query of FTS5.
  static func query(_ words: String) -> String? {
    let terms = runs(words).prefix(20).map { run -> String in
      guard run.isHan else { return "\"\(String(String.UnicodeScalarView(run.scalars)))\"*" }
      guard run.scalars.count > 1 else { return "\"\(run.scalars[0])\"*" }
      let pairs = zip(run.scalars, run.scalars.dropFirst()).map { "\($0)\($1)" }
      return "\"" + pairs.prefix(30).joined(separator: " ") + "\""
    }
    return terms.isEmpty ? nil : terms.joined(separator: " AND ")
  }

  private struct Run {
    var isHan: Bool
    var scalars: [Unicode.Scalar]
  }

  private static func runs(_ text: String) -> [Run] {
    var runs: [Run] = []
    var isOpen = false
    for scalar in text.unicodeScalars {
      guard let normal = normal(scalar) else {
        isOpen = false
        continue
      }
      let isHan = isHan(normal.value)
      if isOpen, let last = runs.last, last.isHan == isHan, isHan || last.scalars.count < 64 {
        runs[runs.count - 1].scalars.append(normal)
      } else {
        runs.append(Run(isHan: isHan, scalars: [normal]))
      }
      isOpen = true
    }
    return runs
  }

  /// Narrow and small; nil for what parts words.
  private static func normal(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return scalar
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 0x20)
    case 0xFF10...0xFF19, 0xFF41...0xFF5A: return Unicode.Scalar(scalar.value - 0xFEE0)
    case 0xFF21...0xFF3A: return Unicode.Scalar(scalar.value - 0xFEC0)
    case ..<0x80: return nil
    default:
      if isHan(scalar.value) { return scalar }
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? scalar : nil
    }
  }
}
