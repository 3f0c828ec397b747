#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A character set that a table or a text may arrive in.
package enum Charset: Sendable {
  case utf8
  /// With a byte order mark.
  case utf16LE
  case utf16BE
  /// Also what is labelled gb2312, gbk or cp936 (WHATWG Encoding, section 10.1).
  case gb18030

  /// What bytes without a label are: by byte order mark, else UTF-8 if they are that, else GB18030
  /// if they are that throughout, else nil. UTF-8 comes first because GB18030 accepts most of it.
  package static func detect(_ bytes: [UInt8]) -> Charset? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LE }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BE }
    if firstInvalidUTF8(bytes) == nil { return .utf8 }
    return Charset.gb18030.decode(bytes) == nil ? nil : .gb18030
  }

  /// The text as UTF-8 without a byte order mark; nil where a byte does not belong to the set.
  package func decode(_ bytes: [UInt8]) -> [UInt8]? {
    switch self {
    case .utf8:
      return firstInvalidUTF8(bytes) == nil
        ? Array(bytes.dropFirst(byteOrderMarkLength(bytes[...]))) : nil
    case .utf16LE: return convert(bytes.dropFirst(2), from: "UTF-16LE")
    case .utf16BE: return convert(bytes.dropFirst(2), from: "UTF-16BE")
    case .gb18030: return convert(bytes[...], from: "GB18030", euroByte: 0x80)
    }
  }
}

/// The bytes as UTF-8, nil where one of them does not belong; `euroByte` is one that iconv refuses
/// and browsers read as `€`, as Windows wrote it.
private func convert(
  _ bytes: ArraySlice<UInt8>, from name: String, euroByte: UInt8? = nil
) -> [UInt8]? {
  guard let descriptor = openConverter(from: name) else { return nil }
  defer { iconv_close(descriptor) }
  // Two bytes become at most three; four bytes, or a lone one, at most four.
  var room = bytes.count * 3 + 16
  var decoded: [UInt8]?
  let output = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
    guard let start = buffer.baseAddress else { return }
    var target: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(start)
      .assumingMemoryBound(to: CChar.self)
    let isWhole = feed(descriptor, bytes, &target, &room, euroByte)
    count = isWhole ? buffer.count - room : 0
    if isWhole { decoded = [] }
  }
  return decoded == nil ? nil : output
}

private func feed(
  _ descriptor: iconv_t, _ bytes: ArraySlice<UInt8>,
  _ target: inout UnsafeMutablePointer<CChar>?, _ room: inout Int, _ euroByte: UInt8?
) -> Bool {
  bytes.withUnsafeBytes { input in
    guard let base = input.baseAddress else { return true }
    var source: UnsafeMutablePointer<CChar>? = UnsafeMutablePointer(
      mutating: base.assumingMemoryBound(to: CChar.self))
    var left = input.count
    while iconv(descriptor, &source, &left, &target, &room) == -1 {
      guard left > 0, room >= 3, let euroByte, input[input.count - left] == euroByte else {
        return false
      }
      for byte in "€".utf8 {
        target?.pointee = CChar(bitPattern: byte)
        target = target?.advanced(by: 1)
      }
      (room, left, source) = (room - 3, left - 1, source?.advanced(by: 1))
    }
    return left == 0
  }
}
