/// What a character outside ASCII, its full-width forms and the Chinese characters means for a
/// number, by the Unicode database of the standard library.
struct UnicodeMeaning {
  let kind: Symbol.Kind
  let value: UInt32

  init(_ value: UInt32) {
    switch value {
    // Signs that stand for the check digit X: ×, ✕, the Roman ten, the letters of Greek and Cyrillic.
    case 0xD7, 0x2715, 0x2169, 0x2179, 0x3A7, 0x3C7, 0x425, 0x445:
      self.init(.letter, UInt32(UInt8(ascii: "X")))
    // Middle dots and bullets.
    case 0xB7, 0x2022, 0x2027, 0x2219, 0x22C5, 0x30FB, 0xFF65:
      self.init(.mark, 0xB7)
    // The minus sign, box drawing lines, the hyphen bullet and the long vowel mark.
    case 0x2212, 0x2500, 0x2501, 0x2043, 0x30FC: self.init(.mark, UInt32(UInt8(ascii: "-")))
    case 0x85, 0x2028, 0x2029: self.init(.newline, 0x0A)
    default: self.init(byCategory: value)
    }
  }

  private init(byCategory value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else {
      self.init(.other, value)
      return
    }
    let properties = scalar.properties
    if let type = properties.numericType, type != .numeric, let number = properties.numericValue,
      (0...9).contains(number)
    {
      self.init(.digit, UInt32(number))
      return
    }
    switch properties.generalCategory {
    case .spaceSeparator: self.init(.blank, value)
    case .dashPunctuation: self.init(.mark, UInt32(UInt8(ascii: "-")))
    case .format, .nonspacingMark, .enclosingMark: self.init(.invisible, value)
    default: self.init(.other, value)
    }
  }

  private init(_ kind: Symbol.Kind, _ value: UInt32) {
    self.kind = kind
    self.value = value
  }
}
