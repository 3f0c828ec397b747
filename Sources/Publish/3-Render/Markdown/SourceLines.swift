/// The lines of a body, for turning libcmark's places back into bytes of the file.
struct SourceLines {
  let text: UnsafeBufferPointer<UInt8>
  private let starts: [Int]
  /// Where the body begins in its file.
  private let offset: Int

  init(_ text: UnsafeBufferPointer<UInt8>, _ starts: [Int], _ offset: Int) {
    self.text = text
    self.starts = starts
    self.offset = offset
  }

  /// A line, counted from 1, without its line end and the blanks around it; empty past the last.
  func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= starts.count else { return text.count..<text.count }
    var lower = starts[number - 1]
    var upper = number < starts.count ? starts[number] : text.count
    while upper > lower, text[upper - 1] <= 0x20 { upper -= 1 }
    while lower < upper, text[lower] == 0x20 || text[lower] == 0x09 { lower += 1 }
    return lower..<upper
  }

  /// The byte where a line starts, and its blanks.
  func start(of number: Int) -> Int {
    number >= 1 && number <= starts.count ? starts[number - 1] : text.count
  }

  /// A range of the body as a range of the file.
  func inFile(_ range: Range<Int>) -> Range<Int> {
    (range.lowerBound + offset)..<(range.upperBound + offset)
  }

  /// The first place of `needle` from `start` on, at most `window` bytes away and before `end`.
  func find(_ needle: [UInt8], from start: Int, to end: Int, window: Int = 1024) -> Range<Int>? {
    guard let first = needle.first else { return nil }
    let last = min(end - needle.count, start + window)
    guard start <= last else { return nil }
    for index in start...last where text[index] == first {
      if zip(text[index...], needle).allSatisfy({ $0 == $1 }) {
        return index..<(index + needle.count)
      }
    }
    return nil
  }
}
