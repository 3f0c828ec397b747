import Disclosure

/// “Who can help”: by what is needed, by where one lives, by name.
package struct FindPage: Sendable {
  /// Duties that somebody can be asked for, with the words people look for.
  package let duties: [DutyCard]
  package let grids: [GridCard]
  package let workers: [WorkerCard]
}

/// A grid with those who look after it.
package struct GridCard: Sendable {
  package let name: String
  package let area: String?
  package let buildings: [String]
  package let workers: [Contact]

  /// The number is the office's, or a mobile one that its owner agreed to publish.
  package struct Contact: Sendable {
    package let person: PersonLink
    package let phone: String?
  }
}
