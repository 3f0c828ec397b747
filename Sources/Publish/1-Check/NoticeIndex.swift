import Content
import Disclosure

/// Disclosures by their ids, none of them copied.
struct NoticeIndex {
  private let notices: [Document<Notice>]
  private let places: [String: Int]

  init(_ notices: [Document<Notice>]) {
    self.notices = notices
    places = Dictionary(
      notices.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var ids: some Sequence<String> { places.keys }

  subscript(id: String) -> Document<Notice>? { places[id].map { notices[$0] } }
}
