import Content
import Diagnostics
import Disclosure

/// No two rows of service say of one worker that the same post, in the same grid, was held on one
/// day.
func checkServiceOverlaps(_ staff: Staff) -> [Diagnostic] {
  let rows = staff.content.service.filter { row in
    row.value.until.map { row.value.from <= $0 } ?? true
  }
  let held = Dictionary(grouping: rows) { row in
    [row.value.worker, row.value.post, row.value.grid ?? ""]
  }
  return held.values.flatMap { overlaps(in: $0) }
}

private func overlaps(in rows: [Document<Service>]) -> [Diagnostic] {
  var found: [Diagnostic] = []
  var longest: Document<Service>?
  for row in rows.sorted(by: { $0.value.from < $1.value.from }) {
    guard let before = longest else {
      longest = row
      continue
    }
    if before.value.covers(row.value.from) {
      found.append(
        Diagnostic(
          .serviceOverlaps, at: row.place("from"),
          ["from": .plain("\(row.value.from)")],
          related: [
            .init(before.place("from"), Bilingual(zh: "与这一段重叠", en: "overlaps this one"))
          ]))
    }
    if row.value.reachesBeyond(before.value) { longest = row }
  }
  return found
}

extension Service {
  /// Whether it ends later; without a last day it never does.
  fileprivate func reachesBeyond(_ other: Service) -> Bool {
    guard let end = other.until else { return false }
    return until.map { end < $0 } ?? true
  }
}

extension DiagnosticKind {
  package static let serviceOverlaps = DiagnosticKind(
    "NB2402",
    message: Bilingual(
      zh: "同一人、同一岗位的任职自 {from} 起与另一段重叠",
      en: "from {from} on, the same worker holds the same post in another row too"),
    hint: Bilingual(
      zh: "请给前一段写上结束日期，或合并成一行；结束那天和下一段开始那天不能是同一天",
      en: "end the earlier row, or make one of the two; the end and the next begin are not one day"),
    explanation: Bilingual(
      zh: "一段任职一行，首尾两天都算在内。两行重叠时，说不清哪一行算数；连任可以一行写到底。",
      en: """
        One stretch of service is one row, its first and last day included. Where two rows overlap, \
        nobody can tell which of them holds; who stays on needs no second row.
        """))
}

package let serviceOverlapKinds: [DiagnosticKind] = [.serviceOverlaps]
