// Mailboxes of RFC 5321, section 4.1.2; with letters beyond ASCII as RFC 6531 adds them.
extension FormatScan {
  mutating func email(allowsUnicode: Bool) -> Bool {
    guard localPart(allowsUnicode), take("@") else { return false }
    return take("[") ? addressLiteral() : domain(allowsUnicode)
  }

  private mutating func localPart(_ allowsUnicode: Bool) -> Bool {
    if take("\"") { return quotedLocalPart(allowsUnicode) }
    repeat {
      let atom = take(while: { isAtomByte($0) || (allowsUnicode && $0 >= 0x80) })
      if atom == 0 { return false }
    } while take(".")
    return true
  }

  private mutating func quotedLocalPart(_ allowsUnicode: Bool) -> Bool {
    while let byte = peek {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return true
      case UInt8(ascii: "\\"):
        guard let next = peek, (0x20...0x7E).contains(next) else { return false }
        position += 1
      case 0x20...0x7E: continue
      case 0x80...: if !allowsUnicode { return false }
      default: return false
      }
    }
    return false
  }

  private mutating func domain(_ allowsUnicode: Bool) -> Bool {
    repeat {
      let start = position
      let length = take(while: {
        isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") || (allowsUnicode && $0 >= 0x80)
      })
      if length == 0 || (!allowsUnicode && length > 63) { return false }
      if bytes[start] == UInt8(ascii: "-") || bytes[position - 1] == UInt8(ascii: "-") {
        return false
      }
    } while take(".")
    return isAtEnd
  }

  private mutating func addressLiteral() -> Bool {
    guard bytes.last == UInt8(ascii: "]") else { return false }
    let inside = bytes[position..<(bytes.count - 1)]
    position = bytes.count
    let text = String(decoding: inside, as: UTF8.self)
    return text.hasPrefix("IPv6:")
      ? isIPv6Address(text.dropFirst(5)) : isIPv4Address(Substring(text))
  }
}

private func isAtomByte(_ byte: UInt8) -> Bool {
  if isLetter(byte) || isDigit(byte) { return true }
  let specials: StaticString = "!#$%&'*+-/=?^_`{|}~"
  return specials.withUTF8Buffer { $0.contains(byte) }
}
