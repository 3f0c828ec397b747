// URIs and references of RFC 3986, appendix A.
extension FormatScan {
  mutating func uriReference(needsScheme: Bool) -> Bool {
    let hasScheme = scheme()
    if needsScheme, !hasScheme { return false }
    if take("/") {
      if take("/"), !authority() { return false }
    } else if !hasScheme {
      // The first segment of a relative path holds no colon, or it would be a scheme.
      let start = position
      takeCharacters(beyond: "@")
      if peek == UInt8(ascii: ":") { return false }
      position = start
    }
    takeCharacters(beyond: ":@/")
    if take("?") { takeCharacters(beyond: ":@/?") }
    if take("#") { takeCharacters(beyond: ":@/?") }
    return isAtEnd
  }

  private mutating func scheme() -> Bool {
    let start = position
    if let first = peek, isLetter(first) {
      _ = take(while: {
        isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: ".")
      })
      if take(":") { return true }
    }
    position = start
    return false
  }

  private mutating func authority() -> Bool {
    let start = position
    takeCharacters(beyond: ":")
    if !take("@") { position = start }
    if take("[") {
      let open = position
      _ = take(while: { $0 != UInt8(ascii: "]") })
      let inside = String(decoding: bytes[open..<position], as: UTF8.self)
      guard take("]"), isIPv6Address(Substring(inside)) || isFutureAddress(inside) else {
        return false
      }
    } else {
      takeCharacters(beyond: "")
    }
    if take(":") { _ = take(while: isDigit) }
    return isAtEnd || "/?#".utf8.contains(bytes[position])
  }

  /// Takes unreserved characters, sub-delimiters, percent-encoded bytes and those of `others`.
  private mutating func takeCharacters(beyond others: StaticString) {
    while takePercentEncoded() || take(while: isUnreservedOrDelimiter) > 0 || take(anyOf: others) {}
  }
}

private func isUnreservedOrDelimiter(_ byte: UInt8) -> Bool {
  if isLetter(byte) || isDigit(byte) { return true }
  let others: StaticString = "-._~!$&'()*+,;="
  return others.withUTF8Buffer { $0.contains(byte) }
}

func isIPv4Address(_ text: Substring) -> Bool {
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  return parts.count == 4
    && parts.allSatisfy { part in
      guard part.utf8.count <= 3, part.utf8.allSatisfy(isDigit), let number = Int(part) else {
        return false
      }
      return number < 256 && (part == "0" || !part.hasPrefix("0"))
    }
}

func isIPv6Address(_ text: Substring) -> Bool {
  var groups = text.split(separator: ":", omittingEmptySubsequences: false)
  var length = 8
  if let last = groups.last, last.contains(".") {
    guard isIPv4Address(last) else { return false }
    groups[groups.count - 1] = "0"
    length = 7
  }
  // "::" leaves an empty group; at an end, two.
  if text.hasPrefix("::") { groups.removeFirst() } else if text.hasPrefix(":") { return false }
  if text.hasSuffix("::"), groups.count > 1 {
    groups.removeLast()
  } else if text.hasSuffix(":"), !text.hasSuffix("::") {
    return false
  }
  let empty = groups.filter(\.isEmpty).count
  let areHex = groups.allSatisfy { $0.utf8.count <= 4 && $0.utf8.allSatisfy(isHexDigit) }
  return areHex && (empty == 0 ? groups.count == length : empty == 1 && groups.count <= length)
}

private func isFutureAddress(_ text: String) -> Bool {
  let parts = text.split(separator: ".", maxSplits: 1)
  guard parts.count == 2, let version = parts.first, "vV".contains(version.prefix(1)) else {
    return false
  }
  return version.utf8.count > 1 && version.utf8.dropFirst().allSatisfy(isHexDigit)
    && parts[1].utf8.allSatisfy { isUnreservedOrDelimiter($0) || $0 == UInt8(ascii: ":") }
}
