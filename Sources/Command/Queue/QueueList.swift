import ArgumentParser
import Diagnostics
import SourceText
import Supervision

/// `noticeboard queue list`
struct QueueList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "列出看得到的投诉。Lists the complaints this account may see.",
    discussion: """
      没有登记的账号和录入人员只看件数，筛选不起作用。
      An account that is not registered and a clerk see counts only, whatever the filter.
      """)

  @OptionGroup var queue: QueueOptions
  @OptionGroup var filter: FilterOptions

  @Option(help: "顺序：urgency（危险和紧急的在前）、newest、oldest 或 due。Order.")
  var sort = SortOrder.urgency

  @Option(help: "每页几件。Cases a page, 1 to 10000.")
  var limit = 50

  @Option(help: "第几页。Which page.")
  var page = 1

  @Option(help: "结果的格式：text、csv 或 json。Format of the result.")
  var format = TableFormat.text

  enum SortOrder: String, ExpressibleByArgument, CaseIterable {
    case newest, oldest, due, urgency
  }

  func validate() throws {
    guard (1...10_000).contains(limit), (1...1_000_000).contains(page) else {
      throw ValidationError("--limit 是 1 到 10000，--page 从 1 起。From 1 to 10000, and from 1.")
    }
  }

  func run() async throws {
    let speaker = Speaker(queue.speech)
    try await reportingFailures(speaker) {
      let desk = try await QueueDesk(queue, speaker)
      guard desk.seesCases else { return try printCounts(desk) }
      var filter = filter.filter
      filter.order = order
      filter.limit = limit
      filter.offset = (page - 1) * limit
      let found = try desk.store.list(filter, for: desk.viewer, at: desk.now)
      switch format {
      case .text:
        speaker.result(CaseTable(found.rows).text(in: speaker.language))
        sayWhere(found, speaker)
      case .csv: speaker.result(CaseTable(found.rows).csv(in: speaker.language))
      case .json: speaker.result(CaseTable(found.rows).json(hasMore: found.hasMore))
      }
    }
  }

  private var order: CaseFilter.Order {
    switch sort {
    case .newest: .newest
    case .oldest: .oldest
    case .due: .due
    case .urgency: .urgency
    }
  }

  private func sayWhere(_ found: CasePage, _ speaker: Speaker) {
    if found.rows.isEmpty { speaker.say(Bilingual(zh: "没有案件", en: "no cases")) }
    guard found.hasMore else { return }
    speaker.say(
      Bilingual(zh: "还有更多：--page \(page + 1)", en: "there are more: --page \(page + 1)"))
  }

  private func printCounts(_ desk: QueueDesk) throws {
    if desk.viewer.role == nil {
      let told = desk.unmapped.diagnostics.map {
        Diagnostic($0.kind, at: nil, $0.arguments, severity: .note)
      }
      desk.speaker.tell(Report(told))
    }
    let counts = try desk.store.counts(for: desk.viewer, at: desk.now)
    let table = CountTable(counts)
    switch format {
    case .text: desk.speaker.result(table.text(in: desk.speaker.language))
    case .csv: desk.speaker.result(table.csv(in: desk.speaker.language))
    case .json: desk.speaker.result(table.json)
    }
  }
}
