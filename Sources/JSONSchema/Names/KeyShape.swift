/// Which keys a map may have, in which spellings, and what lies below them: all that is needed to
/// turn Chinese keys into English ones before validation. Made once, when a schema is compiled,
/// from every schema that may apply to the same value; whether it does apply is not known yet.
struct KeyShape: Sendable {
  /// English key by Chinese name (`x-name`).
  var aliases: [ExactString: String] = [:]
  var children: [ExactString: Int] = [:]
  var patterns: [(pattern: Pattern, shape: Int)] = []
  var additional: Int?
  var prefix: [Int] = []
  var items: Int?

  /// The shape below a key in its English spelling.
  func child(_ key: String) -> Int? {
    children[ExactString(key)]
      ?? patterns.first { $0.pattern.match(in: key) == .match }?.shape ?? additional
  }

  func child(_ index: Int) -> Int? { index < prefix.count ? prefix[index] : items }
}

/// Makes the shapes of a schema; the first is that of the root. None where no key has a Chinese
/// name.
func keyShapes(of nodes: [Node], root: NodeID) -> [KeyShape] {
  guard nodes.contains(where: { $0.notes.chineseName != nil }) else { return [] }
  var builder = KeyShapeBuilder(nodes: nodes)
  _ = builder.shape(of: [root])
  while let (shape, group) = builder.waiting.popLast() { builder.fill(shape, from: group) }
  return builder.shapes
}

private struct KeyShapeBuilder {
  let nodes: [Node]
  var shapes: [KeyShape] = []
  var waiting: [(shape: Int, group: [NodeID])] = []
  private var known: [[NodeID]: Int] = [:]

  init(nodes: [Node]) { self.nodes = nodes }

  mutating func shape(of group: [NodeID]) -> Int {
    let group = Set(group).sorted()
    if let shape = known[group] { return shape }
    let shape = shapes.count
    known[group] = shape
    shapes.append(KeyShape())
    waiting.append((shape, group))
    return shape
  }

  mutating func fill(_ shape: Int, from group: [NodeID]) {
    let applied = nodes.inPlaceClosure(of: group)
    let maps = applied.compactMap { nodes[$0].map }
    let lists = applied.compactMap { nodes[$0].list }
    var result = KeyShape()
    var below: [ExactString: [NodeID]] = [:]
    for map in maps {
      for (key, rule) in map.keys {
        if let node = rule.node { below[key, default: []].append(node) }
      }
      for (pattern, node) in map.patterns {
        result.patterns.append((pattern, self.shape(of: [node])))
      }
    }
    for (key, group) in below.sorted(by: { $0.key.text < $1.key.text }) {
      result.children[key] = self.shape(of: group)
      for name in group.compactMap({ nodes.notes(of: $0).chineseName }) {
        let alias = ExactString(name)
        if below[alias] == nil, result.aliases[alias] == nil { result.aliases[alias] = key.text }
      }
    }
    let additional = maps.compactMap(\.additional)
    if !additional.isEmpty { result.additional = self.shape(of: additional) }
    result.prefix = (0..<(lists.map(\.prefix.count).max() ?? 0)).map { index in
      self.shape(of: lists.compactMap { index < $0.prefix.count ? $0.prefix[index] : $0.items })
    }
    let items = lists.compactMap(\.items)
    if !items.isEmpty { result.items = self.shape(of: items) }
    shapes[shape] = result
  }
}
