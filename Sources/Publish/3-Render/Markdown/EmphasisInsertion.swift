import SourceText

/// Where a marker goes so that a run of `*` may open and close emphasis beside CJK text.
struct EmphasisInsertion: Equatable {
  /// Byte offset in the text before anything was inserted.
  let offset: Int
  let shape: Shape

  enum Shape {
    case letter
    /// The punctuation goes on the side away from the run, beside a `_` or an escaped `*`.
    case letterThenPunctuation
    case punctuationThenLetter
  }

  /// All places in `text`, in order. Empty for most texts, and found in one pass.
  static func all(in text: UnsafeBufferPointer<UInt8>) -> [EmphasisInsertion] {
    var found: [EmphasisInsertion] = []
    var index = 0
    while let star = ByteSearch.index(of: UInt8(ascii: "*"), in: text, from: index) {
      var end = star + 1
      while end < text.count, text[end] == UInt8(ascii: "*") { end += 1 }
      let start = isEscaped(text, star) ? star + 1 : star
      if start < end, let insertion = forRun(start..<end, in: text) { found.append(insertion) }
      index = end
    }
    return found
  }

  /// A run needs help when no blank stands beside it, a CJK character does on one side, and
  /// punctuation on exactly one: otherwise CommonMark lets it open and close already, or rightly
  /// does not.
  private static func forRun(
    _ run: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> EmphasisInsertion? {
    guard run.lowerBound > 0, run.upperBound < text.count,
      text[run.lowerBound - 1] >= 0x80 || text[run.upperBound] >= 0x80,
      let before = UTF8Text.scalar(in: text, endingAt: run.lowerBound),
      let after = UTF8Text.scalar(in: text, at: run.upperBound),
      !CJKCharacter.isBlank(before), !CJKCharacter.isBlank(after)
    else { return nil }
    let punctuationBefore = CJKCharacter.isPunctuation(before)
    let punctuationAfter = CJKCharacter.isPunctuation(after)
    guard punctuationBefore != punctuationAfter,
      CJKCharacter.isCJK(after) || endsInCJK(text, run.lowerBound, before),
      !isLinePrefix(text, run.lowerBound)
    else { return nil }
    let neighbour = punctuationBefore ? before : after
    let needsPunctuation = neighbour == "_" || neighbour == "*"
    if punctuationBefore {
      return EmphasisInsertion(
        offset: run.lowerBound, shape: needsPunctuation ? .punctuationThenLetter : .letter)
    }
    return EmphasisInsertion(
      offset: run.upperBound, shape: needsPunctuation ? .letterThenPunctuation : .letter)
  }

  /// Whether the text before `offset`, whose last scalar is `last`, ends in a CJK character,
  /// which may carry a variation selector.
  private static func endsInCJK(
    _ text: UnsafeBufferPointer<UInt8>, _ offset: Int, _ last: Unicode.Scalar
  ) -> Bool {
    if CJKCharacter.isVariationSelector(last) {
      guard let base = UTF8Text.scalar(in: text, endingAt: offset - 3) else { return false }
      return CJKCharacter.isCJK(base)
    }
    return CJKCharacter.isCJK(last) || CJKCharacter.isIdeographicVariationSelector(last)
  }

  /// Whether an odd number of backslashes stands before `index`.
  private static func isEscaped(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    var start = index
    while start > 0, text[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    return (index - start) % 2 == 1
  }

  /// Whether only blanks and `>` stand between `offset` and the start of its line: libcmark does
  /// not see them.
  private static func isLinePrefix(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    var index = offset
    while index > 0 {
      switch text[index - 1] {
      case UInt8(ascii: ">"), UInt8(ascii: " "), UInt8(ascii: "\t"): index -= 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return true
      default: return false
      }
    }
    return true
  }
}
