/// Refuses schemas that apply themselves, in place, to the same value: evaluating them would never
/// end (core specification, section 9.4.1). Loops through `$dynamicRef` depend on the way taken
/// and are caught when they happen.
func refuseEndlessSchemas(_ nodes: [Node]) throws(SchemaError) {
  enum State { case new, open, done }
  var states = [State](repeating: .new, count: nodes.count)
  for start in nodes.indices where states[start] == .new {
    var stack = [(id: start, next: nodes[start].appliedInPlace[...])]
    states[start] = .open
    while let top = stack.last {
      guard let child = top.next.first else {
        states[top.id] = .done
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next = top.next.dropFirst()
      switch states[child] {
      case .done: continue
      case .open: throw SchemaError(problem: .endless, location: nodes[child].location)
      case .new:
        states[child] = .open
        stack.append((child, nodes[child].appliedInPlace[...]))
      }
    }
  }
}

extension Node {
  /// The nodes that this one may apply to the very value it is applied to.
  var appliedInPlace: [NodeID] {
    inPlace.flatMap { applicator -> [NodeID] in
      switch applicator {
      case .reference(let id), .not(let id), .ifPresent(_, let id): [id]
      case .dynamicReference: []
      case .all(let ids), .any(let ids), .one(let ids): ids
      case .condition(let id, let then, let otherwise): [id] + [then, otherwise].compactMap(\.self)
      }
    }
  }
}
