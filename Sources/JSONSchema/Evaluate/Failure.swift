import Diagnostics
import SourceText

extension Evaluation {
  /// Keeps a violation, where they are kept. Always false, the verdict.
  mutating func fail(
    _ keyword: String, _ problem: @autoclosure () -> Violation.Problem, _ id: NodeID,
    _ value: LocatedValue, at range: Range<Int>? = nil
  ) -> Bool {
    guard isCollecting else { return false }
    let node = nodes[id]
    violations.append(
      Violation(
        keyword: keyword, path: path, schemaPath: node.location + "/" + keyword,
        range: range ?? value.range, problem: problem(), name: name(at: path.count),
        hint: hint(keyword, id)))
    return false
  }

  /// What the schema itself says of how to write the value.
  private func hint(_ keyword: String, _ id: NodeID) -> Bilingual? {
    guard hintedKeywords.contains(keyword) else { return nil }
    let here = [id] + applied.reversed().filter { $0.depth == path.count }.map(\.node)
    if keyword == "pattern" {
      for id in here {
        if let hint = nodes[id].notes.patternHint { return Bilingual(zh: hint.zh, en: hint.en) }
      }
    }
    for id in here {
      if let text = nodes[id].notes.description {
        return Bilingual(zh: text, en: "the schema says: “\(text)”")
      }
    }
    return nil
  }

  /// What the value at this depth of the current path is called: by the outermost title that
  /// speaks of it, which is that of the property rather than of a shared definition.
  private func name(at depth: Int) -> Violation.PropertyName? {
    guard depth > 0 else { return nil }
    switch path[depth - 1] {
    case .key(let key):
      let titles = applied.lazy.filter { $0.depth == depth }.compactMap {
        nodes[$0.node].notes.title
      }
      return .init(key: key, title: titles.first)
    case .index(let index):
      let list = name(at: depth - 1)
      return .init(
        key: "\(list?.key ?? "")[\(index)]", title: (list?.zh ?? "") + "第 \(index + 1) 项")
    }
  }

  /// What a key of the map now judged is called.
  func keyName(_ key: String) -> Violation.PropertyName {
    guard isCollecting else { return .init(key: key, title: nil) }
    let notes = knownKeys().first { $0.key.isExactly(key) }?.notes
    return .init(key: key, title: notes?.title)
  }

  /// All keys that any schema applied to the map now judged knows, in a fixed order.
  func knownKeys() -> [(key: String, notes: Notes)] {
    guard let start = applied.first(where: { $0.depth == path.count })?.node else { return [] }
    var known: [String: Notes] = [:]
    for id in nodes.inPlaceClosure(of: [start]) {
      for (key, rule) in nodes[id].map?.keys ?? [:] {
        guard let node = rule.node else { continue }
        known[key.text] = known[key.text] ?? nodes.notes(of: node)
      }
    }
    return known.sorted { $0.key < $1.key }.map { (key: $0.key, notes: $0.value) }
  }
}

extension LocatedValue {
  /// As a sentence says what stands here.
  var found: Violation.Found {
    switch content {
    case .text(let scalar): .text(scalar.text)
    case .number(let text): .text(text)
    case .boolean(let value): .text(value ? "true" : "false")
    case .null: .type("null")
    case .list: .type("array")
    case .map: .type("object")
    }
  }
}

extension [Node] {
  /// These nodes and all that they may apply to the same value.
  func inPlaceClosure(of roots: [NodeID]) -> [NodeID] {
    var order = roots
    var seen = Set(roots)
    var position = 0
    while position < order.count {
      for id in self[order[position]].appliedInPlace where seen.insert(id).inserted {
        order.append(id)
      }
      position += 1
    }
    return order
  }

  /// The notes of a node, completed by those of the nodes it refers to.
  func notes(of id: NodeID) -> Notes {
    var notes = self[id].notes
    for other in inPlaceClosure(of: [id]).dropFirst() {
      notes.title = notes.title ?? self[other].notes.title
      notes.chineseName = notes.chineseName ?? self[other].notes.chineseName
      notes.description = notes.description ?? self[other].notes.description
    }
    return notes
  }
}

/// Keywords of which the description of the property is the better hint.
private let hintedKeywords: Set<String> = [
  "type", "enum", "const", "pattern", "format", "minimum", "maximum", "exclusiveMinimum",
  "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "minProperties", "maxProperties",
]
