import Content
import Disclosure

extension Content {
  /// Whose nickname a word is, by the id on the roster; names that two people share are left out.
  ///
  /// Nobody sees the roster's column, but who signs by a nickname is the person he is.
  var idByNickname: [String: String] {
    var found: [String: Set<String>] = [:]
    for row in workers {
      guard let written = row.fields["nicknames"]?.text else { continue }
      for name in written.split(whereSeparator: { "、；;,，/／ 　\n".contains($0) }) {
        found[plainName(String(name)), default: []].insert(row.value.id)
      }
    }
    return found.compactMapValues { $0.count == 1 ? $0.first : nil }
  }
}

/// A name without blanks and without characters that nobody sees.
func plainName(_ name: String) -> String {
  let scalars = name.unicodeScalars.filter {
    !$0.properties.isWhitespace && $0.properties.generalCategory != .format
  }
  return String(String.UnicodeScalarView(scalars))
}
