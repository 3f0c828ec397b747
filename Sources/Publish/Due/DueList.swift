import Content
import Diagnostics
import Disclosure

/// What the catalogue makes due next, and what is late or missing.
package struct DueList: Sendable {
  package let community: String
  /// Of the public site, without a slash at the end.
  package let address: String
  package let today: CalendarDate
  /// So many days after today are told of.
  package let within: Int
  /// Longest overdue first.
  package let missing: [DueEntry]
  /// By day; the day itself and those up to `within` days later.
  package let upcoming: [DueEntry]
  /// Newest first.
  package let late: [DueEntry]
}

/// One obligation with the item and the post it belongs to.
package struct DueEntry: Sendable {
  package let item: String
  package let title: String
  package let section: String
  /// The title of the post.
  package let owner: String?
  package let obligation: Obligation

  /// What it is owed for. The list is printed of content that no gate let pass: personal data in a
  /// name of an event is covered, as in all words here.
  var subject: Obligation.Subject {
    switch obligation.subject {
    case .change(let name, let day): .change(covered(name), on: day)
    case .event(let name, let day): .event(covered(name), on: day)
    case .stage(let stage, let name, let day): .stage(stage, of: covered(name), on: day)
    case .beginning, .period: obligation.subject
    }
  }

  /// Calendar days overdue, late, or left.
  func days(from today: CalendarDate) -> Int {
    switch obligation.status {
    case .late(let days), .missing(let days): days
    case .onTime, .notDue: obligation.due.map { today.days(to: $0.day) } ?? 0
    }
  }
}

/// What a run came to.
package struct DueOutcome: Sendable {
  /// Nil where the community, its posts, catalogue or calendar could not be read.
  package let list: DueList?
  /// What is wrong with the content as far as the catalogue can tell.
  package let diagnostics: [Diagnostic]
  /// Whether a file that may answer to the catalogue could not be read; then something may be listed
  /// as missing that is in that file.
  package let isIncomplete: Bool
}

/// Reads a community's folder and lists what it owes.
/// - Parameters:
///   - root: the folder that holds `content/`.
///   - today: the day to go by. Disclosures of a later day count for nothing, so that a day in the
///     past shows what was known then.
///   - days: how many days after it are told of.
/// - Returns: the list, and what is wrong with the content.
/// - Throws: `ResourceError`, a mistake of ours; the end of the task.
package func listDue(root: String, today: CalendarDate, within days: Int) async throws -> DueOutcome
{
  let content = try await validateContent(readContent(root: root), with: SchemaSet())
  let found = content.diagnostics + checkIdentifiers(content) + answeringFaults(in: content)
  guard let community = content.community?.value,
    content.isSound("community.yaml", "posts.yaml", "catalogue.yaml", "calendar.yaml")
  else { return DueOutcome(list: nil, diagnostics: found, isIncomplete: true) }
  let coverage = content.coverage(of: content.answeringFiles, today: today, ahead: days)
  let posts = Dictionary(
    content.posts.map { ($0.value.id, $0.value.title) }, uniquingKeysWith: { first, _ in first })
  let list = DueList(coverage, of: community, posts: posts, within: days)
  return DueOutcome(
    list: list, diagnostics: found, isIncomplete: !content.disclosuresAreSound)
}

/// What keeps a disclosure from counting for the item and period it is meant for.
private func answeringFaults(in content: Content) -> [Diagnostic] {
  guard content.isSound("catalogue.yaml") else { return [] }
  let (files, rules) = (content.answeringFiles, CatalogueRules(content.catalogue))
  return checkCatalogueItems(content) + checkEffectiveDates(rules)
    + checkCadences(content.catalogue) + checkPeriods(files, rules) + checkEvents(files, rules)
}

extension DueList {
  init(
    _ coverage: Coverage, of community: Community, posts: [String: String], within days: Int
  ) {
    let entries = coverage.items.flatMap { item in
      item.obligations.map { obligation in
        DueEntry(
          item: item.item.id, title: covered(item.item.title), section: item.item.section,
          owner: item.item.owner.map { covered(posts[$0] ?? $0) },
          obligation: obligation)
      }
    }
    func sorted(_ wanted: (Obligation) -> Bool) -> [DueEntry] {
      entries.filter { wanted($0.obligation) }.enumerated().sorted { one, other in
        (one.element.dueDay, one.offset) < (other.element.dueDay, other.offset)
      }.map(\.element)
    }
    let last = coverage.today.adding(days: days)
    self.init(
      community: covered(community.name), address: community.site.address, today: coverage.today,
      within: days, missing: sorted(\.isMissing),
      upcoming: sorted { $0.status == .notDue && $0.due.map { $0.day <= last } ?? false },
      late: sorted(\.isLate).reversed())
  }
}

extension DueEntry {
  fileprivate var dueDay: CalendarDate { obligation.due?.day ?? .placeholder }
}
