import SourceText

/// A value with its writing taken away: equal exactly where JSON Schema calls two values equal
/// (core specification, 4.2.2: numbers by their value, maps without regard to order).
indirect enum CanonicalValue: Sendable, Hashable {
  case null
  case boolean(Bool)
  case number(Decimal)
  case text(ExactString)
  case list([CanonicalValue])
  case map([ExactString: CanonicalValue])

  /// A plain text scalar stays text.
  init(_ value: LocatedValue) {
    switch value.content {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .number(let text):
      self = Decimal(text).map(CanonicalValue.number) ?? .text(ExactString(text))
    case .text(let scalar): self = .text(ExactString(scalar.text))
    case .list(let items): self = .list(items.map(CanonicalValue.init))
    case .map(let entries):
      self = .map(
        Dictionary(
          entries.map { (ExactString($0.key), CanonicalValue($0.value)) },
          uniquingKeysWith: { first, _ in first }))
    }
  }
}

extension CanonicalValue {
  /// Whether `value` is this value under one of the readings its scalars allow.
  func matches(_ value: LocatedValue, _ scalars: Scalars) -> Bool {
    switch (self, value.content) {
    case (.list(let wanted), .list(let items)):
      return wanted.count == items.count
        && zip(wanted, items).allSatisfy { $0.matches($1, scalars) }
    case (.map(let wanted), .map(let entries)):
      return wanted.count == entries.count
        && entries.allSatisfy { wanted[ExactString($0.key)]?.matches($0.value, scalars) ?? false }
    case (.list, _), (.map, _), (_, .list), (_, .map): return false
    default: return matches(value, as: TypeSet(of: value, scalars))
    }
  }

  /// Whether a scalar is this value under one of the types in `reading`.
  func matches(_ value: LocatedValue, as reading: TypeSet) -> Bool {
    switch self {
    case .null: return reading.contains(.null)
    case .text(let wanted):
      return reading.contains(.string) && value.scalarText.map(ExactString.init) == wanted
    case .boolean(let wanted): return reading.contains(.boolean) && value.readsAsTrue == wanted
    case .number(let wanted):
      return !reading.isDisjoint(with: .anyNumber)
        && value.scalarText.flatMap { Decimal($0) } == wanted
    case .list, .map: return false
    }
  }
}
