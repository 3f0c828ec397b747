/// Chinese characters that matter to the detectors, found by one look into a table of 8 KB: text
/// without digits is read at the speed of this look.
enum Hanzi {
  /// What a character means. Zero means nothing.
  typealias Code = UInt8
  /// 1 to 10 stand for the digits 0 to 9.
  static let ten: Code = 11
  static let hundred: Code = 12
  /// The first character of a number plate.
  static let province: Code = 13
  /// The first character of a part of an address (`号`, `幢`, `单元`).
  static let unit: Code = 14

  /// Indexed by the last twelve bits of a code point in its three bytes of UTF-8; an entry holds the
  /// first four bits and the code, so that a character never answers for another.
  static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 4096)
    for (characters, code) in characters {
      for scalar in characters.unicodeScalars {
        table[Int(scalar.value & 0xFFF)] = UInt16(scalar.value >> 12) << 8 | UInt16(code)
      }
    }
    return table
  }()

  static let characters: [(String, Code)] = [
    ("零〇○◯", 1), ("一壹幺", 2), ("二贰貳", 3), ("三叁參", 4), ("四肆", 5), ("五伍", 6), ("六陆陸", 7),
    ("七柒", 8), ("八捌", 9), ("九玖", 10), ("十拾", ten), ("百佰", hundred),
    ("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼", province), ("号弄巷幢栋座单门梯层楼室房", unit),
  ]

  static func code(_ scalar: UInt32) -> Code {
    guard (0x800...0xFFFF).contains(scalar) else { return 0 }
    let entry = table[Int(scalar & 0xFFF)]
    return UInt32(entry >> 8) == scalar >> 12 ? UInt8(truncatingIfNeeded: entry) : 0
  }

  static func digit(_ scalar: UInt32) -> UInt32? {
    let code = code(scalar)
    return (1...10).contains(code) ? UInt32(code) - 1 : nil
  }
}
