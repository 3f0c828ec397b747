import Content
import Diagnostics
import Disclosure

/// What counting the people of a community came to.
package struct RosterReport: Sendable {
  package let community: String
  /// The grades of the community's ladder, from low to high.
  package let ladder: [String]
  package let statistics: RosterStatistics
}

/// Counts the people of a community. Read are the community, its roster, record of service, posts
/// and local rules; what is wrong with any other file is no hindrance.
/// - Parameters:
///   - root: the folder that holds `content/`.
///   - today: the day to go by.
/// - Returns: nil for the report where one of these files is missing or faulty; and what there is to
///   mend in them.
/// - Throws: `FileError`, what the disk says; `ResourceError`, a mistake of ours.
package func reportRoster(
  root: String, today: CalendarDate
) async throws -> (report: RosterReport?, diagnostics: [Diagnostic]) {
  let tree = try await readContent(root: root)
  let content = try await validateContent(tree.onlyPersonnel, with: SchemaSet())
  let found =
    content.diagnostics.filter(\.isOfPersonnel)
    + (checkIdentifiers(content) + checkPeople(content) + checkPosts(content)
    + checkPersonnel(content, today: today)).filter(\.isOfPersonnel)
  guard let community = content.community?.value, !found.hasErrors else { return (nil, found) }
  let statistics = RosterStatistics(
    people: content.workers.map { ($0.value, $0.fields["education"]?.text) },
    service: content.service.map(\.value), posts: content.posts.map(\.value),
    population: community.population, rules: content.localRules, on: today)
  var ladder: [String] = []
  for step in content.localRules.grades where !ladder.contains(step.grade) {
    ladder.append(step.grade)
  }
  return (
    RosterReport(community: community.name, ladder: ladder, statistics: statistics), found
  )
}

/// The files that people are counted from.
private let personnelFiles: Set<String> = [
  "content/community.yaml", "content/roster.csv", "content/service.csv", "content/posts.yaml",
  "content/rules.yaml",
]

/// The tables as clerks save them in Excel.
private let workbooks: Set<String> = ["content/roster.xlsx", "content/service.xlsx"]

extension ContentTree {
  fileprivate var onlyPersonnel: ContentTree {
    ContentTree(
      sources: sources.filter {
        personnelFiles.contains($0.path) || workbooks.contains($0.path)
      },
      attachments: attachments.filter { workbooks.contains($0.path) },
      diagnostics: diagnostics)
  }
}

extension Diagnostic {
  /// Whether it is about one of these files, or about no file.
  fileprivate var isOfPersonnel: Bool {
    guard let path = place?.file.path else { return true }
    return personnelFiles.contains(path) || workbooks.contains(path) || path == "content"
  }
}
