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
  let dates = checkDates(files, today: today)
  // A faulty calendar counts wrong days, a faulty catalogue asks for the wrong things.
  guard content.isSound("catalogue.yaml") else { return (coverage, dates) }
  let rules = CatalogueRules(content.catalogue)
  let faults = checkEffectiveDates(rules) + checkCadences(content.catalogue)
  let items = checkCatalogueItems(content)
  // What a faulty rule asks for is not clear, so no disclosure can be held against it.
  let unclear = Set(
    content.catalogue.filter { !checkCadences([$0]).isEmpty }.map(\.value.id))
  let held = files.filter { !unclear.contains($0.answer.item) }
  let answers = dates + checkPeriods(held, rules) + checkEvents(held, rules)
  let found = faults + items + answers
  guard faults.isEmpty, content.isSound("calendar.yaml") else { return (coverage, found) }
  let late = checkLate(coverage, files, content.catalogue)
  // What a faulty file disclosed is not known, so nothing can be called missing that may be in it.
  guard items.isEmpty, content.disclosuresAreSound else { return (coverage, found + late) }
  let doubtful = Set(answers.filter { $0.severity == .error }.compactMap { $0.place?.file.path })
  let missing = checkMissing(
    coverage, content.catalogue,
    except: Set(files.lazy.filter { doubtful.contains($0.path) }.map(\.answer.item)))
  return (coverage, found + late + missing)
}

extension Content {
  /// How the catalogue stands on a day, and what is due so many days ahead of it.
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

  /// The rule for an item that was in force on that day; nil where there was none.
  func rule(for item: String, on day: CalendarDate) -> CatalogueItem? {
    byItem[item]?.first { $0.value.isInForce(on: day) }?.value
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
