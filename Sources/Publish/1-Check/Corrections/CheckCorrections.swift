import Content
import Diagnostics
import Disclosure

/// What a correction corrects is there, is older, of the same item, and is not corrected by another
/// as well: of two corrections the later one corrects the earlier.
func checkCorrections(_ content: Content) -> [Diagnostic] {
  let corrections = content.notices.filter { $0.value.corrects != nil }
  guard !corrections.isEmpty else { return [] }
  let byID = NoticeIndex(content.notices)
  var first: [String: Document<Notice>] = [:]
  return corrections.compactMap { notice in
    guard let reference = notice.value.corrects else { return nil }
    let id = notice.fullID(reference)
    guard let corrected = byID[id] else {
      return content.paths.contains("content/\(id).md")
        ? nil : unknown(reference, id, notice, content)
    }
    if corrected.id == notice.id || corrected.value.date > notice.value.date {
      return Diagnostic(
        .correctsLater, at: notice.place("corrects"),
        [
          "id": .quoted(reference), "date": .plain("\(notice.value.date)"),
          "other": .plain("\(corrected.value.date)"),
        ],
        related: [
          .init(corrected.place("date"), Bilingual(zh: "被更正的公开", en: "what it corrects"))
        ])
    }
    guard corrected.value.item == notice.value.item else {
      return Diagnostic(
        .correctsAnotherItem, at: notice.place("corrects"),
        [
          "id": .quoted(reference), "item": .quoted(corrected.value.item),
          "own": .quoted(notice.value.item),
        ],
        related: [
          .init(corrected.place("item"), Bilingual(zh: "被更正的公开", en: "what it corrects"))
        ])
    }
    guard let other = first.updateValue(notice, forKey: id) else { return nil }
    return Diagnostic(
      .correctedTwice, at: notice.place("corrects"),
      ["id": .quoted(reference), "other": .quoted(other.id)],
      related: [
        .init(other.place("corrects"), Bilingual(zh: "另一次更正", en: "the other correction"))
      ])
  } + loops(corrections, byID)
}

private func unknown(
  _ reference: String, _ id: String, _ notice: Document<Notice>, _ content: Content
) -> Diagnostic {
  let folder = ContentPath.folder(of: notice.id)
  let ids = content.notices.map(\.id).filter { $0.hasPrefix(folder + "/") }
  return Diagnostic(
    .unknownFileID, at: notice.place("corrects"),
    ["id": .quoted(reference), "folder": .plain(folder)], hint: suggestion(for: id, among: ids))
}

/// Corrections of one day that correct each other in a ring: told once, at the first of them.
private func loops(_ corrections: [Document<Notice>], _ byID: NoticeIndex)
  -> [Diagnostic]
{
  var settled: Set<String> = []
  return corrections.compactMap { notice in
    var way: Set<String> = []
    var at: Document<Notice>? = notice
    while let here = at, !settled.contains(here.id) {
      guard way.insert(here.id).inserted else {
        settled.formUnion(way)
        // One that corrects itself was told above.
        guard way.count > 1 else { return nil }
        return Diagnostic(
          .correctionsInRing, at: here.place("corrects"),
          ["id": .quoted(here.value.corrects ?? "")])
      }
      at = here.value.corrects.flatMap { byID[here.fullID($0)] }
    }
    settled.formUnion(way)
    return nil
  }
}
