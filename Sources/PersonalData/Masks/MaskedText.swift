/// A text with all its personal data masked, and how many values that were.
package struct MaskedText: Sendable {
  package var bytes: [UInt8]
  package var total = 0
  /// How many of them are names of people, which are only known by the heading of their column.
  package var names = 0

  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - profile: how much of each value stays readable.
  package init(of bytes: [UInt8], by profile: MaskProfile) {
    var changes: [Change] = []
    for finding in findPersonalData(in: bytes) {
      changes.append(Change(finding, by: profile))
    }
    self.init(bytes, changes)
  }

  /// One value and what stands in its place.
  struct Change {
    let range: Range<Int>
    let text: String
    var isName = false
  }

  /// Changes in order, not overlapping.
  init(_ original: [UInt8], _ changes: [Change]) {
    bytes = []
    bytes.reserveCapacity(original.count)
    var at = 0
    for change in changes {
      bytes += original[at..<change.range.lowerBound]
      bytes += change.text.utf8
      at = change.range.upperBound
      total += 1
      if change.isName { names += 1 }
    }
    bytes += original[at...]
  }
}
