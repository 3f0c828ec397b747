/// A case with everything that happened to it. Words in it are a resident's: escape them before a
/// terminal sees them.
package struct CaseStory: Sendable {
  package var state: CaseState
  package var deadlines: CaseDeadlines
  package var entries: [Entry]

  package struct Entry: Sendable {
    package enum Happening: Sendable {
      case queued(CaseChannel)
      case message(CaseChannel)
      case changedRow
      case action(CaseAction)
      case notice(NoticeRecord)
      case contactsShown
      case contactAdded
      case erased
    }

    package var at: CaseTime
    /// The account.
    package var by: String
    package var happening: Happening
    /// Nil where there were none, or they have been erased.
    package var words: Words?

    init(_ payload: EventPayload, words: Words?) {
      at = payload.at
      by = payload.by
      self.words = words
      happening =
        switch payload.body {
        case .queued(let facts, _): .queued(facts.channel)
        case .message(let facts, _), .automatic(let facts, _): .message(facts.channel)
        case .changedRow: .changedRow
        case .action(let action): .action(action)
        case .notice(let notice, _): .notice(notice)
        case .contactsShown: .contactsShown
        case .contactAdded: .contactAdded
        case .erased, .file, .dismissed, .forgotten, .headAccepted: .erased
        }
    }
  }
}
