/// What kind of content a file is, told by where it lies.
package enum ContentKind: String, Sendable, CaseIterable {
  case community, roster, service, posts, catalogue, calendar, rules, triage
  case duty, commitment, party, residency, finance, supervision, page
  case ledger

  /// Nil for a file the program does not know what to do with; tables are found by who names them.
  package init?(path: String) {
    switch path {
    case "content/roster.csv", "content/roster.xlsx": self = .roster
    case "content/service.csv", "content/service.xlsx": self = .service
    case let path where path.hasSuffix(".yaml"):
      let name = path.dropFirst("content/".utf8.count).dropLast(5)
      guard let kind = Self(rawValue: String(name)), kind.isSingleYAML else { return nil }
      self = kind
    case let path where path.hasSuffix(".md"):
      let parts = path.split(separator: "/")
      guard parts.count >= 3, let kind = Self.ofFolder[String(parts[1])] else { return nil }
      self = kind
    default: return nil
    }
  }

  /// The folder its files lie in; nil where there is one file of the kind.
  package var folder: String? { Self.ofFolder.first { $0.value == self }?.key }

  private var isSingleYAML: Bool {
    switch self {
    case .community, .posts, .catalogue, .calendar, .rules, .triage: return true
    default: return false
    }
  }

  private static let ofFolder: [String: ContentKind] = [
    "duties": .duty, "commitments": .commitment, "party": .party, "residency": .residency,
    "finance": .finance, "supervision": .supervision, "pages": .page,
  ]
}
