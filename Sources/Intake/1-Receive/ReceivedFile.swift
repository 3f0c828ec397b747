import Disclosure

/// A file, a message from standard input or a member of an archive as it arrived.
package struct ReceivedFile: Sendable {
  /// Its own name, made safe (see `SafeName`); empty for standard input.
  package let name: String
  /// Empty where the file is over the limit and stays on the disk.
  package let bytes: [UInt8]
  package let size: Int
  package let digest: Digest
  package let kind: ArrivalKind
  /// When the file was last written, if the disk knows.
  package let modified: Instant?
  /// When it was received: the time a complaint has that names none.
  package let received: Instant

  package init(
    name: String, bytes: [UInt8], size: Int, digest: Digest, kind: ArrivalKind,
    modified: Instant?, received: Instant
  ) {
    self.name = name
    self.bytes = bytes
    self.size = size
    self.digest = digest
    self.kind = kind
    self.modified = modified
    self.received = received
  }

  /// Bytes that are in memory already. `name` is made safe here.
  package init(named name: [UInt8], bytes: [UInt8], modified: Instant? = nil, received: Instant) {
    let safe = SafeName.of(name)
    self.init(
      name: safe, bytes: bytes, size: bytes.count, digest: Digest(of: bytes),
      kind: ArrivalKind(of: bytes, named: safe), modified: modified, received: received)
  }
}
