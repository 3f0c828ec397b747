/// What is wrong with a list of kinds, for the test that every target has on its own:
/// `#expect(catalogueFaults(in: ContentDiagnostics.all) == [])`.
///
/// Demanded: codes `NB` and four digits of a known target, each once; both languages of message,
/// hint and explanation; Chinese in the Chinese one, and none in the English one outside quotation
/// marks and backquotes; messages and hints of one line, messages without a full stop; the same
/// `{name}` places in both languages.
package func catalogueFaults(in kinds: [DiagnosticKind]) -> [String] {
  var seen: Set<String> = []
  return kinds.flatMap { kind in
    var faults: [String] = []
    if !isCode(kind.code) { faults.append("not a code") }
    if !seen.insert(kind.code).inserted { faults.append("used twice") }
    for (name, text) in [
      ("message", kind.message), ("hint", kind.hint), ("explanation", kind.explanation),
    ] {
      faults += languageFaults(in: text).map { "\(name): \($0)" }
    }
    for (name, text) in [("message", kind.message), ("hint", kind.hint)] {
      if (text.zh + text.en).contains(where: \.isNewline) { faults.append("\(name): two lines") }
    }
    if kind.message.zh.hasSuffix("。") || kind.message.en.hasSuffix(".") {
      faults.append("message: full stop")
    }
    return faults.map { "\(kind.code): \($0)" }
  }
}

private func isCode(_ code: String) -> Bool {
  let bytes = Array(code.utf8)
  return bytes.count == 6 && code.hasPrefix("NB")
    && bytes.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
    && [0, 1, 2, 3, 4, 6, 7, 8].contains(bytes[2] - 0x30)
}

private func languageFaults(in text: Bilingual) -> [String] {
  var faults: [String] = []
  if text.zh.isEmpty || text.en.isEmpty { faults.append("a language is missing") }
  if !text.zh.unicodeScalars.contains(where: isChinese) { faults.append("no Chinese in zh") }
  if withoutQuotations(text.en).unicodeScalars.contains(where: isChinese) {
    faults.append("Chinese in en outside quotation marks")
  }
  if places(in: text.zh) != places(in: text.en) { faults.append("places differ") }
  return faults
}

private func places(in sentence: String) -> Set<String> {
  Set(
    Template.pieces(of: sentence).compactMap {
      if case .place(let name) = $0 { name } else { nil }
    })
}

/// Ideographs and the punctuation and full-width forms that come with them.
private func isChinese(_ scalar: Unicode.Scalar) -> Bool { DisplayWidth.isWide(scalar.value) }

private func withoutQuotations(_ text: String) -> String {
  let closing: [Character: Character] = ["“": "”", "\"": "\"", "`": "`"]
  var awaited: Character?
  return text.filter { character in
    if let close = awaited {
      if character == close { awaited = nil }
      return false
    }
    awaited = closing[character]
    return awaited == nil
  }
}
