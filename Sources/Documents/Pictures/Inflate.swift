import CArchive

extension DocumentReader {
  /// Unpacks what zlib packed, as PNG does with its longer texts. Nil where it is damaged.
  ///
  /// libarchive reads the same bytes inside of gzip: only what stands around them differs, and the
  /// check sum at the end is not looked at.
  mutating func inflate(_ packed: [UInt8]) -> [UInt8]? {
    let gzipHeader: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    let bytes = gzipHeader + packed.dropFirst(2).dropLast(4) + Array(repeating: 0, count: 8)
    guard let archive = archive_read_new() else { return nil }
    defer { archive_read_free(archive) }
    archive_read_support_filter_gzip(archive)
    archive_read_support_format_raw(archive)
    return bytes.withUnsafeBytes { bytes -> [UInt8]? in
      var entry: OpaquePointer?
      guard archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK,
        archive_read_next_header(archive, &entry) == ARCHIVE_OK
      else { return nil }
      var budget = max(1 << 20, bytes.count * limits.ratio)
      return unpackEntry(archive, &budget)
    }
  }
}
