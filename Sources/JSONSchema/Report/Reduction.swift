extension [Violation] {
  /// What a person needs to hear: alternatives reduced to the one most likely meant, each thing
  /// said once, in the order of the file.
  func reducedForPeople() -> [Violation] {
    let leaves = flatMap { $0.reduced() }
    let mistyped = Set(leaves.filter { $0.keyword == "type" }.map(\.path))
    let misspelt = Set(leaves.compactMap(Misspelt.init))
    var said: Set<Said> = []
    return leaves.enumerated()
      .filter { _, violation in
        // What has the wrong type altogether fails other keywords only as a consequence.
        violation.keyword == "type" || !mistyped.contains(violation.path)
      }
      .filter { _, violation in
        // A key that is missing because it is misspelt is told where it stands.
        guard case .missingKey(let name) = violation.problem else { return true }
        return !misspelt.contains(Misspelt(path: violation.path, key: name.key))
      }
      .sorted {
        ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
      }
      .map(\.element)
      .filter { said.insert(Said($0)).inserted }
  }
}

/// An unknown key that is probably a known one of the same map.
private struct Misspelt: Hashable {
  let path: [Violation.PathPart]
  let key: String
}

extension Misspelt {
  init?(_ violation: Violation) {
    guard case .unknownKey(_, let nearest?) = violation.problem else { return nil }
    self.init(path: violation.path, key: nearest.key)
  }
}

private struct Said: Hashable {
  let keyword: String
  let path: [Violation.PathPart]
  let range: Range<Int>
  let key: String

  init(_ violation: Violation) {
    keyword = violation.keyword
    path = violation.path
    range = violation.range
    switch violation.problem {
    case .missingKey(let name), .missingDependency(let name, _): key = name.key
    default: key = ""
    }
  }
}

extension Violation {
  fileprivate func reduced() -> [Violation] {
    guard case .noAlternative(let branches) = problem else { return [self] }
    if let merged = mergedTypes(branches) ?? mergedPermitted(branches) ?? mergedRequired(branches) {
      return [merged]
    }
    // A branch that fails on the type of the value itself was not meant, if another does not.
    let fitting = branches.filter { branch in
      !branch.contains { $0.keyword == "type" && $0.path == path }
    }
    let candidates = (fitting.isEmpty ? branches : fitting).map { $0.reducedForPeople() }
    let fewest = candidates.map(\.count).min() ?? 0
    let best = candidates.filter { $0.count == fewest }
    let deepest = best.map { $0.map(\.path.count).max() ?? 0 }.max() ?? 0
    let meant = best.filter { ($0.map(\.path.count).max() ?? 0) == deepest }
    if meant.count == 1 || deepest > path.count { return meant[0] }
    return [self]
  }

  /// All alternatives ask for another type: one sentence that lists them.
  private func mergedTypes(_ branches: [[Violation]]) -> Violation? {
    var types: [String] = []
    for branch in branches {
      guard let first = branch.first(where: { $0.keyword == "type" && $0.path == path }),
        case .type(let expected, _) = first.problem
      else { return nil }
      types += expected.filter { !types.contains($0) }
    }
    guard let first = branches.first?.first(where: { $0.keyword == "type" && $0.path == path }),
      case .type(_, let found) = first.problem
    else { return nil }
    return first.with(.type(expected: types, found: found))
  }

  /// All alternatives are lists of permitted values: one list.
  private func mergedPermitted(_ branches: [[Violation]]) -> Violation? {
    var values: [String] = []
    var last: (Violation, Found)?
    for branch in branches {
      guard branch.count == 1, branch[0].path == path,
        case .notPermitted(let permitted, let found) = branch[0].problem
      else { return nil }
      values += permitted.filter { !values.contains($0) }
      last = (branch[0], found)
    }
    guard let (violation, found) = last else { return nil }
    return violation.with(.notPermitted(permitted: values, found: found))
  }

  /// Alternatives that differ only in the key they require.
  private func mergedRequired(_ branches: [[Violation]]) -> Violation? {
    var keys: [PropertyName] = []
    for branch in branches {
      guard branch.count == 1, branch[0].path == path, case .missingKey(let key) = branch[0].problem
      else { return nil }
      keys.append(key)
    }
    return keys.isEmpty ? nil : with(.missingOneOf(keys))
  }

  private func with(_ problem: Problem) -> Violation {
    Violation(
      keyword: keyword, path: path, schemaPath: schemaPath, range: range, problem: problem,
      name: name, hint: hint)
  }
}
