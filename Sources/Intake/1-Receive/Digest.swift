import Crypto
import Supervision

/// The SHA-256 of some bytes (FIPS 180-4).
package struct Digest: Sendable, Hashable {
  /// The first of the 32 bytes is the highest of the first word.
  private let words: SIMD4<UInt64>

  package init(of bytes: [UInt8]) {
    self.init(bytes.withUnsafeBytes { SHA256.hash(data: $0) })
  }

  /// Of parts, told apart by their lengths, so that no two lists of them give one digest.
  package init(ofParts parts: [String]) {
    var hash = SHA256()
    for part in parts {
      var part = part
      part.withUTF8 { bytes in
        withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { hash.update(bufferPointer: $0) }
        hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
      }
    }
    self.init(hash.finalize())
  }

  init(_ digest: SHA256.Digest) {
    words = digest.withUnsafeBytes { bytes in
      SIMD4(
        (0..<4).map {
          UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self))
        })
    }
  }

  /// Of a text of 64 hexadecimal digits; nil for any other.
  package init?(hex: String) {
    let digits = Array(hex.utf8)
    guard digits.count == 64, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
      return nil
    }
    var words = SIMD4<UInt64>()
    for index in 0..<4 {
      let part = String(decoding: digits[(index * 16)..<(index * 16 + 16)], as: UTF8.self)
      guard let word = UInt64(part, radix: 16) else { return nil }
      words[index] = word
    }
    self.words = words
  }

  /// 64 small hexadecimal digits.
  package var hex: String {
    let bytes = (0..<4).map { words[$0].bigEndian }
    return bytes.withUnsafeBytes { hexadecimal($0) }
  }
}
