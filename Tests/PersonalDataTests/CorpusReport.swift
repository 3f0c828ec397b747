/// How many of the planted values were found, by series and spelling.
struct CorpusReport {
  private var found: [Cell: Int] = [:]
  private var missed: [Planted] = []

  private struct Cell: Hashable {
    var series: Series
    var spelling: Spelling
  }

  mutating func add(_ verdict: Verdict) {
    for planted in verdict.found {
      found[Cell(series: planted.series, spelling: planted.spelling), default: 0] += 1
    }
    missed += verdict.missed
  }

  private func misses(of series: Series) -> [Planted] { missed.filter { $0.series == series } }

  /// What was missed, for the message of a failure: the values are invented.
  func listing(of series: Series) -> [String] {
    misses(of: series).map { "\($0.spelling.rawValue), label \($0.label): \($0.value)" }
  }

  /// From 0 to 1; of nothing, 1.
  func recall(_ series: Series, _ isCounted: (Spelling) -> Bool) -> Double {
    let (hits, all) = count(series, isCounted)
    return all == 0 ? 1 : Double(hits) / Double(all)
  }

  private func count(_ series: Series, _ isCounted: (Spelling) -> Bool) -> (hits: Int, all: Int) {
    let hits = found.filter { $0.key.series == series && isCounted($0.key.spelling) }
      .reduce(0) { $0 + $1.value }
    return (hits, hits + misses(of: series).filter { isCounted($0.spelling) }.count)
  }

  /// A line for each spelling, a column for each series.
  func table(title: String) -> String {
    var lines = [title, line("", Series.allCases.map(\.rawValue))]
    for spelling in Spelling.allCases {
      let cells = Series.allCases.map { cell(count($0) { $0 == spelling }) }
      if cells.contains(where: { $0 != "-" }) { lines.append(line(spelling.rawValue, cells)) }
    }
    lines.append(line("all", Series.allCases.map { cell(count($0) { _ in true }) }))
    return lines.joined(separator: "\n")
  }

  private func cell(_ count: (hits: Int, all: Int)) -> String {
    count.all == 0 ? "-" : "\(count.hits)/\(count.all)"
  }

  private func line(_ head: String, _ cells: [String]) -> String {
    func blanks(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count))
    }
    return head + blanks(head, 17) + cells.map { blanks($0, 13) + $0 }.joined()
  }
}
