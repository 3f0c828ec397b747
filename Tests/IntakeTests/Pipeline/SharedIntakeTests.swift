import Disclosure
import Foundation
import Supervision
import Testing

@testable import Intake

/// Real complaints that are no part of the project (`NOTICEBOARD_SHARED_DATA` names their folder).
@Suite(.enabled(if: sharedData != nil, "NOTICEBOARD_SHARED_DATA is not set"))
struct SharedIntakeTests {
  private static let folder = (sharedData ?? "") + "/complaints/"

  /// Every row of all three character sets is queued; a second export of the same adds nothing.
  @Test(arguments: ["labelled", "timestamped", "answered"])
  func everyRowIsQueued(_ name: String) async throws {
    let intake = try await ScratchIntake()
    let file = try bytes(ofFile: Self.folder + name + ".csv")
    let rows = decoded(file, named: name + ".csv")
    let first = try await intake.take([(name + ".csv", file)]).receipt
    #expect(first.complaints.found == rows.complaints.count && first.complaints.quarantined == 0)
    #expect(first.complaints.queued + first.complaints.duplicate == first.complaints.found)
    let again = try await intake.take([(name + "-2.csv", file + Array("\r\n".utf8))]).receipt
    #expect(again.complaints.duplicate == again.complaints.found)
    #expect(again.complaints.found == first.complaints.found)
    let handling = Dictionary(grouping: try intake.cases(), by: \.recusal.handling)
    let sealed = handling[.sealed]?.count ?? 0
    print("\(name): \(first.complaints.queued) queued, \(sealed) of the chair's sealed")
    #expect(sealed * 20 < first.complaints.found)
  }

  /// A triage file that follows from the odd rows, tried on the even ones.
  @Test func categoriesOfTheEvenRows() throws {
    let rows = decoded(try bytes(ofFile: Self.folder + "labelled.csv"), named: "labelled.csv")
      .complaints.compactMap { complaint in
        complaint.label.map { (text: complaint.subject + "\n" + complaint.text, label: $0) }
      }
    let odd = rows.indices.filter { $0 % 2 == 0 }.map { rows[$0] }
    let even = rows.indices.filter { $0 % 2 == 1 }.map { rows[$0] }
    let sorter = Sorter(triage(of: odd))
    var (right, unsure) = (0, 0)
    for row in even {
      let words = ScreenText(
        subject: row.text.lines.first.map(String.init) ?? "",
        text: row.text.lines.dropFirst().joined(separator: "\n"))
      let found = sorter.finding(words, Bigrams(words), label: nil).category?.name
      if found == row.label { right += 1 }
      if found == nil { unsure += 1 }
    }
    let counts = Dictionary(grouping: even, by: \.label).mapValues(\.count)
    let commonest = counts.values.max() ?? 0
    print("even rows \(even.count): right \(right), 待分类 \(unsure), commonest \(commonest)")
    #expect(right > 2 * commonest)
  }

  /// For each label the words of two to four characters that are said more there than elsewhere.
  private func triage(of rows: [(text: String, label: String)]) -> Triage {
    var seen: [String: [String: Int]] = [:]
    let labels = Dictionary(grouping: rows, by: \.label).mapValues(\.count)
    for row in rows {
      for word in words(of: row.text) { seen[word, default: [:]][row.label, default: 0] += 1 }
    }
    var chosen: [String: [(word: Triage.Word, value: Double)]] = [:]
    for (word, counts) in seen {
      let total = counts.values.reduce(0, +)
      guard total >= 3,
        let (label, count) = counts.max(by: {
          ($0.value, $1.key) < ($1.value, $0.key)
        })
      else {
        continue
      }
      let here = (Double(count) + 0.5) / (Double(labels[label] ?? 0) + 1)
      let there = (Double(total - count) + 0.5) / (Double(rows.count - (labels[label] ?? 0)) + 1)
      let ratio = log2(here / there)
      guard ratio >= 1.5 else { continue }
      chosen[label, default: []].append(
        (Triage.Word(word, weight: min(ratio, 5) / 3), ratio * Double(count)))
    }
    var triage = Triage(
      categories: chosen.keys.sorted().map { label in
        let best = (chosen[label] ?? []).sorted {
          ($0.value, $0.word.text) > ($1.value, $1.word.text)
        }
        return Triage.Category(id: label, name: label, words: best.prefix(80).map(\.word))
      })
    triage.threshold = 0.4
    return triage
  }

  private func words(of text: String) -> Set<String> {
    let scalars = Array(text.unicodeScalars)
    let isHan = scalars.map { (0x4E00...0x9FFF).contains($0.value) }
    var words: Set<String> = []
    for start in scalars.indices {
      for length in 2...4 where start + length <= scalars.count {
        guard isHan[start..<(start + length)].allSatisfy({ $0 }) else { break }
        words.insert(String(String.UnicodeScalarView(scalars[start..<(start + length)])))
      }
    }
    return words
  }
}

extension Complaint {
  /// 一级分类 of the labelled rows.
  fileprivate var label: String? {
    category ?? details.first { $0.name.contains("分类") }?.value
  }
}
