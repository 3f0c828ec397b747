import Content
import Diagnostics
import Disclosure
import PersonalData
import SourceText

/// What was found, held against what is on record: exactly as many places of a kind as the record
/// says may pass, and a record that fits nothing is told.
struct ReviewedFiles {
  private struct Subject: Hashable {
    let path: String
    let kind: String
  }

  /// What was found that a record may speak of, and whether the record lets it pass.
  private struct Uses {
    private(set) var subjects: [Subject: Bool] = [:]
    mutating func note(_ subject: Subject, holds: Bool) { subjects[subject] = holds }
  }

  private var records: [Subject: [Document<Review>]] = [:]

  init(_ reviews: [Document<Review>]) {
    for review in reviews {
      let source = review.source.path
      let path =
        review.value.file.map { ContentPath.resolve($0, from: source) ?? "" } ?? source
      records[Subject(path: path, kind: review.value.kind), default: []].append(review)
    }
  }

  /// Everything there is to say, in the order of the files.
  func report(on files: [SearchedFile], attachments: [SearchedFile]) -> PersonalDataReport {
    var used = Uses()
    var report = PersonalDataReport()
    for file in files { report.diagnostics += judge(file, &used) }
    for file in attachments { report.ofAttachments[file.path] = judge(file, &used) }
    report.diagnostics += unusedAndListed(used)
    return report
  }

  private func judge(_ file: SearchedFile, _ used: inout Uses) -> [Diagnostic] {
    var found = file.diagnostics
    let byKind = Dictionary(grouping: file.findings, by: \.finding.kind)
    for kind in PersonalDataKind.allCases {
      guard let places = byKind[kind] else { continue }
      let subject = Subject(path: file.path, kind: kind.rawValue)
      let faults = judge(places, kind, records[subject] ?? [])
      used.note(subject, holds: faults.isEmpty)
      found += faults
    }
    if let reason = file.unreadable {
      let subject = Subject(path: file.path, kind: "attachment")
      used.note(subject, holds: true)
      if records[subject] == nil {
        found.append(
          Diagnostic(
            .attachmentNotReviewed, at: Place(path: coveredPath(file.path)),
            ["reason": .bilingual(reason)]))
      }
    }
    return found
  }

  private func judge(
    _ places: [PlacedFinding], _ kind: PersonalDataKind, _ records: [Document<Review>]
  ) -> [Diagnostic] {
    let allowed = records.reduce(0) { $0 + $1.value.count }
    guard allowed != places.count else { return [] }
    var list = DiagnosticList()
    for place in places { list.add(place.diagnostic) }
    if let record = records.first {
      list.add(
        Diagnostic(
          .reviewedOtherCount, at: record.place("count"),
          [
            "kind": .bilingual(kind.words), "count": .number(allowed),
            "found": .number(places.count),
          ]))
    }
    return list.all
  }

  /// Records that fit nothing, and the list of those that let something pass; of one with another
  /// count was told already.
  private func unusedAndListed(_ used: Uses) -> [Diagnostic] {
    records.flatMap { subject, reviews in
      reviews.compactMap { review in
        let words =
          PersonalDataKind(rawValue: subject.kind)?.words ?? Bilingual(zh: "附件", en: "attachment")
        guard let holds = used.subjects[subject] else {
          return Diagnostic(
            .reviewedNothing, at: review.place("kind").confidential, ["kind": .bilingual(words)])
        }
        guard holds else { return nil }
        return Diagnostic(
          .reviewedOnRecord, at: review.place("kind").confidential,
          [
            "kind": .bilingual(words), "count": .number(review.value.count),
            "on": .plain("\(review.value.on)"),
          ])
      }
    }
  }
}
