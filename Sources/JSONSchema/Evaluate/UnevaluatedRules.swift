import SourceText

extension Evaluation {
  /// Applies `unevaluatedItems` and `unevaluatedProperties` to what no other keyword has seen.
  mutating func judgeUnevaluated(
    _ id: NodeID, _ value: LocatedValue, _ marks: inout Marks
  ) -> Bool {
    var holds = true
    switch value.content {
    case .list(let items):
      guard let node = nodes[id].unevaluatedItems else { return true }
      for (index, item) in items.enumerated() where !marks.contains(index) {
        if nodes[node].verdict == false {
          holds = fail("unevaluatedItems", .forbidden, id, value, at: item.range)
        } else {
          holds = visit(node, item, at: .index(index)) && holds
        }
      }
      marks.insertAll()
    case .map(let entries):
      guard let node = nodes[id].unevaluatedProperties else { return true }
      for (index, entry) in entries.enumerated() where !marks.contains(index) {
        holds = judgeExtra("unevaluatedProperties", node, entry, id) && holds
      }
      marks.insertAll()
    default: break
    }
    return holds
  }
}
