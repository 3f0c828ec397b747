/// The character classes of CommonMark's emphasis rules and of the CJK-friendly amendment to them.
///
/// Sources: CommonMark 0.30, section 2.1; the amendment's `specification.md`
/// (github.com/tats-u/markdown-cjk-friendly), section 2.1.
enum CJKCharacter {
  /// East Asian Width W, F or H, or script Hangul, and not shown as an emoji by default.
  /// Unassigned code points between such characters count with them.
  static func isCJK(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x1100 { return false }
    if 0x3250...0xA48C ~= value { return true }
    return wide.contains { $0.contains(value) }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x11FF, 0x20A9...0x20A9, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F,
    0x2E80...0x303E, 0x3041...0x3247, 0xA490...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7FB,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFFDC, 0xFFE0...0xFFEE,
    0x16FE0...0x18DF2, 0x1AFF0...0x1B2FB, 0x1D300...0x1D376, 0x1F200...0x1F200,
    0x1F202...0x1F202, 0x1F210...0x1F219, 0x1F21B...0x1F22E, 0x1F230...0x1F231,
    0x1F237...0x1F237, 0x1F23B...0x1F23B, 0x1F240...0x1F248, 0x1F260...0x1F265,
    0x20000...0x3FFFD,
  ]

  /// A selector that picks a form of the character before it, which is then what counts.
  static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    0xFE00...0xFE0E ~= scalar.value
  }

  /// Follows ideographs only, so it stands for one.
  static func isIdeographicVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    0xE0100...0xE01EF ~= scalar.value
  }

  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
    case 0...0x7F, 0x4E00...0x9FFF, 0xE000...0xF8FF: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
