import ArgumentParser
import Diagnostics
import SourceText
import Supervision

/// `noticeboard queue export`
struct QueueExport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "导出看得到的投诉。Exports the complaints this account may see.",
    discussion: """
      open311 只有状态、类别和时间，没有居民写的字和联系方式，可交给别的系统。
      open311 holds stages, categories and times, no word of a resident and no contact data.
      """)

  @Option(help: "格式：csv、json 或 open311。Format.")
  var format = ExportFormat.csv

  @OptionGroup var filter: FilterOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var queue: QueueOptions

  enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
    case csv, json, open311
  }

  func run() async throws {
    let speaker = Speaker(queue.speech)
    try await reportingFailures(speaker) {
      let desk = try await QueueDesk(queue, speaker)
      try desk.requireSight()
      let rows = try desk.all(filter.filter)
      let text =
        switch format {
        case .csv: CaseTable(rows).csv(in: speaker.language)
        case .json: CaseTable(rows).json(hasMore: false)
        case .open311: open311(rows)
        }
      try output.write(text, speaker)
    }
  }
}

extension QueueDesk {
  /// Every case a filter lets through, oldest first: what comes in meanwhile is at the end.
  fileprivate func all(_ filter: CaseFilter) throws -> [CaseRow] {
    var filter = filter
    filter.order = .oldest
    filter.limit = 10_000
    var rows: [CaseRow] = []
    while true {
      let page = try store.list(filter, for: viewer, at: now)
      rows += page.rows
      guard page.hasMore else { return rows }
      filter.offset += page.rows.count
    }
  }
}

/// GeoReport v2's list of service requests, as far as it holds nothing personal: no description, no
/// address, nobody's name.
private func open311(_ rows: [CaseRow]) -> String {
  var json = JSONWriter()
  json.beginList()
  for row in rows {
    json.beginMap()
    json.entry("service_request_id", row.reference.description)
    json.entry("status", row.stage.isOpen ? "open" : "closed")
    json.entry("status_notes", row.stage.rawValue)
    json.entry("service_name", ifAny: row.category)
    json.entry("service_code", ifAny: row.duty)
    json.entry("requested_datetime", zoned(row.receivedAt))
    if let due = row.due { json.entry("expected_datetime", zoned(due.at)) }
    json.endMap()
  }
  json.endList()
  return json.line
}

/// `2026-03-01T09:05:00+08:00`
private func zoned(_ time: CaseTime) -> String {
  time.description.replacing(" ", with: "T") + ":00+08:00"
}
