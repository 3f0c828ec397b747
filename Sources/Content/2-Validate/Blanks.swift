import CSystem
import Diagnostics

/// What `noticeboard new` writes where the author has something to say.
package let blankOpening = "【待填"

/// A diagnostic for each blank that is still to be filled.
func blanks(in source: SourceFile, _ range: Range<Int>) -> [Diagnostic] {
  blankRanges(in: source, range).map { Diagnostic(.blankLeft, at: Place(source, $0)) }
}

/// Where blanks stand, from `【` to `】` on the same line.
func blankRanges(in source: SourceFile, _ range: Range<Int>) -> [Range<Int>] {
  let opening = Array(blankOpening.utf8)
  let closing = Array("】".utf8)
  var found: [Range<Int>] = []
  source.bytes.withUnsafeBytes { bytes in
    var start = range.lowerBound
    while let hit = find(opening, in: bytes, from: start, to: range.upperBound) {
      let line = bytes[hit..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
      let limit = line ?? range.upperBound
      let end = find(closing, in: bytes, from: hit, to: limit).map { $0 + closing.count }
      found.append(hit..<(end ?? hit + opening.count))
      start = hit + opening.count
    }
  }
  return found
}

private func find(
  _ needle: [UInt8], in hay: UnsafeRawBufferPointer, from start: Int, to end: Int
) -> Int? {
  guard start < end, let base = hay.baseAddress else { return nil }
  guard let hit = nb_find(base + start, end - start, needle, needle.count) else { return nil }
  return UnsafeRawPointer(hit) - base
}
