#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes as UTF-8 by iconv, with a replacement character for each byte that does not belong.
/// Nil where this system's iconv does not know the set.
func convertReplacing(
  _ bytes: ArraySlice<UInt8>, from name: String, euroByte: UInt8? = nil
) -> (text: [UInt8], replaced: Int)? {
  guard let descriptor = openConverter(from: name) else { return nil }
  defer { iconv_close(descriptor) }
  var converter = Converter(descriptor: descriptor, euroByte: euroByte)
  converter.text.reserveCapacity(bytes.count * 3 / 2 + 16)
  bytes.withUnsafeBytes { converter.convert($0) }
  return (converter.text, converter.replaced)
}

private struct Converter {
  let descriptor: iconv_t
  let euroByte: UInt8?
  var text: [UInt8] = []
  var replaced = 0

  mutating func convert(_ input: UnsafeRawBufferPointer) {
    guard let base = input.baseAddress else { return }
    var source: UnsafeMutablePointer<CChar>? = UnsafeMutablePointer(
      mutating: base.assumingMemoryBound(to: CChar.self))
    var left = input.count
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16 << 10) { block in
      while true {
        var target = block.baseAddress
        var room = block.count
        let result = iconv(descriptor, &source, &left, &target, &room)
        let code = errno
        let written = UnsafeRawBufferPointer(start: block.baseAddress, count: block.count - room)
        text.append(contentsOf: written)
        if result != -1 || left == 0 { break }
        if code == E2BIG { continue }
        guard code == EILSEQ || code == EINVAL else { break }
        replace(input[input.count - left])
        (source, left) = (source?.advanced(by: 1), left - 1)
      }
    }
  }

  private mutating func replace(_ byte: UInt8) {
    if byte == euroByte {
      text.append(contentsOf: "€".utf8)
    } else {
      text.append(contentsOf: "\u{FFFD}".utf8)
      replaced += 1
    }
  }
}
