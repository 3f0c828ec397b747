#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The C library's searches, an order faster than a loop over bytes.
package enum ByteSearch {
  /// Where `byte` first stands in `text` from `start` on.
  package static func index(
    of byte: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> Int? {
    guard start < text.count, let base = text.baseAddress,
      let found = memchr(base + start, Int32(byte), text.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  package static func index(of byte: UInt8, in text: [UInt8], from start: Int = 0) -> Int? {
    text.withUnsafeBufferPointer { index(of: byte, in: $0, from: start) }
  }

  package static func holds(_ text: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    return text.withUnsafeBufferPointer { text in
      var start = 0
      while let found = index(of: first, in: text, from: start) {
        if text[found...].starts(with: word) { return true }
        start = found + 1
      }
      return false
    }
  }

  /// The bytes before the NUL that ends a C string.
  package static func length(of string: UnsafePointer<CChar>) -> Int { strlen(string) }
}
