/// A zip archive of entries that are stored, not packed, so that tests can say in plain text what an
/// office document holds.
package func zip(_ entries: [(name: String, content: String)], flags: UInt16 = 0x0800) -> [UInt8] {
  zip(entries.map { ($0.name, Array($0.content.utf8)) }, flags: flags)
}

/// The same of bytes. Of the flags bit 11 says that names are UTF-8, bit 0 that the content is
/// encrypted.
package func zip(_ entries: [(name: String, bytes: [UInt8])], flags: UInt16 = 0x0800) -> [UInt8] {
  var file: [UInt8] = []
  var directory: [UInt8] = []
  for (name, bytes) in entries {
    let common =
      little(20) + little(flags) + little(0) + little(0) + little(0x21) + long(crc32(bytes))
      + long(UInt32(bytes.count)) + long(UInt32(bytes.count)) + little(UInt16(name.utf8.count))
      + little(0)
    directory +=
      [0x50, 0x4B, 1, 2] + little(20) + common + little(0) + little(0) + little(0) + long(0)
      + long(UInt32(file.count)) + Array(name.utf8)
    file += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + bytes
  }
  let count = UInt16(truncatingIfNeeded: entries.count)
  return file + directory + [0x50, 0x4B, 5, 6] + little(0) + little(0) + little(count)
    + little(count) + long(UInt32(directory.count)) + long(UInt32(file.count)) + little(0)
}

private func little(_ number: UInt16) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8)] }

private func long(_ number: UInt32) -> [UInt8] {
  little(UInt16(number & 0xFFFF)) + little(UInt16(number >> 16))
}

private let crcTable: [UInt32] = (0..<256).map { index in
  (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1
  }
}

private func crc32(_ bytes: [UInt8]) -> UInt32 {
  ~bytes.reduce(~UInt32(0)) { crcTable[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
}
