import Content
import Diagnostics
import Disclosure

/// An id names one thing. A catalogue item may stand twice, for two stretches of time.
func checkIdentifiers(_ content: Content) -> [Diagnostic] {
  duplicates(content.workers, key: "id", \.id) + duplicates(content.posts, key: "id", \.id)
    + duplicates(content.catalogue, key: "id") { item in
      [item.id, item.from.description].joined(separator: " ")
    }
    + gridDuplicates(content)
}

private func duplicates<Value>(
  _ documents: [Document<Value>], key: String, _ id: (Value) -> String
) -> [Diagnostic] {
  var first: [String: Document<Value>] = [:]
  return documents.compactMap { document in
    let id = id(document.value)
    guard let other = first[id] else {
      first[id] = document
      return nil
    }
    return Diagnostic(
      .duplicateID, at: document.place(key),
      ["id": .plain(id.split(separator: " ").first.map(String.init) ?? id)],
      related: [
        .init(other.place(key), Bilingual(zh: "先在这里用过", en: "used here first"))
      ])
  }
}

private func gridDuplicates(_ content: Content) -> [Diagnostic] {
  guard let community = content.community else { return [] }
  var first: [String: Place] = [:]
  let written = community.fields["grids"]?.list ?? []
  return zip(community.value.grids, written).compactMap { grid, value in
    let place = Place(community.source, (value["id"] ?? value).range)
    guard let other = first[grid.id] else {
      first[grid.id] = place
      return nil
    }
    return Diagnostic(
      .duplicateID, at: place, ["id": .plain(grid.id)],
      related: [.init(other, Bilingual(zh: "先在这里用过", en: "used here first"))])
  }
}

extension DiagnosticKind {
  package static let duplicateID = DiagnosticKind(
    "NB2001",
    message: Bilingual(zh: "编号 {id} 用了两次", en: "the id {id} is used twice"),
    hint: Bilingual(zh: "请给其中一个换一个编号", en: "give one of them another id"),
    explanation: Bilingual(
      zh: """
        人员、岗位、网格和目录项各有一个编号，别的文件靠编号引用它们。同一编号指两样东西，就说不清\
        引用的是哪一个。公开目录里同一事项可以写两条，但起用日期（from）必须不同。
        """,
      en: """
        Workers, posts, grids and catalogue items each have an id by which other files name them. An \
        id that stands for two things names neither. A catalogue item may stand twice only with \
        different dates from which it applies.
        """))
}

package let identifierKinds: [DiagnosticKind] = [.duplicateID]
