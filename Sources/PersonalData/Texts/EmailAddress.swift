/// E-mail addresses as they are used (a part of RFC 5322 without quotes): a local part, and a domain of
/// at least two labels whose last has letters only.
struct EmailAddress {
  let text: SearchedText

  /// The address around an `@`, which takes so many bytes.
  func match(at sign: Int, length: Int, from floor: Int) -> PersonalFinding? {
    guard let domain = domain(after: sign + length), let local = local(before: sign, floor) else {
      return nil
    }
    return PersonalFinding(
      kind: .email, range: local.start..<domain.end, normalized: local.name + "@" + domain.name)
  }

  /// RFC 5321 allows 64 characters; of a longer one the last 64 are taken.
  private func local(before sign: Int, _ floor: Int) -> (name: String, start: Int)? {
    var at = sign
    for kind in [Symbol.Kind.newline, .blank] {
      if text.symbol(before: at).kind == kind { at -= text.symbol(before: at).length }
    }
    if text[at] == 0x0A, text[at - 1] == 0x0D { at -= 1 }
    var start = at
    var name: [UInt8] = []
    while at > floor, name.count < 64 {
      let symbol = text.symbol(before: at)
      guard at - symbol.length >= floor, symbol.length > 0 else { break }
      if symbol.kind != .invisible {
        guard let byte = Self.addressByte(symbol, extra: "+") else { break }
        name.append(byte)
        start = at - symbol.length
      }
      at -= symbol.length
    }
    // Punctuation before an address is no part of it.
    while let last = name.last, !Self.isAlphanumeric(last), last != UInt8(ascii: "_") {
      name.removeLast()
      start += text.symbol(at: start).length
      while text.symbol(at: start).kind == .invisible, start < sign {
        start += text.symbol(at: start).length
      }
    }
    return name.isEmpty ? nil : (String(decoding: name.reversed(), as: UTF8.self), start)
  }

  private func domain(after start: Int) -> (name: String, end: Int)? {
    var at = start
    for kind in [Symbol.Kind.blank, .newline, .blank] {
      if text.symbol(at: at).kind == kind { at += text.symbol(at: at).length }
    }
    var name: [UInt8] = []
    var end = at
    var lastDot: Int?
    while at < text.end, name.count < 253 {
      let symbol = text.symbol(at: at)
      if symbol.kind == .invisible {
        at += symbol.length
        continue
      }
      guard let byte = Self.addressByte(symbol, extra: "") else { break }
      at += symbol.length
      if byte == UInt8(ascii: ".") {
        // A full stop ends the sentence, not the domain.
        guard name.last.map(Self.isAlphanumeric) == true,
          Self.addressByte(visible(at), extra: "").map(Self.isAlphanumeric) == true
        else { break }
        lastDot = name.count
      }
      name.append(byte)
      if Self.isAlphanumeric(byte) { end = at }
    }
    while let last = name.last, !Self.isAlphanumeric(last) { name.removeLast() }
    guard let lastDot, Self.isTopLevel(name.dropFirst(lastDot + 1)) else { return nil }
    return (String(decoding: name, as: UTF8.self), end)
  }

  /// The next character that can be seen.
  private func visible(_ start: Int) -> Symbol {
    var at = start
    while at - start < 24, text.symbol(at: at).kind == .invisible {
      at += text.symbol(at: at).length
    }
    return text.symbol(at: at)
  }

  /// Letters; not what files are called (`icon@2x.png`).
  private static func isTopLevel(_ label: ArraySlice<UInt8>) -> Bool {
    guard label.count >= 2, label.allSatisfy({ (0x61...0x7A).contains($0) }) else { return false }
    return !["png", "jpg", "jpeg", "gif", "svg", "webp", "css", "js", "json", "html", "md"]
      .contains(String(decoding: label, as: UTF8.self))
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  /// The ASCII byte of a character of an address, letters in lower case.
  private static func addressByte(_ symbol: Symbol, extra: StaticString) -> UInt8? {
    switch symbol.kind {
    case .letter: return UInt8(symbol.value) | 0x20
    case .digit: return symbol.isChinese ? nil : UInt8(symbol.value) + 0x30
    case .dot: return UInt8(ascii: ".")
    case .mark where symbol.value == 0x2D || symbol.value == 0x5F: return UInt8(symbol.value)
    case .other, .mark:
      guard symbol.value < 0x80 else { return nil }
      let byte = UInt8(symbol.value)
      for index in 0..<extra.utf8CodeUnitCount where extra.utf8Start[index] == byte { return byte }
      return nil
    default: return nil
    }
  }
}
