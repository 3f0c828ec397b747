import Content
import Diagnostics
import Disclosure

/// Whatever was public stays, if only to say that it was withdrawn or erased: `history` knows it.
/// A page that moved names its old address among its `aliases`.
func checkVanished(_ content: Content, history: [PublishedNotice]) -> [Diagnostic] {
  var last: [String: PublishedNotice] = [:]
  for entry in history { last[entry.id] = entry }
  let gone = last.values.filter { !content.paths.contains("content/\($0.id).md") }
  guard !gone.isEmpty else { return [] }
  let aliases = content.aliases
  return gone.sorted { $0.id < $1.id }.compactMap { entry in
    guard !aliases.contains(entry.address.lowercased()) else { return nil }
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

extension Content {
  /// Every old address that a page names, percent-encoded as the record has them.
  fileprivate var aliases: Set<String> {
    let fields =
      notices.map(\.fields) + duties.map(\.fields) + commitments.map(\.fields) + pages.map(\.fields)
    return Set(
      fields.flatMap { $0["aliases"]?.list ?? [] }.compactMap { alias in
        alias.text.flatMap { Address(alias: $0) }.map { "/" + $0.encoded.lowercased() }
      })
  }
}
