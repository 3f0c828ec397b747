extension Unicode.Scalar {
  /// Whether it is white space. Only what may be is looked up: the last of Unicode is U+3000.
  package var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20: true
    case ..<0x80: false
    case 0x80...0x3000: properties.isWhitespace
    default: false
    }
  }
}
