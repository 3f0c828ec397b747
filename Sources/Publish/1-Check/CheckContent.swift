import Content
import Diagnostics
import Disclosure

/// Content that every rule across files has seen.
package struct CheckedContent: Sendable {
  package let content: Content
  /// Whether disclosures wait for their day, and with them files that no other page names.
  let hasHeld: Bool
  /// The day it was checked for.
  package let today: CalendarDate
  /// Publicity periods by the id of their disclosure.
  let publicity: [String: PublicityWindow]
  /// What must never be published, for the last net.
  let secrets: RosterSecrets
  /// What is wrong with attachments, by path; of no account where no page names them.
  let attachmentFaults: [String: [Diagnostic]]
  /// How the catalogue stands on that day.
  package let coverage: Coverage
  /// What the accounts come to.
  package let accounts: AccountResults
  /// What was found so far, by the rules and before them.
  package let diagnostics: [Diagnostic]
}

/// Holds the files against each other, the catalogue and the day: a rule a file, each with its codes
/// and its explanation. `history` is what was ever public, oldest first. Nothing is thrown but the
/// end of the task.
package func checkContent(
  _ whole: Content, history: [PublishedNotice], today: CalendarDate
) async throws -> CheckedContent {
  var present = whole
  let held = present.holdNotices(after: today, history: history)
  let content = present
  let rules = CatalogueRules(content.catalogue)
  let windows = content.publicityWindows(by: rules)
  let secrets = RosterSecrets(content.workers)
  // None of them needs what another finds.
  async let references =
    checkReferences(content) + checkSecurityContact(content, today: today)
  async let people = checkRoster(content, today: today) + checkPromises(content, today: today)
  async let catalogue = checkCatalogue(content, today: today)
  async let notices =
    checkPublicity(content, windows: windows, rules: rules, today: today)
    + checkShortened(content, windows: windows, history: history)
    + checkApproval(content, rules: rules)
    + checkWithdrawals(content, today: today) + checkVanished(content, history: history)
  async let accounts = checkAccounts(content)
  let personal = try await checkPersonalData(whole, secrets: secrets)
  let found = await [
    content.diagnostics, references, people, catalogue.diagnostics, notices, accounts.diagnostics,
    personal.diagnostics, tellHeld(held),
  ]
  return await CheckedContent(
    content: content, hasHeld: !held.isEmpty, today: today, publicity: windows, secrets: secrets,
    attachmentFaults: personal.ofAttachments, coverage: catalogue.coverage,
    accounts: accounts.results, diagnostics: Array(found.joined()))
}

/// Whatever a file names is there.
private func checkReferences(_ content: Content) -> [Diagnostic] {
  let rules = [
    checkIdentifiers, checkPeople, checkPosts, checkCommitments, checkCorrections, checkFiles,
    checkFileKinds,
  ]
  return rules.flatMap { $0(content) }
}

extension Content {
  /// Working days as announced; where there is no calendar, Monday to Friday.
  var workCalendar: WorkCalendar { calendar?.value ?? WorkCalendar() }

  /// What differs from place to place; where nothing is said, the defaults.
  var localRules: LocalRules { rules?.value ?? LocalRules() }

  /// Whether a rule may lean on these files: a faulty roster must not make every name unknown. A
  /// table named as CSV may have come as xlsx.
  func isSound(_ names: String...) -> Bool {
    names.allSatisfy { name in
      let workbook = name.hasSuffix(".csv") ? name.dropLast(3) + "xlsx" : name[...]
      return !faulty.contains("content/" + name) && !faulty.contains("content/" + workbook)
    }
  }
}
