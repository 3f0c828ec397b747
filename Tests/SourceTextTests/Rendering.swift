import Diagnostics
import SourceText

/// A value with its places, on one line: `{title@0..5: "a"@7..10}`; quotes mark quoted scalars.
func outline(_ value: LocatedValue?) -> String {
  guard let value else { return "nothing" }
  let place = "@\(value.range.lowerBound)..\(value.range.upperBound)"
  switch value.content {
  case .null: return "null" + place
  case .text(let scalar): return (scalar.isQuoted ? "\"\(scalar.text)\"" : scalar.text) + place
  case .number(let text): return "#" + text + place
  case .boolean(let flag): return "\(flag)" + place
  case .list(let items): return "[" + items.map(outline).joined(separator: ", ") + "]" + place
  case .map(let entries):
    let parts = entries.map {
      "\($0.key)@\($0.keyRange.lowerBound)..\($0.keyRange.upperBound): \(outline($0.value))"
    }
    return "{" + parts.joined(separator: ", ") + "}" + place
  }
}

/// Values without places.
func shape(_ value: LocatedValue?) -> String {
  outline(value).replacing(#/@\d+\.\.\d+/#, with: "")
}

/// `NB0024 title 8..13 (0..5)`: code, the text at the place, the place, and the related places.
func summary(_ diagnostic: Diagnostic) -> String {
  guard let place = diagnostic.place else { return diagnostic.kind.code }
  let text = String(decoding: place.file.bytes[place.range], as: UTF8.self)
  let related = diagnostic.related.map {
    " (\($0.place.range.lowerBound)..\($0.place.range.upperBound))"
  }
  return "\(diagnostic.kind.code) \(text.debugDescription) "
    + "\(place.range.lowerBound)..\(place.range.upperBound)" + related.joined()
}

func summaries(_ diagnostics: [Diagnostic]) -> [String] { diagnostics.map(summary) }

func source(_ text: String) -> SourceFile {
  SourceFile(path: "content/test.md", bytes: Array(text.utf8))
}
