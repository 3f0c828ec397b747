import Content
import Diagnostics
import Disclosure

/// Content that every rule across files has seen.
package struct CheckedContent: Sendable {
  package let content: Content
  /// The day it was checked for.
  package let today: CalendarDate
  /// What was found so far, by the rules and before them.
  package let diagnostics: [Diagnostic]
}

/// Holds the files against each other, the catalogue and the day: a rule a file, each with its codes
/// and its explanation. `history` is what was ever public, oldest first. Nothing is thrown but the
/// end of the task.
package func checkContent(
  _ content: Content, history: [PublishedNotice], today: CalendarDate
) async throws -> CheckedContent {
  let alwaysTrue: [(Content) -> [Diagnostic]] = [
    checkIdentifiers, checkPeople, checkPosts, checkCatalogueItems, checkCommitments,
    checkCorrections, checkFiles, checkFileKinds,
  ]
  let found =
    alwaysTrue.flatMap { $0(content) } + checkRoster(content, today: today)
    + checkPromises(content, today: today)
  return CheckedContent(
    content: content, today: today, diagnostics: content.diagnostics + found)
}

extension Content {
  /// Working days as announced; where there is no calendar, Monday to Friday.
  var workCalendar: WorkCalendar { calendar?.value ?? WorkCalendar() }

  /// What differs from place to place; where nothing is said, the defaults.
  var localRules: LocalRules { rules?.value ?? LocalRules() }
}

extension Content {
  /// Whether a rule may lean on these files: a faulty roster must not make every name unknown.
  func isSound(_ names: String...) -> Bool {
    names.allSatisfy { !faulty.contains("content/" + $0) }
  }
}
