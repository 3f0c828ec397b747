/// The path of a file below the root of the site, as bytes: two names that Unicode holds to be
/// equal are two files, and names that are not UTF-8 occur among the files we find.
struct SitePath: Sendable, Hashable, Comparable {
  /// With a zero byte at the end, ready for a system call.
  private var terminated: [UInt8]

  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  /// Nil for a path that could lead out of the site or that is no path at all.
  init?(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  init?(bytes: [UInt8]) {
    guard !bytes.contains(0) else { return nil }
    for part in bytes.split(separator: Self.slash, omittingEmptySubsequences: false) {
      if part.isEmpty || part.elementsEqual([Self.dot]) || part.elementsEqual([Self.dot, Self.dot])
      {
        return nil
      }
    }
    terminated = bytes + [0]
  }

  /// A name read from a folder: `parent` nil stands for the root of the site.
  init(name: [UInt8], in parent: SitePath?) {
    if let parent {
      terminated = parent.terminated.dropLast() + [Self.slash] + name
      terminated.append(0)
    } else {
      terminated = name + [0]
    }
  }

  private init(terminated: [UInt8]) { self.terminated = terminated }

  var bytes: ArraySlice<UInt8> { terminated.dropLast() }

  /// For people; not for system calls.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it is a dotfile or lies in a dot-folder.
  var isHidden: Bool {
    var startsPart = true
    for byte in bytes {
      if startsPart && byte == Self.dot { return true }
      startsPart = byte == Self.slash
    }
    return false
  }

  /// The folder it lies in; nil for the root of the site.
  var parent: SitePath? {
    bytes.lastIndex(of: Self.slash).map { Self(terminated: Array(terminated[..<$0]) + [0]) }
  }

  static func < (one: Self, other: Self) -> Bool {
    one.terminated.lexicographicallyPrecedes(other.terminated)
  }

  /// Lends the path to a system call; the pointer dies with the call.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    terminated.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        // Never nil: there is a zero byte at least.
        $0.baseAddress.map(body) ?? withUnsafePointer(to: 0, body)
      }
    }
  }
}
