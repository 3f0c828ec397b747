import PersonalData
import Testing

/// The detector against invented data. The generator knows nothing of the detector: it writes what
/// clerks write from the standards of the numbers, so that both can be wrong only apart.
@Suite struct CorpusTests {
  private static let planted = plantedPages(seed: 20_260_301)
  private static let clean = cleanPages(500, seed: 20_260_302)

  @Test func findsWhatIsPlanted() {
    var report = CorpusReport()
    var strays: [String] = []
    for page in Self.planted {
      let verdict = Verdict(of: page)
      report.add(verdict)
      if !verdict.strays.isEmpty { strays.append("\(verdict.strays)") }
    }
    print(report.table(title: "Planted values, found of all"))
    print(
      "Pages with a finding where nothing was planted: \(strays.count) of \(Self.planted.count)")

    #expect(report.listing(of: .idNumber) == [])
    for series in Series.allCases where series != .idNumber {
      #expect(
        report.recall(series) { Spelling.ordinary.contains($0) } >= 0.99,
        "\(report.listing(of: series))")
      #expect(report.recall(series) { _ in true } >= 0.95, "\(report.listing(of: series))")
    }
    #expect(strays.count <= Self.allowed(Self.planted.count), "\(strays.prefix(20))")
  }

  @Test func passesOrdinaryPages() {
    let stopped = Self.clean.map { Verdict(of: $0).strays }.filter { !$0.isEmpty }
    print("Clean pages stopped: \(stopped.count) of \(Self.clean.count) \(kinds(of: stopped))")
    #expect(stopped.count <= Self.allowed(Self.clean.count), "\(stopped.prefix(20))")
  }

  @Test func readsNamesOfFiles() {
    var report = CorpusReport()
    for page in plantedFileNames(50, seed: 20_260_303) { report.add(Verdict(of: page)) }
    let stopped = cleanFileNames(50, seed: 20_260_304).map { Verdict(of: $0).strays }
      .filter { !$0.isEmpty }
    print(report.table(title: "Names of files, found of all"))
    print("Clean names stopped: \(stopped.count) of 50 \(kinds(of: stopped))")
    #expect(report.listing(of: .idNumber) == [])
    let missed = Series.allCases.flatMap { report.listing(of: $0) }
    #expect(missed.count <= 2, "\(missed)")
    #expect(stopped.isEmpty, "\(stopped)")
  }

  /// One in 500, and at least one.
  private static func allowed(_ pages: Int) -> Int { max(1, pages / 500) }

  private func kinds(of stopped: [[Stray]]) -> [String: Int] {
    stopped.reduce(into: [:]) { counts, strays in
      for kind in Set(strays.map(\.kind)) { counts[kind, default: 0] += 1 }
    }
  }
}
