import CSystem
import Diagnostics
import SourceText

/// What `noticeboard new` writes where the author has something to say.
package let blankOpening = "【待填"

/// A diagnostic for each blank that is still to be filled.
func blanks(in source: SourceFile, _ range: Range<Int>) -> [Diagnostic] {
  var list = DiagnosticList()
  for blank in blankRanges(in: source, range) {
    list.add(Diagnostic(.blankLeft, at: Place(source, blank)))
  }
  return list.all
}

/// Where blanks stand, from `【` to `】` on the same line.
func blankRanges(in source: SourceFile, _ range: Range<Int>) -> [Range<Int>] {
  let opening = Array(blankOpening.utf8)
  let closing = Array("】".utf8)
  var found: [Range<Int>] = []
  source.bytes.withUnsafeBytes { bytes in
    var start = range.lowerBound
    // Looked for once, however many blanks are on a line or left open.
    var lineEnd = start
    var nextClosing = start
    while let hit = find(opening, in: bytes, from: start, to: range.upperBound) {
      start = hit + opening.count
      if lineEnd <= hit {
        lineEnd =
          find([UInt8(ascii: "\n")], in: bytes, from: hit, to: range.upperBound)
          ?? range.upperBound
      }
      if nextClosing <= hit {
        nextClosing = find(closing, in: bytes, from: start, to: range.upperBound) ?? .max
      }
      found.append(hit..<(nextClosing < lineEnd ? nextClosing + closing.count : start))
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
