import SourceText

/// Encodable values as compact JSON, keys in the order of their declaration.
///
/// Foundation's encoder builds a tree of objects and dictionaries first, which took a tenth of the
/// intake; this one writes as it goes. See `Documentation/decisions/32-json-of-events.md`.
func eventJSON(_ value: some Encodable) throws -> String {
  let encoder = EventEncoder()
  try encoder.put(value)
  return String(decoding: encoder.out.bytes, as: UTF8.self)
}

/// JSON on its way. A container is closed when one around it is written to again, or at the end.
private final class EventEncoder: Encoder {
  var out = JSONWriter()
  /// The containers that are open, the innermost last; true where it is a map.
  private var open: [Bool] = []

  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  func put(_ value: some Encodable) throws {
    let (start, depth) = (out.bytes.count, open.count)
    try value.encode(to: self)
    close(to: depth)
    // One without anything to say is a map without entries.
    if out.bytes.count == start {
      out.beginMap()
      out.endMap()
    }
  }

  func close(to depth: Int) {
    while open.count > depth {
      if open.removeLast() { out.endMap() } else { out.endList() }
    }
  }

  /// Begins one more entry of the map at that depth.
  func begin(_ key: some CodingKey, at depth: Int) {
    close(to: depth)
    out.key(key.stringValue)
  }

  /// JSON has no number for what is not finite.
  func put(number: Double) throws {
    guard number.isFinite else {
      throw EncodingError.invalidValue(
        number, EncodingError.Context(codingPath: [], debugDescription: "not finite"))
    }
    out.number(written: number.description)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    out.beginMap()
    open.append(true)
    return KeyedEncodingContainer(EventMap(encoder: self, depth: open.count))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    out.beginList()
    open.append(false)
    return EventValues(encoder: self, depth: open.count)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    EventValues(encoder: self, depth: nil)
  }
}

private struct EventMap<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: EventEncoder
  let depth: Int
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) {
    encoder.begin(key, at: depth)
    encoder.out.null()
  }

  func encode(_ value: Bool, forKey key: Key) {
    encoder.begin(key, at: depth)
    encoder.out.boolean(value)
  }

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
    encoder.begin(key, at: depth)
    try encoder.put(number: value)
  }

  func encode(_ value: String, forKey key: Key) {
    encoder.begin(key, at: depth)
    encoder.out.text(value)
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    encoder.begin(key, at: depth)
    try encoder.put(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    encoder.begin(key, at: depth)
    return encoder.container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder.begin(key, at: depth)
    return encoder.unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder }

  func superEncoder(forKey key: Key) -> any Encoder {
    encoder.begin(key, at: depth)
    return encoder
  }

  private func put(_ value: some FixedWidthInteger, _ key: Key) {
    encoder.begin(key, at: depth)
    encoder.out.number(written: String(value))
  }
}

/// An array, or a single value where it has no depth.
private struct EventValues: UnkeyedEncodingContainer, SingleValueEncodingContainer {
  let encoder: EventEncoder
  let depth: Int?
  private(set) var count = 0
  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil() {
    next()
    encoder.out.null()
  }

  mutating func encode(_ value: Bool) {
    next()
    encoder.out.boolean(value)
  }

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
    try encoder.put(number: value)
  }

  mutating func encode(_ value: String) {
    next()
    encoder.out.text(value)
  }

  mutating func encode(_ value: some Encodable) throws {
    next()
    try encoder.put(value)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    next()
    return encoder.container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    next()
    return encoder.unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    next()
    return encoder
  }

  private mutating func next() {
    if let depth { encoder.close(to: depth) }
    count += 1
  }

  private mutating func put(_ value: some FixedWidthInteger) {
    next()
    encoder.out.number(written: String(value))
  }
}
