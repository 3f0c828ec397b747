import Diagnostics
import SourceText

/// Reads the strings of every language and holds them against each other: a key that is there in
/// one and not in another would leave a hole in a page.
struct StringsReading {
  private(set) var strings: [String: SiteStrings] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  private var entries: [String: [String: (text: SiteString, place: Place)]] = [:]

  init(_ files: [SiteFile]) {
    var sources: [String: SourceFile] = [:]
    for language in SiteStrings.languages {
      let path = "site/strings/\(language).yaml"
      let found = files.first { $0.source.path == path }?.source
      let source = found ?? SourceFile(path: path, bytes: [])
      sources[language] = source
      read(source, language)
    }
    guard diagnostics.isEmpty else { return }
    compareLanguages()
    for (language, source) in sources.sorted(by: { $0.key < $1.key }) {
      checkProgramKeys(language, source)
    }
    strings = entries.mapValues { SiteStrings($0.mapValues(\.text)) }
  }

  private mutating func read(_ source: SourceFile, _ language: String) {
    let parsed = readYAML(source)
    diagnostics += parsed.diagnostics
    guard let value = parsed.value else { return }
    guard let items = value.entries else {
      diagnostics.append(Diagnostic(.stringsNotAMap, at: Place(source, value.range)))
      return
    }
    for item in items {
      let place = Place(source, item.keyRange)
      guard isKey(item.key), let text = item.value.text else {
        diagnostics.append(Diagnostic(.stringNotText, at: place, ["key": .quoted(item.key)]))
        continue
      }
      entries[language, default: [:]][item.key] = (SiteString(text), place)
    }
  }

  private func isKey(_ key: String) -> Bool {
    !key.isEmpty
      && key.utf8.allSatisfy {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
          || $0 == UInt8(ascii: "_")
      }
  }

  private mutating func compareLanguages() {
    for language in SiteStrings.languages {
      for (key, entry) in (entries[language] ?? [:]).sorted(by: { $0.key < $1.key }) {
        for other in SiteStrings.languages where other != language {
          compare(key, entry, with: other, isFirst: language < other)
        }
      }
    }
  }

  private mutating func compare(
    _ key: String, _ entry: (text: SiteString, place: Place), with other: String, isFirst: Bool
  ) {
    guard let translated = entries[other]?[key] else {
      diagnostics.append(
        Diagnostic(
          .stringMissing, at: entry.place, ["key": .quoted(key), "language": .plain(other)]))
      return
    }
    guard isFirst, entry.text.names != translated.text.names else { return }
    diagnostics.append(
      Diagnostic(
        .stringPlacesDiffer, at: entry.place, ["key": .quoted(key)],
        related: [.init(translated.place, Bilingual(zh: "另一种语言", en: "the other language"))]))
  }

  private mutating func checkProgramKeys(_ language: String, _ source: SourceFile) {
    for key in StringKey.allCases {
      guard let entry = entries[language]?[key.rawValue] else {
        if SiteStrings.languages.allSatisfy({ entries[$0]?[key.rawValue] == nil }) {
          diagnostics.append(
            Diagnostic(.stringNeeded, at: Place(source), ["key": .plain(key.rawValue)]))
        }
        continue
      }
      let unknown = entry.text.names.subtracting(key.names).sorted()
      if let first = unknown.first {
        diagnostics.append(
          Diagnostic(
            .stringPlaceUnknown, at: entry.place,
            [
              "key": .plain(key.rawValue), "name": .quoted(first),
              "names": .plain(key.names.sorted().map { "{\($0)}" }.joined(separator: " ")),
            ]))
      }
    }
  }
}
