import Diagnostics
import SourceText

/// The words of the public site in one language, by key.
package struct SiteStrings: Sendable {
  /// The languages a site may speak; each has its file in `site/strings/`.
  package static let languages = ["zh-Hans", "en"]

  private let texts: [String: SiteString]

  init(_ texts: [String: SiteString]) { self.texts = texts }

  /// Keys of strings that are printed as they are.
  var plainKeys: [String] { texts.filter { $0.value.names.isEmpty }.keys.sorted() }

  /// Keys of strings that the program fills.
  var filledKeys: [String] { texts.filter { !$0.value.names.isEmpty }.keys.sorted() }

  /// The string of a key the program itself uses, its `{name}` places filled.
  func callAsFunction(_ key: StringKey, _ values: [String: String] = [:]) -> String {
    texts[key.rawValue]?.filled(values) ?? ""
  }

  /// A string that a template names.
  func plain(_ key: String) -> String { texts[key]?.filled([:]) ?? "" }

  /// The name of a value that has one in the strings (`section_party`), or the value itself.
  func name(_ prefix: String, _ value: String) -> String {
    let key = value.utf8.contains(UInt8(ascii: "-")) ? value.replacing("-", with: "_") : value
    return texts[prefix + "_" + key]?.filled([:]) ?? value
  }

  static func fields(_ keys: some Sequence<String>) -> TemplateFields {
    TemplateFields(Dictionary(keys.map { ($0, .text) }, uniquingKeysWith: { first, _ in first }))
  }
}

/// One string, cut at its `{name}` places.
struct SiteString: Sendable {
  private enum Piece {
    case literal(String)
    case place(String)
  }
  private let pieces: [Piece]
  /// The names of its places.
  let names: Set<String>

  init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      pieces.append(.literal(String(rest[..<open])))
      pieces.append(.place(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    pieces.append(.literal(String(rest)))
    self.pieces = pieces
    names = Set(
      pieces.compactMap {
        if case .place(let name) = $0 { name } else { nil }
      })
  }

  func filled(_ values: [String: String]) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .literal(let literal): text += literal
      case .place(let name): text += values[name] ?? ""
      }
    }
    return text
  }
}
