import Content

/// Where every file of the content went, and which lists there are: what a link may lead to.
struct LinkIndex: Sendable {
  private let addresses: [String: Address]
  private let pages: Set<Address>
  private let attachments: Set<Address>

  init(_ site: SiteModel) {
    addresses = site.addresses
    pages = Set(site.pages.map(\.address))
    attachments = Set(site.attachments.map(\.address))
  }

  /// The address of a content file, or of the list that stands for a folder.
  func address(of path: String, isFolder: Bool) -> Address? {
    if !isFolder, let address = addresses[path] { return address }
    guard path == "content" || path.hasPrefix("content/") else { return nil }
    let folder = path.dropFirst("content/".utf8.count)
    let list = Address(folder.isEmpty ? "index.html" : "\(folder)/index.html")
    return pages.contains(list) ? list : nil
  }

  func isAttachment(_ address: Address) -> Bool { attachments.contains(address) }

  /// The file most likely meant, as it would be written in the file at `source`: one of the same
  /// name elsewhere, or one of a similar name in the same folder.
  func nearest(to path: String, from source: String) -> String? {
    let name = Self.name(of: path)
    let folder = ContentPath.folder(of: path)
    let sameName = addresses.keys.filter { Self.name(of: $0) == name }.min()
    let found =
      sameName
      ?? Publish.nearest(
        to: name,
        among: addresses.keys.filter { ContentPath.folder(of: $0) == folder }.map(Self.name)
      ).map { folder + "/" + $0 }
    return found.map { Self.reference(to: $0, from: source) }
  }

  private static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// `../duties/a.md` for `content/duties/a.md` in `content/finance/b.md`.
  private static func reference(to path: String, from source: String) -> String {
    let target = path.split(separator: "/")
    let base = source.split(separator: "/").dropLast()
    let shared = zip(target, base).prefix { $0 == $1 }.count
    let up = Array(repeating: Substring(".."), count: base.count - shared)
    return (up + target.dropFirst(shared)).joined(separator: "/")
  }
}
