import Diagnostics

/// Where a link or image of a body leads, as its author wrote it.
package struct LinkTarget: Sendable, Hashable {
  package let kind: Kind
  /// Entities and backslashes resolved, `%xx` as written.
  package let destination: String
  package let form: Form
  /// Where it stands: bytes in the file; the destination itself where it was found.
  package let range: Range<Int>

  package enum Kind: Sendable { case link, image }

  package enum Form: Sendable, Hashable {
    /// `http`, `https`, `mailto` or `tel`.
    case absolute(scheme: String)
    /// `path` (empty: this page) and `fragment` are percent-decoded; a query is left out.
    case relative(path: String, fragment: String?)
  }

  /// The form of an address that may stand on a public page, nil for one that may not.
  ///
  /// Allowed are http, https, mailto, tel, and addresses without a scheme. Browsers drop tabs and
  /// line ends inside an address and blanks around it (WHATWG URL, basic URL parser) and take
  /// `\` for `/`, so an address with a control character, and one that begins like `//host`,
  /// is refused whole.
  static func form(of destination: [UInt8]) -> Form? {
    guard !destination.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
    let address = destination.drop { $0 == UInt8(ascii: " ") }
    let slashes = address.prefix { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
    guard slashes.count < 2 else { return nil }
    guard let scheme = scheme(of: address) else { return relative(address) }
    return ["http", "https", "mailto", "tel"].contains(scheme) ? .absolute(scheme: scheme) : nil
  }

  /// Whether an address that may not stand is emptied besides being reported: what a browser runs,
  /// opens on the reader's own disk, or reads otherwise than its author. Any other scheme renders
  /// as CommonMark says; the report alone keeps it from being published.
  static func isHarmful(_ destination: [UInt8]) -> Bool {
    guard !destination.contains(where: { $0 < 0x20 || $0 == 0x7F }),
      let scheme = scheme(of: destination.drop { $0 == UInt8(ascii: " ") })
    else { return true }
    return scheme.utf8.count == 1 || runByBrowsers.contains(scheme)
  }

  /// A scheme of one letter is a drive of the reader's disk.
  private static let runByBrowsers: Set<String> = [
    "javascript", "vbscript", "livescript", "mocha", "data", "file", "blob", "filesystem", "jar",
    "view-source", "about", "ms-its", "mhtml", "intent", "resource", "chrome",
  ]

  /// The scheme, lower-cased (RFC 3986, section 3.1); nil where there is none.
  private static func scheme(of address: ArraySlice<UInt8>) -> String? {
    guard let colon = address.firstIndex(of: UInt8(ascii: ":")), colon > address.startIndex,
      let first = address.first, isLetter(first)
    else { return nil }
    let name = address[..<colon]
    let isScheme = name.allSatisfy { byte in
      isLetter(byte) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
    return isScheme ? String(decoding: name, as: UTF8.self).lowercased() : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  private static func relative(_ address: ArraySlice<UInt8>) -> Form {
    let beforeFragment = address.prefix { $0 != UInt8(ascii: "#") }
    let path = beforeFragment.prefix { $0 != UInt8(ascii: "?") }
    let fragment =
      beforeFragment.endIndex < address.endIndex
      ? percentDecoded(address[(beforeFragment.endIndex + 1)...]) : nil
    return .relative(path: percentDecoded(path), fragment: fragment)
  }

  /// Text whose `%XX` stand for bytes.
  static func percentDecoded(_ text: ArraySlice<UInt8>) -> String {
    guard text.contains(UInt8(ascii: "%")) else { return String(decoding: text, as: UTF8.self) }
    var decoded: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "%"), index + 2 < text.endIndex,
        let high = hexDigit(text[index + 1]), let low = hexDigit(text[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(text[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

/// What becomes of a link or image.
package enum LinkResolution: Sendable {
  /// It stays as it was written.
  case keep
  /// It leads to this address instead; characters that need it are percent-encoded once.
  case replace(String)
  /// It leads nowhere: the address is emptied and this is reported at its place.
  case problem(DiagnosticKind, [String: Argument] = [:])
}
