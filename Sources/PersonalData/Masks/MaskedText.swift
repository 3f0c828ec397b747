/// A text with all its personal data masked, and how many values of each kind that were.
package struct MaskedText: Sendable {
  package var bytes: [UInt8]
  package var counts: [PersonalDataKind: Int] = [:]
  /// Names of people, which are only known by the heading of their column.
  package var names = 0

  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - profile: how much of each value stays readable.
  package init(of bytes: [UInt8], by profile: MaskProfile) {
    var changes: [Change] = []
    for finding in findPersonalData(in: bytes) {
      changes.append(
        Change(range: finding.range, text: masked(finding, by: profile), kind: finding.kind))
    }
    self.init(bytes, changes)
  }

  /// One value and what stands in its place; of a name there is no kind.
  struct Change {
    let range: Range<Int>
    let text: String
    let kind: PersonalDataKind?
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
      if let kind = change.kind { counts[kind, default: 0] += 1 } else { names += 1 }
    }
    bytes += original[at...]
  }
}
