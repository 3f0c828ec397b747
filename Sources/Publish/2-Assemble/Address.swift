/// Where a page or file stands in the public site: the names of its folders and file, as people
/// write them (`finance`, `2026年一季度.html`).
///
/// The one place that turns names into addresses: links, sitemap, feeds and the file that is
/// written all come from here, so they agree (RFC 3986, percent-encoded once, UTF-8).
package struct Address: Sendable, Hashable, Comparable {
  /// `finance/2026-q1.html`; never begins with a slash, never empty.
  package let path: String

  package init(_ path: String) { self.path = path }

  package static func < (one: Self, other: Self) -> Bool { one.path < other.path }

  /// How many folders deep it lies.
  package var depth: Int { path.utf8.count { $0 == UInt8(ascii: "/") } }

  /// Percent-encoded, relative to the root of the site; `index.html` at the end is left out.
  package var encoded: String {
    let isIndex = path == "index.html" || path.hasSuffix("/index.html")
    return Self.percentEncoded(isIndex ? String(path.dropLast("index.html".count)) : path)
  }

  /// A link to it from a page `depth` folders deep, with `index.html` spelled out so that the
  /// site can also be read from a folder or a USB stick.
  package func link(fromDepth depth: Int, fragment: String? = nil) -> String {
    var link = String(repeating: "../", count: depth) + Self.percentEncoded(path)
    if let fragment { link += "#" + Self.percentEncoded(fragment) }
    return link
  }

  /// Keeps RFC 3986 unreserved characters and `/`, encodes every other byte.
  package static func percentEncoded(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy(isUnreserved)
    guard !isPlain else { return text }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 3)
    for byte in text.utf8 {
      if isUnreserved(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      return true
    default: return false
    }
  }
}
