import CArchive

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file of an archive.
struct ArchiveEntry {
  /// As the archive writes it; it may be anything, and nothing is ever written to the disk.
  let name: String
  let bytes: [UInt8]
}

extension DocumentReader {
  /// The files of a zip archive, unpacked into memory within the limits. What is encrypted or
  /// damaged is noted and left out.
  mutating func unpack(_ bytes: [UInt8]) -> [ArchiveEntry] {
    // The library reads the whole directory before it tells of the first entry.
    let directoryEntry: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
    guard count(directoryEntry, in: bytes, upTo: limits.entries + 1) <= limits.entries else {
      refuse(.entries, limits.entries)
      return []
    }
    // An archive that breaks off before its directory is read entry by entry, as far as it goes.
    if !find([0x50, 0x4B, 0x05, 0x06], in: bytes) { note(.damaged) }
    // The library gives out names in the thread's character set, or not at all.
    let utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
    let former = uselocale(utf8)
    defer {
      uselocale(former)
      if let utf8 { freelocale(utf8) }
    }
    guard let archive = archive_read_new() else { return [] }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip(archive)
    return bytes.withUnsafeBytes { bytes in
      guard archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
        note(.damaged)
        return []
      }
      return entries(of: archive, size: bytes.count)
    }
  }

  private mutating func entries(of archive: OpaquePointer, size: Int) -> [ArchiveEntry] {
    var found: [ArchiveEntry] = []
    var budget = max(1 << 20, size * limits.ratio)
    while true {
      var entry: OpaquePointer?
      let status = archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { return found }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
        note(.damaged)
        return found
      }
      guard takeEntry() else { return found }
      let name = name(of: entry)
      if archive_entry_is_data_encrypted(entry) != 0 {
        note(.unreadable(.encrypted, member: name))
      } else if let bytes = unpackEntry(archive, &budget) {
        if !name.hasSuffix("/") { found.append(ArchiveEntry(name: name, bytes: bytes)) }
      } else if isRefused {
        return found
      } else {
        note(.unreadable(.damaged, member: name))
      }
    }
  }

  /// The bytes of the entry at hand; nil where they are damaged or too many.
  mutating func unpackEntry(_ archive: OpaquePointer, _ budget: inout Int) -> [UInt8]? {
    let step = 1 << 16
    var bytes: [UInt8] = []
    while true {
      var status = 0
      let block = [UInt8](unsafeUninitializedCapacity: step) { buffer, count in
        status = archive_read_data(archive, buffer.baseAddress, step)
        count = max(0, status)
      }
      guard status >= 0 else { return nil }
      guard !block.isEmpty else { return bytes }
      budget -= block.count
      guard budget >= 0 else {
        refuse(.ratio, limits.ratio)
        return nil
      }
      guard takeUnpacked(block.count) else { return nil }
      bytes += block
    }
  }
}

/// The entry's name as UTF-8. Names without a mark of their character set are GBK when they come
/// from a Chinese Windows.
private func name(of entry: OpaquePointer) -> String {
  if let name = archive_entry_pathname_utf8(entry) { return String(cString: name) }
  guard let raw = archive_entry_pathname(entry) else { return "?" }
  let length = strlen(raw)
  let bytes = Array(UnsafeRawBufferPointer(start: raw, count: length))
  return String(decoding: decoded(bytes) ?? bytes, as: UTF8.self)
}
