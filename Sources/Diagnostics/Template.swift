/// A sentence with `{name}` places; a name is ASCII letters, digits and `_`, and does not begin
/// with a digit. Other braces are text.
enum Template {
  enum Piece: Equatable {
    case text(String)
    case place(String)
  }

  static func pieces(of sentence: String) -> [Piece] {
    var found: [Piece] = []
    var rest = sentence[...]
    var text = ""
    while let open = rest.firstIndex(of: "{") {
      text += rest[..<open]
      rest = rest[rest.index(after: open)...]
      if let close = rest.firstIndex(of: "}"), isName(rest[..<close]) {
        found += [.text(text), .place(String(rest[..<close]))]
        text = ""
        rest = rest[rest.index(after: close)...]
      } else {
        text += "{"
      }
    }
    return (found + [.text(text + rest)]).filter { $0 != .text("") }
  }

  /// Filled in one pass: braces in a value are text.
  static func fill(_ sentence: String, _ value: (String) -> String) -> String {
    pieces(of: sentence).map { piece in
      switch piece {
      case .text(let text): text
      case .place(let name): value(name)
      }
    }.joined()
  }

  private static func isName(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, !(0x30...0x39).contains(first) else { return false }
    return text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || $0 == UInt8(ascii: "_")
    }
  }
}

extension DiagnosticKind {
  /// The names of the arguments that message and hint ask for, in either language.
  package var placeholders: Set<String> {
    let sentences = [message.zh, message.en, hint.zh, hint.en]
    return Set(
      sentences.flatMap(Template.pieces).compactMap { piece in
        if case .place(let name) = piece { name } else { nil }
      })
  }
}
