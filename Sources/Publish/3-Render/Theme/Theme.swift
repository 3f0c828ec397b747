import Diagnostics
import Mustache
import SourceText

/// The look and the words of the public site, read and checked: templates, strings, and the files
/// that are copied as they are.
package struct Theme: Sendable {
  /// By language: the strings stand in the templates already.
  let libraries: [String: MustacheLibrary]
  /// By language.
  let strings: [String: SiteStrings]
  /// Files under `assets/`.
  let assets: [RenderedFile]
}

/// Reads `site/`, the built-in one with what `root` puts in its place.
package func readTheme(root: String) -> Parsed<Theme> {
  let files = readSiteFiles(root: root)
  let theme = makeTheme(files.value ?? [])
  return Parsed(theme.value, files.diagnostics + theme.diagnostics)
}

/// Makes a theme of files that were read; none with an error in it.
func makeTheme(_ files: [SiteFile]) -> Parsed<Theme> {
  let reading = StringsReading(files)
  var diagnostics = reading.diagnostics
  var scans: [String: TemplateScan] = [:]
  var assets: [RenderedFile] = []
  for file in files {
    let path = file.source.path
    if path.hasPrefix("site/templates/"), path.hasSuffix(".mustache") {
      let name = path.dropFirst("site/templates/".count).dropLast(".mustache".count)
      scans[String(name)] = TemplateScan(file.source)
    } else if path.hasPrefix("site/assets/") {
      assets.append(asset(file))
    } else if !SiteStrings.languages.contains(where: { path == "site/strings/\($0).yaml" }) {
      diagnostics.append(Diagnostic(.siteFileUnknown, at: Place(file.source)))
    }
  }
  for name in PageShapes.all.keys.sorted() where scans[name] == nil {
    let place = Place(path: "site/templates/\(name).mustache")
    diagnostics.append(Diagnostic(.templateMissing, at: place, ["name": .plain(name)]))
  }
  if !reading.strings.isEmpty {
    let strings = reading.strings.values.first
    diagnostics +=
      TemplateCheck(
        scans, pages: PageShapes.all, strings: SiteStrings.fields(strings?.plainKeys ?? []),
        filledKeys: Set(strings?.filledKeys ?? [])
      ).diagnostics
  }
  var libraries: [String: MustacheLibrary] = [:]
  // The library is given only what our own reading found sound: it traps on some broken tags.
  // What one language stumbles over, the next would too.
  for (language, strings) in reading.strings.sorted(by: { $0.key < $1.key })
  where !diagnostics.hasErrors {
    diagnostics += register(
      scans, strings, of: language, in: &libraries[language, default: MustacheLibrary()])
  }
  return Parsed(
    diagnostics.hasErrors
      ? nil : Theme(libraries: libraries, strings: reading.strings, assets: assets),
    diagnostics)
}

private func asset(_ file: SiteFile) -> RenderedFile {
  let path = String(file.source.path.dropFirst("site/".count))
  return RenderedFile(
    path: path, content: file.location.map { .copy(of: $0) } ?? .bytes(file.source.bytes))
}

/// The first line of every template: the library's own escaping is off, see `TemplateValue`.
private let valuesEscapeThemselves = "{{%CONTENT_TYPE:TEXT}}\n"

/// Parses every template; where the library stumbles over what we found sound, its line is told.
private func register(
  _ scans: [String: TemplateScan], _ strings: SiteStrings, of language: String,
  in library: inout MustacheLibrary
) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  for (name, scan) in scans.sorted(by: { $0.key < $1.key }) {
    do {
      try library.register(
        valuesEscapeThemselves + scan.text(with: strings, of: language), named: name)
    } catch {
      let line = (error as? MustacheTemplate.ParserError)?.context.lineNumber ?? 2
      diagnostics.append(
        Diagnostic(.templateUnparsable, at: Place(scan.file, lineRange(line - 1, scan.file.bytes))))
    }
  }
  return diagnostics
}

/// The bytes of a line, counted from 1, without its end.
private func lineRange(_ line: Int, _ bytes: [UInt8]) -> Range<Int> {
  var start = 0
  for _ in 1..<max(1, line) {
    guard let end = bytes[start...].firstIndex(of: 0x0A) else { break }
    start = end + 1
  }
  return start..<(bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count)
}

extension TemplateScan {
  /// Elements whose text can hold no element that tells its language.
  private static let plainElements: Set<String> = ["title", "desc", "text", "option", "textarea"]

  /// The template with its strings in place. A language's strings are the same for every page, and
  /// each tag that is left costs about as much as a kilobyte of Markdown. Where the content speaks
  /// another language, texts are prepared for being marked with theirs.
  fileprivate func text(with strings: SiteStrings, of language: String) -> String {
    var text: [UInt8] = []
    var position = 0
    for tag in tags where tag.kind == .variable {
      text += markup(position..<tag.range.lowerBound)
      position = tag.range.upperBound
      if tag.name.hasPrefix("t.") {
        let words = strings.plain(String(tag.name.dropFirst(2)))
        // A brace in a string is a brace on the page and no tag.
        text += htmlEscaped(words).replacing("{", with: "&#123;").utf8
        continue
      }
      let isPlain = tag.element.map(Self.plainElements.contains) ?? false
      if language != SiteView.contentLanguage, tag.markup == .text, !isPlain {
        text.append(TemplateLeaf.foreign)
      }
      text += file.bytes[tag.range]
    }
    return String(decoding: text + markup(position..<file.bytes.count), as: UTF8.self)
  }

  /// The marks of a frame must be its own.
  private func markup(_ range: Range<Int>) -> [UInt8] {
    file.bytes[range].filter { $0 > TemplateLeaf.foreign || $0 == 0 }
  }
}
