import Content
import Diagnostics
import Disclosure

/// The rules of the catalogue: is it sound itself, do the disclosures say what they are for, and is
/// everything there that was due.
func checkCatalogue(
  _ content: Content, today: CalendarDate
) -> (coverage: Coverage, diagnostics: [Diagnostic]) {
  let files = content.answeringFiles
  let coverage = content.coverage(of: files, today: today)
  var found = checkDates(files, today: today)
  guard content.isSound("catalogue.yaml") else { return (coverage, found) }
  let rules = CatalogueRules(content.catalogue)
  found += checkEffectiveDates(rules) + checkCadences(content.catalogue)
  found += checkPeriods(files, rules) + checkEvents(files, rules)
  // Days counted by a faulty calendar would be wrong.
  guard content.isSound("calendar.yaml") else { return (coverage, found) }
  found += checkLate(coverage, files, content.catalogue)
  // What a faulty file disclosed is not known, so nothing can be called missing.
  if content.disclosuresAreSound { found += checkMissing(coverage, content.catalogue) }
  return (coverage, found)
}

extension Content {
  /// How the catalogue stands on a day.
  /// - Parameter ahead: days after it that are told of; of each item the next in any case.
  func coverage(
    of files: [AnsweringFile], today: CalendarDate, ahead: Int = 0
  ) -> Coverage {
    Coverage(
      catalogue.map(\.value), files.map(\.answer), by: workCalendar, today: today, ahead: ahead)
  }

  /// Whether every file that may answer to the catalogue could be read.
  var disclosuresAreSound: Bool {
    let folders = [
      "party", "residency", "finance", "supervision", "duties", "commitments", "pages",
    ]
    return !faulty.contains { path in
      path.hasSuffix(".md") && folders.contains { path.hasPrefix("content/\($0)/") }
    }
  }
}

/// The rules of the catalogue by the id of their item.
struct CatalogueRules {
  let byItem: [String: [Document<CatalogueItem>]]

  init(_ catalogue: [Document<CatalogueItem>]) {
    byItem = Dictionary(grouping: catalogue, by: \.value.id)
  }

  /// The rules that a file may answer to: those in force during its period, else on the day of its
  /// event, else on its own day; where none was, all of its item. Items shown on request only ask
  /// for nothing.
  func rules(for answer: Answer) -> [CatalogueItem] {
    let all = (byItem[answer.item] ?? []).map(\.value).filter { !$0.isOnRequest }
    let days = [answer.event?.date, answer.date].compactMap { $0 }
    let spans = (answer.period.map { [$0.first...$0.last] } ?? []) + days.map { $0...$0 }
    for span in spans {
      let inForce = all.filter { item in
        item.from <= span.upperBound && item.until.map { span.lowerBound <= $0 } ?? true
      }
      if !inForce.isEmpty { return inForce }
    }
    return all
  }
}

/// Everything the rules of the catalogue can say.
package let catalogueRuleKinds: [DiagnosticKind] =
  missingKinds + lateKinds + effectiveDateKinds + cadenceKinds + periodKinds + eventKinds
  + disclosureDateKinds
