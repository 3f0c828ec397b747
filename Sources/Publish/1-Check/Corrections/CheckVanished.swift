import Content
import Diagnostics
import Disclosure
import SourceText

/// Whatever was public stays, if only to say that it was withdrawn or erased: `history` knows it.
/// A page that moved names its old address among its `aliases`; only a disclosure can stand where a
/// disclosure stood.
func checkVanished(_ content: Content, history: [PublishedNotice]) -> [Diagnostic] {
  var last: [String: PublishedNotice] = [:]
  for entry in history { last[entry.id] = entry }
  let gone = last.values.filter { !content.paths.contains("content/\($0.id).md") }
  guard !gone.isEmpty else { return [] }
  let ofNotices = aliases(content.notices.map(\.fields))
  let others = content.duties.map(\.fields) + content.commitments.map(\.fields)
  let ofOthers = aliases(others + content.pages.map(\.fields))
  return gone.sorted { $0.id < $1.id }.compactMap { entry in
    let address = entry.address.lowercased()
    let isMoved =
      ofNotices.contains(address) || !entry.isDisclosure && ofOthers.contains(address)
    guard !isMoved else { return nil }
    let path = "content/\(entry.id).md"
    return Diagnostic(
      .pageVanished, at: Place(path: path),
      ["on": .plain("\(entry.on)"), "address": .quoted(readable(entry.address))])
  }
}

/// The address as people write it, and as `aliases` wants it.
private func readable(_ address: String) -> String {
  LinkTarget.percentDecoded(Array(address.utf8)[...])
}

private func aliases(_ pages: [LocatedValue]) -> Set<String> {
  Set(pages.flatMap(oldAddresses))
}

/// Every old address that a page names, percent-encoded and in small letters.
func oldAddresses(of page: LocatedValue) -> [String] {
  (page["aliases"]?.list ?? []).compactMap { alias in
    alias.text.flatMap { Address(alias: $0) }.map { "/" + $0.encoded.lowercased() }
  }
}

extension PublishedNotice {
  /// Whether it was a page of a folder that holds nothing but disclosures.
  fileprivate var isDisclosure: Bool {
    ["party/", "residency/", "finance/"].contains { id.hasPrefix($0) }
  }
}
