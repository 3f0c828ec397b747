import Content
import Disclosure
import Foundation
import Testing

/// Our side of `make calendar`: writes every day of the years that the sample's `calendar.yaml`
/// announces, and whether it is a working day, to `CALENDAR_AGREEMENT`. Whether that agrees with
/// what others know is for the script to say.
@Suite struct CalendarAgreement {
  static let file = ProcessInfo.processInfo.environment["CALENDAR_AGREEMENT"]

  @Test(.enabled(if: file != nil, "CALENDAR_AGREEMENT is not set"))
  func days() async throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let content = try await validateContent(readContent(root: root.path), with: SchemaSet())
    let calendar = try #require(content.calendar?.value)
    var lines = ""
    for year in 2000...2099 {
      var day = try #require(CalendarDate(year: year, month: 1, day: 1))
      guard calendar.isAnnounced(day) else { continue }
      while day.year == year {
        lines += "\(day) \(calendar.isWorkingDay(day) ? 1 : 0)\n"
        day = day.adding(days: 1)
      }
    }
    #expect(!lines.isEmpty)
    try Data(lines.utf8).write(to: URL(filePath: Self.file ?? ""))
  }
}
