/// The files of a zip archive, in its order.
package struct ArchiveMembers: Sendable {
  /// `read` where all of them are here.
  package let outcome: Outcome
  package let members: [Member]

  package struct Member: Sendable {
    /// As the archive writes it; it may be anything, `../` included.
    package let name: String
    package let bytes: [UInt8]
  }
}

/// Unpacks a zip archive into memory, within the limits; archives inside it stay as they are.
package func archiveMembers(
  of bytes: [UInt8], limits: DocumentLimits = .standard
) -> ArchiveMembers {
  var reader = DocumentReader(limits: limits)
  guard bytes.count <= limits.fileSize else {
    reader.refuse(.fileSize, limits.fileSize)
    return ArchiveMembers(outcome: reader.outcome, members: [])
  }
  let entries = reader.unpack(bytes)
  return ArchiveMembers(
    outcome: reader.outcome, members: entries.map { .init(name: $0.name, bytes: $0.bytes) })
}
