import Testing

@testable import PersonalData

/// Amounts and dates are passed over without a stop, but not what only begins like them.
@Suite struct FigureTests {
  private func stops(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var scan = Scan(SearchedText(buffer, limits: 0..<buffer.count))
      _ = scan.search()
      return scan.stops
    }
  }

  @Test(arguments: [
    "2026-03-01,", "2026-03-01", "31200.00,", "31200.00|", "1.2.3,", "2026-03:", "1234.567890,",
  ]) func isPassedOver(text: String) { #expect(stops(text) == 0) }

  @Test(arguments: [
    "2026-03-01 ", "31200.00\n", "2026-3-1,", "226-03-01,", "1234.5678901,", "1.,", "2026--01,",
    "2026-03.01,", "1234-5678,", "3-2-501,",
  ]) func isLookedAt(text: String) { #expect(stops(text) >= 1) }

  @Test(arguments: [
    "138.0013.8000,", "138.00138000,", "31011519.9003071239,", "2026-03-01-13800138000,",
  ]) func numbersAreFound(text: String) { #expect(kinds(in: text).count == 1) }
}
