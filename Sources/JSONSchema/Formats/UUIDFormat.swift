// UUIDs of RFC 4122, section 3.
extension FormatScan {
  mutating func uuid() -> Bool {
    for (index, length) in [8, 4, 4, 4, 12].enumerated() {
      if index > 0, !take("-") { return false }
      let start = position
      if take(while: isHexDigit) != length || position - start != length { return false }
    }
    return isAtEnd
  }
}
