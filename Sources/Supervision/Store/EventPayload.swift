import Crypto
import Foundation

/// One line of the chain, as it is hashed: compact JSON.
struct EventPayload: Sendable, Hashable, Codable {
  var seq: Int
  /// Events that were committed together.
  var batch: Int
  var at: CaseTime
  /// The account.
  var by: String
  var ref: CaseReference?
  var body: EventBody
  /// Salted digests of the personal parts; a part can be erased, and the chain still holds.
  var contact: String?
  var words: String?

  /// The text that is stored and hashed. Stored as it is: the chain never depends on a later
  /// program writing the same JSON.
  func text() throws -> String { try eventJSON(self) }

  static func read(_ text: String) throws -> EventPayload {
    try JSONDecoder().decode(EventPayload.self, from: Data(text.utf8))
  }
}

/// A personal part as it is stored: JSON and the salt its digest was made with.
struct PersonalPart: Sendable, Hashable {
  var salt: String
  var value: String

  init(_ value: some Encodable, salt: String) throws {
    self.salt = salt
    self.value = try eventJSON(value)
  }

  init(salt: String, value: String) {
    self.salt = salt
    self.value = value
  }

  var digest: String { sha256(salt, value) }

  func decoded<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
    try JSONDecoder().decode(type, from: Data(value.utf8))
  }
}

/// SHA-256 in hexadecimal digits, of the texts with their lengths, so that no two lists of texts
/// have one digest.
func sha256(_ texts: String...) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count + 8 })
  for text in texts {
    bytes.append(contentsOf: String(text.utf8.count).utf8)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(contentsOf: text.utf8)
  }
  return SHA256.hash(data: bytes).withUnsafeBytes { hexadecimal($0) }
}

/// Two small digits for each byte.
package func hexadecimal(_ bytes: UnsafeRawBufferPointer) -> String {
  func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
  return String(unsafeUninitializedCapacity: 2 * bytes.count) { text in
    for (at, byte) in bytes.enumerated() {
      text[2 * at] = digit(byte >> 4)
      text[2 * at + 1] = digit(byte & 15)
    }
    return 2 * bytes.count
  }
}

/// 128 bits by chance, in hexadecimal digits.
func randomSalt() -> String {
  let halves = SIMD2<UInt64>.random(in: .min ... .max)
  return withUnsafeBytes(of: halves) { hexadecimal($0) }
}

/// The hash of an event: of the one before and of its own text.
func eventHash(previous: String, payload: String) -> String { sha256(previous, payload) }

/// What stands before the first event.
let chainStart = String(repeating: "0", count: 64)
