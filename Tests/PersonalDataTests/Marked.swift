import Testing

@testable import PersonalData

/// A text in which `⟦` and `⟧` mark what should be found; they are no part of it. All numbers, names and
/// addresses of these tests are invented.
struct Marked: CustomTestStringConvertible {
  let bytes: [UInt8]
  let ranges: [Range<Int>]
  let testDescription: String

  init(_ text: String) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var start = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": start = bytes.count
      case "⟧": ranges.append(start..<bytes.count)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    self.bytes = bytes
    self.ranges = ranges
    testDescription = text
  }

  /// Expects exactly the marked places, all of one kind, with one value each.
  func expect(
    _ kind: PersonalDataKind, _ value: String, _ location: SourceLocation = #_sourceLocation
  ) {
    let found = findPersonalData(in: bytes)
    #expect(found.map(\.range) == ranges, "\(testDescription)", sourceLocation: location)
    for finding in found {
      #expect(finding.kind == kind, "\(testDescription)", sourceLocation: location)
      #expect(finding.normalized == value, "\(testDescription)", sourceLocation: location)
    }
  }
}

/// The kinds that are found in a text, in order.
func kinds(in text: String) -> [PersonalDataKind] {
  findPersonalData(in: Array(text.utf8)).map(\.kind)
}
