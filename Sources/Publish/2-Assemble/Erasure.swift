import Content
import SourceText

/// A page whose author wrote `erase: true`, because it had disclosed what must not be known, keeps
/// its address and says that it was removed. Nothing else of it reaches the site: no title, no
/// card in a list, feed or data, no table or attachment.
extension Content {
  /// Paths of erased files.
  var erased: [String] {
    let all =
      notices.map { ($0.source.path, $0.fields) } + duties.map { ($0.source.path, $0.fields) }
      + commitments.map { ($0.source.path, $0.fields) }
      + pages.map { ($0.source.path, $0.fields) }
    return all.filter { Self.isErased($0.1) }.map(\.0)
  }

  var withoutErased: Content {
    var rest = self
    rest.notices.removeAll { Self.isErased($0.fields) }
    rest.duties.removeAll { Self.isErased($0.fields) }
    rest.commitments.removeAll { Self.isErased($0.fields) }
    rest.pages.removeAll { Self.isErased($0.fields) }
    return rest
  }

  private static func isErased(_ fields: LocatedValue) -> Bool {
    ["true", "TRUE", "是"].contains(fields["erase"]?.text)
  }
}

extension Page {
  init(erased path: String) {
    self.init(
      address: Address(contentPath: path), title: "", summary: nil, date: nil,
      trail: [Crumb(key: .home, title: nil, address: .home)], body: nil, content: .erased)
  }
}
