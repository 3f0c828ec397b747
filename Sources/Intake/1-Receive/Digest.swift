import Crypto

/// The SHA-256 of some bytes (FIPS 180-4).
package struct Digest: Sendable, Hashable {
  /// 64 small hexadecimal digits.
  package let hex: String

  package init(of bytes: [UInt8]) {
    hex = bytes.withUnsafeBytes { Self.hex(SHA256.hash(data: $0)) }
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
    hex = Self.hex(hash.finalize())
  }

  init(_ hash: SHA256) { hex = Self.hex(hash.finalize()) }

  private static func hex(_ digest: SHA256.Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: 64) { buffer in
      for (index, byte) in digest.enumerated() {
        buffer[2 * index] = digits[Int(byte >> 4)]
        buffer[2 * index + 1] = digits[Int(byte & 15)]
      }
      return 64
    }
  }
}
