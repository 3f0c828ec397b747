import Content
import Disclosure

/// The disclosures that count of one account book, the earliest end first.
///
/// What was withdrawn does not count, nor what was corrected by a disclosure with figures of its
/// own, nor a file with a mistake: its figures are not known.
struct AccountBook: Sendable {
  var entries: [AccountEntry] = []

  static func books(of content: Content) -> [AccountBook] {
    let chain = CorrectionChain(content.notices)
    var books: [String: AccountBook] = [:]
    for notice in content.notices
    where notice.value.hasAccounts && notice.value.withdrawn == nil
      && !chain.replaced.contains(notice.id) && !content.faulty.contains(notice.source.path)
    {
      let entry = AccountEntry(
        notice: notice, period: chain.inherited(by: notice) { $0.period.flatMap { Period($0) } },
        book: key(of: notice, chain))
      books[entry.book, default: AccountBook()].entries.append(entry)
    }
    return books.sorted { $0.key < $1.key }.map(\.value.inOrder)
  }

  /// The book by its name, else the catalogue item; a correction belongs where the corrected
  /// disclosure does.
  private static func key(of notice: Document<Notice>, _ chain: CorrectionChain) -> String {
    if let book = chain.inherited(by: notice, \.book) { return "book " + book }
    return "item " + notice.value.item
  }

  /// Of two that end on one day the shorter first; those without a period last.
  private var inOrder: AccountBook {
    let dated = entries.map { entry in
      (entry, entry.period?.last, entry.period?.first)
    }
    return AccountBook(
      entries: dated.sorted { one, other in
        guard let end = one.1, let start = one.2 else { return false }
        guard let otherEnd = other.1, let otherStart = other.2 else { return true }
        if end != otherEnd { return end < otherEnd }
        if start != otherStart { return start > otherStart }
        return one.0.notice.source.path < other.0.notice.source.path
      }.map(\.0))
  }
}

/// Which disclosure takes the place of which.
struct CorrectionChain {
  private let byID: NoticeIndex
  /// Ids of those whose figures were put right by another.
  private(set) var replaced: Set<String> = []

  init(_ notices: [Document<Notice>]) {
    byID = NoticeIndex(notices)
    for notice in notices where notice.value.hasAccounts && notice.value.withdrawn == nil {
      if let reference = notice.value.corrects { replaced.insert(notice.fullID(reference)) }
    }
  }

  /// What a disclosure says, or else the one it corrects, and so on.
  func inherited<Value>(
    by notice: Document<Notice>, _ value: (Notice) -> Value?
  ) -> Value? {
    var seen: Set<String> = []
    var current: Document<Notice>? = notice
    while let document = current, seen.insert(document.id).inserted {
      if let found = value(document.value) { return found }
      current = document.value.corrects.flatMap { byID[document.fullID($0)] }
    }
    return nil
  }
}
