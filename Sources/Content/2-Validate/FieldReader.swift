import Diagnostics
import Disclosure
import SourceText

/// Takes typed values out of a map that its schema has already accepted. What a schema cannot
/// say, such as that February has no 30th, is noted here.
struct FieldReader {
  let source: SourceFile
  let value: LocatedValue
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceFile, _ value: LocatedValue) {
    self.source = source
    self.value = value
  }

  /// Empty where absent: a required property is there once the schema has said so.
  func text(_ key: String) -> String { optionalText(key) ?? "" }

  func optionalText(_ key: String) -> String? { value[key]?.text }

  func texts(_ key: String) -> [String] { value[key]?.list?.compactMap(\.text) ?? [] }

  func integer(_ key: String) -> Int? { value[key]?.text.flatMap { Int($0) } }

  /// Nil where absent, and where the amount is too large to be one; the latter is noted.
  mutating func money(_ key: String) -> Money? {
    guard let field = value[key], let text = field.text else { return nil }
    if let money = Money(text) { return money }
    diagnostics.append(
      Diagnostic(.noSuchAmount, at: Place(source, field.range), ["value": .quoted(text)]))
    return nil
  }

  func boolean(_ key: String) -> Bool {
    ["true", "TRUE", "是"].contains(value[key]?.text)
  }

  /// Nil where absent or no day of the calendar; the latter is noted.
  mutating func optionalDate(_ key: String) -> CalendarDate? {
    guard let field = value[key], let text = field.text else { return nil }
    if let date = CalendarDate(text) { return date }
    diagnostics.append(
      Diagnostic(.noSuchDay, at: Place(source, field.range), ["value": .quoted(text)]))
    return nil
  }

  /// A required date; the first day of our era stands in for one that was noted as impossible.
  mutating func date(_ key: String) -> CalendarDate {
    optionalDate(key) ?? .placeholder
  }

  /// A reader for each map of a list.
  func readers(_ key: String) -> [FieldReader] {
    (value[key]?.list ?? []).map { FieldReader(source, $0) }
  }

  func reader(_ key: String) -> FieldReader? {
    value[key].map { FieldReader(source, $0) }
  }

  func timeLimit(_ key: String) -> TimeLimit? {
    guard let limit = value[key] else { return nil }
    for unit in TimeLimit.Unit.allCases {
      if let count = limit[unit.rawValue]?.text.flatMap({ Int($0) }) {
        return TimeLimit(count, unit)
      }
    }
    return nil
  }

  mutating func note(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Takes over what a reader of a part noted.
  mutating func absorb(_ part: FieldReader) { diagnostics += part.diagnostics }
}
