import Crypto
import Foundation

/// One line of the chain, as it is hashed: JSON with its keys in order.
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
  func text() throws -> String { String(decoding: try canonicalJSON(self), as: UTF8.self) }

  static func read(_ text: String) throws -> EventPayload {
    try JSONDecoder().decode(EventPayload.self, from: Data(text.utf8))
  }
}

/// Keys in order, no blanks.
func canonicalJSON(_ value: some Encodable) throws -> Data {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return try encoder.encode(value)
}

/// A personal part as it is stored: JSON and the salt its digest was made with.
struct PersonalPart: Sendable, Hashable {
  var salt: String
  var value: String

  init(_ value: some Encodable, salt: String) throws {
    self.salt = salt
    self.value = String(decoding: try canonicalJSON(value), as: UTF8.self)
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
  var hash = SHA256()
  for text in texts {
    var text = text
    hash.update(data: Data("\(text.utf8.count):".utf8))
    text.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
  }
  return hexadecimal(hash.finalize())
}

func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
  var text: [UInt8] = []
  text.reserveCapacity(64)
  for byte in bytes {
    text.append(digit(byte >> 4))
    text.append(digit(byte & 15))
  }
  return String(decoding: text, as: UTF8.self)
}

/// 128 bits by chance, in hexadecimal digits.
func randomSalt() -> String {
  var generator = SystemRandomNumberGenerator()
  let halves = [generator.next(), generator.next()] as [UInt64]
  return hexadecimal(
    halves.flatMap { half in (0..<8).map { UInt8(truncatingIfNeeded: half >> ($0 * 8)) } })
}

/// The hash of an event: of the one before and of its own text.
func eventHash(previous: String, payload: String) -> String { sha256(previous, payload) }

/// What stands before the first event.
let chainStart = String(repeating: "0", count: 64)
