import Diagnostics
import SourceText

extension DocumentReader {
  /// Keys and values, a line each, with their escapes resolved (`\u0031` is a 1). What is no JSON
  /// after all is searched as it stands.
  mutating func readJSONText(_ bytes: [UInt8]) {
    guard let text = decoded(bytes) else { return note(.damaged) }
    let parsed = readJSON(SourceFile(path: "", bytes: text, privacy: .confidential))
    guard let value = parsed.value else {
      add(.body, String(decoding: text, as: UTF8.self))
      return note(.damaged)
    }
    var lines: [String] = []
    gather(value, after: "", into: &lines)
    add(.body, lines: lines)
  }

  /// The reader of JSON bounds the depth of this.
  private func gather(_ value: LocatedValue, after key: String, into lines: inout [String]) {
    switch value.content {
    case .text(let scalar): lines.append(key + scalar.text)
    case .number(let digits): lines.append(key + digits)
    case .boolean, .null: lines.append(key)
    case .list(let items):
      lines.append(key)
      for item in items { gather(item, after: "", into: &lines) }
    case .map(let entries):
      lines.append(key)
      for entry in entries { gather(entry.value, after: entry.key + ": ", into: &lines) }
    }
  }
}
