/// A complaint made ready for the search for names: full-width letters and digits made narrow,
/// invisible characters and the blanks inside Chinese words dropped, and cut into sentences.
///
/// Every question asked of it is answered by binary search, so that a text of 20 MB in one line
/// costs no more than its length.
struct MarkedText {
  private(set) var scalars: [UInt32] = []
  /// Where sentences and clauses end, ascending; each end is the index after the mark.
  private var sentenceEnds: [Int] = []
  private var clauseEnds: [Int] = []
  private(set) var lineStarts: Set<Int> = [0]

  init(_ text: String) {
    scalars.reserveCapacity(text.utf8.count / 2)
    var pendingBlank = false
    var lineLength = 0
    for scalar in text.unicodeScalars {
      guard let value = Self.normal(scalar.value) else { continue }
      switch value {
      case 0x20:
        pendingBlank = true
        continue
      case 0x0A:
        // A line of this length is one that a mail program broke: the word goes on.
        let isBroken = (30...45).contains(lineLength) && scalars.last.map(isHan) ?? false
        if !isBroken { end(sentence: true, line: true) }
        lineLength = 0
        pendingBlank = false
        continue
      default: break
      }
      if pendingBlank, let last = scalars.last, !isHan(last), !isHan(value) { scalars.append(0x20) }
      pendingBlank = false
      scalars.append(value)
      lineLength += 1
      switch scalar {
      case "。", "！", "？", "!", "?", "；", ";", "…": end(sentence: true, line: false)
      case "，", ",", "：", ":", "（", "）", "(", ")": end(sentence: false, line: false)
      default: break
      }
    }
    end(sentence: true, line: false)
  }

  private mutating func end(sentence: Bool, line: Bool) {
    if clauseEnds.last != scalars.count { clauseEnds.append(scalars.count) }
    if sentence, sentenceEnds.last != scalars.count { sentenceEnds.append(scalars.count) }
    if line { lineStarts.insert(scalars.count) }
  }

  /// Nil for what is dropped; blanks of every kind as one.
  private static func normal(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x3001...0xFDFF: return value
    case 0x0D, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF,
      0xFE00...0xFE0F:
      return nil
    case 0x09, 0xA0, 0x3000, 0x2000...0x200A: return 0x20
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF0A: return value - 0xFEE0
    default: return value
    }
  }

  /// The sentence around an index.
  func sentence(at index: Int) -> Range<Int> { stretch(at: index, ends: sentenceEnds) }
  func clause(at index: Int) -> Range<Int> { stretch(at: index, ends: clauseEnds) }

  private func stretch(at index: Int, ends: [Int]) -> Range<Int> {
    let next = firstIndex(in: ends) { $0 > index }
    let lower = next > 0 ? ends[next - 1] : 0
    return lower..<(next < ends.count ? ends[next] : scalars.count)
  }

  func holds(_ word: [UInt32], at index: Int) -> Bool {
    index >= 0 && index + word.count <= scalars.count
      && scalars[index..<(index + word.count)].elementsEqual(word)
  }

  subscript(index: Int) -> UInt32? { scalars.indices.contains(index) ? scalars[index] : nil }

  /// At most so many scalars of it, as text.
  func text(_ range: Range<Int>) -> String {
    let range = range.clamped(to: scalars.indices)
    return String(
      String.UnicodeScalarView(scalars[range].compactMap(Unicode.Scalar.init)))
  }
}

/// The first index for which `isPast` holds, where it holds for all after it too.
func firstIndex(in sorted: [Int], where isPast: (Int) -> Bool) -> Int {
  var (low, high) = (0, sorted.count)
  while low < high {
    let middle = (low + high) / 2
    if isPast(sorted[middle]) { high = middle } else { low = middle + 1 }
  }
  return low
}

func isHan(_ value: UInt32) -> Bool {
  (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value)
    || (0x20000...0x3FFFF).contains(value) || (0xF900...0xFAFF).contains(value) || value == 0x3007
}

/// Finds any of a list of words in one pass.
struct WordFinder: Sendable {
  private let byFirst: [UInt32: [[UInt32]]]
  private let firsts: SignSet

  init(_ words: [String]) {
    byFirst = Dictionary(
      grouping: words.map { $0.unicodeScalars.map(\.value) }.filter { !$0.isEmpty },
      by: { $0[0] }
    ).mapValues { $0.sorted { $0.count > $1.count } }
    firsts = SignSet(byFirst.keys)
  }

  init(_ words: String) { self.init(words.split(separator: " ").map(String.init)) }

  /// Starts of the words, ascending.
  func positions(in text: MarkedText) -> [Int] {
    text.scalars.indices.filter { length(in: text, at: $0) != nil }
  }

  /// The length of the longest word that begins there.
  func length(in text: MarkedText, at index: Int) -> Int? {
    guard let first = text[index], firsts.contains(first), let words = byFirst[first] else {
      return nil
    }
    return words.first { text.holds($0, at: index) }?.count
  }

  /// Whether one of them lies wholly in a short range.
  func isFound(in text: MarkedText, _ range: Range<Int>) -> Bool {
    range.contains { index in
      length(in: text, at: index).map { index + $0 <= range.upperBound } ?? false
    }
  }
}
