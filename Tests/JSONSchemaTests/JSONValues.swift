import Diagnostics
import SourceText

/// Reads JSON written in a test; places are offsets into it.
func json(_ text: String) -> LocatedValue {
  let read = readJSON(SourceFile(path: "test.json", bytes: Array(text.utf8)))
  guard let value = read.value, read.diagnostics.isEmpty else {
    preconditionFailure("not JSON: \(text)")
  }
  return value
}

extension LocatedValue {
  func member(_ key: String) -> LocatedValue? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  var items: [LocatedValue] {
    guard case .list(let items) = content else { return [] }
    return items
  }

  var string: String? {
    guard case .text(let scalar) = content else { return nil }
    return scalar.text
  }
}
