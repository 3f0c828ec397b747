/// A URI taken apart and put together as RFC 3986 says (section 3, 5.2, 5.3).
struct URIReference: Sendable, Hashable {
  var scheme: String?
  var authority: String?
  var path: String
  var query: String?
  var fragment: String?

  init(_ text: String) {
    var rest = Substring(text)
    fragment = rest.cut(after: "#")
    query = rest.cut(after: "?")
    if let colon = rest.firstIndex(of: ":"), !rest[..<colon].contains("/"), colon > rest.startIndex
    {
      scheme = String(rest[..<colon])
      rest = rest[rest.index(after: colon)...]
    }
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
      let slash = rest.firstIndex(of: "/") ?? rest.endIndex
      authority = String(rest[..<slash])
      rest = rest[slash...]
    }
    path = String(rest)
  }

  /// The whole URI without its fragment.
  var withoutFragment: String {
    (scheme.map { $0 + ":" } ?? "") + (authority.map { "//" + $0 } ?? "") + path
      + (query.map { "?" + $0 } ?? "")
  }

  /// What this reference means when it stands in a document at `base` (section 5.2.2).
  func resolved(against base: URIReference) -> URIReference {
    var target = self
    if scheme != nil {
      target.path = removingDotSegments(path)
      return target
    }
    target.scheme = base.scheme
    if authority != nil {
      target.path = removingDotSegments(path)
      return target
    }
    target.authority = base.authority
    if path.isEmpty {
      target.path = base.path
      target.query = query ?? base.query
    } else {
      target.path = removingDotSegments(path.hasPrefix("/") ? path : base.merged(with: path))
    }
    return target
  }

  private func merged(with path: String) -> String {
    if authority != nil, self.path.isEmpty { return "/" + path }
    guard let slash = self.path.lastIndex(of: "/") else { return path }
    return self.path[...slash] + path
  }
}

/// Section 5.2.4.
private func removingDotSegments(_ path: String) -> String {
  guard path.contains(".") else { return path }
  var output: [Substring] = []
  let segments = path.split(separator: "/", omittingEmptySubsequences: false)
  for (index, segment) in segments.enumerated() {
    let isLast = index == segments.count - 1
    switch segment {
    case ".": if isLast { output.append("") }
    case "..":
      if output.count > 1 || (output.count == 1 && !path.hasPrefix("/")) { output.removeLast() }
      if isLast { output.append("") }
    default: output.append(segment)
    }
  }
  return output.joined(separator: "/")
}

extension Substring {
  /// Cuts off the first `mark` and what follows it, and returns what followed.
  fileprivate mutating func cut(after mark: Character) -> String? {
    guard let place = firstIndex(of: mark) else { return nil }
    let tail = String(self[index(after: place)...])
    self = self[..<place]
    return tail
  }
}

/// A text with its `%XX` undone (section 2.1); nil where that leaves no text.
func percentDecoded(_ text: String) -> String? {
  guard text.contains("%") else { return text }
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "%") else {
      bytes.append(byte)
      continue
    }
    let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count == 2 else { return nil }
    bytes.append(UInt8(digits[0] << 4 | digits[1]))
    rest = rest.dropFirst(2)
  }
  return String(validating: bytes, as: UTF8.self)
}
