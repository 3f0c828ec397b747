/// Encodable values as compact JSON, keys in the order of their declaration.
///
/// Foundation's encoder builds a tree of objects and dictionaries first, which took a tenth of the
/// intake; this one writes as it goes. See `Documentation/decisions/32-event-encoder.md`.
func jsonText(_ value: some Encodable) throws -> String {
  let text = JSONText()
  try text.put(value)
  return String(decoding: text.out.bytes, as: UTF8.self)
}

/// JSON on its way. A container is closed when one around it is written to again, or at the end.
private final class JSONText: Encoder {
  var out = JSONBytes()

  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  func put(_ value: some Encodable) throws {
    let (start, depth) = (out.bytes.count, out.depth)
    try value.encode(to: self)
    out.end(at: depth, valueFrom: start)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(JSONObject(text: self, depth: out.open("{", "}")))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    JSONValues(text: self, depth: out.open("[", "]"))
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    JSONValues(text: self, depth: nil)
  }
}

private struct JSONObject<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let text: JSONText
  let depth: Int
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { put("null", key) }
  func encode(_ value: Bool, forKey key: Key) { put(value, key) }
  func encode(_ value: Int, forKey key: Key) { put(value, key) }
  func encode(_ value: Int8, forKey key: Key) { put(value, key) }
  func encode(_ value: Int16, forKey key: Key) { put(value, key) }
  func encode(_ value: Int32, forKey key: Key) { put(value, key) }
  func encode(_ value: Int64, forKey key: Key) { put(value, key) }
  func encode(_ value: UInt, forKey key: Key) { put(value, key) }
  func encode(_ value: UInt8, forKey key: Key) { put(value, key) }
  func encode(_ value: UInt16, forKey key: Key) { put(value, key) }
  func encode(_ value: UInt32, forKey key: Key) { put(value, key) }
  func encode(_ value: UInt64, forKey key: Key) { put(value, key) }

  func encode(_ value: Float, forKey key: Key) throws { try encode(Double(value), forKey: key) }

  func encode(_ value: Double, forKey key: Key) throws {
    text.out.put(key: key.stringValue, at: depth)
    try text.out.put(number: value)
  }

  func encode(_ value: String, forKey key: Key) {
    text.out.put(key: key.stringValue, at: depth)
    text.out.put(value)
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    text.out.put(key: key.stringValue, at: depth)
    try text.put(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    text.out.put(key: key.stringValue, at: depth)
    return text.container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    text.out.put(key: key.stringValue, at: depth)
    return text.unkeyedContainer()
  }

  func superEncoder() -> any Encoder { text }

  func superEncoder(forKey key: Key) -> any Encoder {
    text.out.put(key: key.stringValue, at: depth)
    return text
  }

  private func put(_ value: some CustomStringConvertible, _ key: Key) {
    text.out.put(key: key.stringValue, at: depth)
    text.out.put(literal: value)
  }
}

/// An array, or a single value where it has no depth.
private struct JSONValues: UnkeyedEncodingContainer, SingleValueEncodingContainer {
  let text: JSONText
  let depth: Int?
  private(set) var count = 0
  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil() { put("null") }
  mutating func encode(_ value: Bool) { put(value) }
  mutating func encode(_ value: Int) { put(value) }
  mutating func encode(_ value: Int8) { put(value) }
  mutating func encode(_ value: Int16) { put(value) }
  mutating func encode(_ value: Int32) { put(value) }
  mutating func encode(_ value: Int64) { put(value) }
  mutating func encode(_ value: UInt) { put(value) }
  mutating func encode(_ value: UInt8) { put(value) }
  mutating func encode(_ value: UInt16) { put(value) }
  mutating func encode(_ value: UInt32) { put(value) }
  mutating func encode(_ value: UInt64) { put(value) }
  mutating func encode(_ value: Float) throws { try encode(Double(value)) }

  mutating func encode(_ value: Double) throws {
    next()
    try text.out.put(number: value)
  }

  mutating func encode(_ value: String) {
    next()
    text.out.put(value)
  }

  mutating func encode(_ value: some Encodable) throws {
    next()
    try text.put(value)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    next()
    return text.container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    next()
    return text.unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    next()
    return text
  }

  private mutating func next() {
    if let depth { text.out.next(at: depth) }
    count += 1
  }

  private mutating func put(_ value: some CustomStringConvertible) {
    next()
    text.out.put(literal: value)
  }
}

/// The bytes of it, and the containers that are open.
private struct JSONBytes {
  private(set) var bytes: [UInt8] = []
  /// What closes the containers that are open, the innermost last.
  private var closing: [UInt8] = []

  init() { bytes.reserveCapacity(2048) }

  var depth: Int { closing.count }

  mutating func open(_ first: Unicode.Scalar, _ last: Unicode.Scalar) -> Int {
    bytes.append(UInt8(ascii: first))
    closing.append(UInt8(ascii: last))
    return closing.count
  }

  private mutating func close(to depth: Int) {
    while closing.count > depth { bytes.append(closing.removeLast()) }
  }

  /// Ends a value that began there; one without anything to say is an object without members.
  mutating func end(at depth: Int, valueFrom start: Int) {
    close(to: depth)
    if bytes.count == start { bytes += "{}".utf8 }
  }

  /// Begins one more value of the container at that depth.
  mutating func next(at depth: Int) {
    close(to: depth)
    if let last = bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") {
      bytes.append(UInt8(ascii: ","))
    }
  }

  mutating func put(key: String, at depth: Int) {
    next(at: depth)
    put(key)
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func put(literal: some CustomStringConvertible) { bytes += literal.description.utf8 }

  /// JSON has no number for what is not finite.
  mutating func put(number: Double) throws {
    guard number.isFinite else {
      throw EncodingError.invalidValue(
        number, EncodingError.Context(codingPath: [], debugDescription: "not finite"))
    }
    put(literal: number)
  }

  /// RFC 8259, section 7: quotes, backslashes and control characters are escaped.
  mutating func put(_ string: String) {
    var string = string
    bytes.append(UInt8(ascii: "\""))
    string.withUTF8 { text in
      var start = 0
      for at in 0..<text.count where Self.isEscaped(text[at]) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<at]))
        bytes += Self.escaped(text[at]).utf8
        start = at + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escaped(_ byte: UInt8) -> String {
    switch byte {
    case 0x0A: "\\n"
    case 0x0D: "\\r"
    case 0x09: "\\t"
    case ..<0x20: "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
    default: "\\" + String(UnicodeScalar(byte))
    }
  }
}
