import Disclosure

/// What the reading of files may be told.
package struct DecodeOptions: Sendable {
  package var limits = IntakeLimits()
  /// A mapping for tables that are not met by their headers.
  package var mapping: MappingFile?
  /// Names that the community's own people have in chats: what they say is no complaint.
  package var ownNames: Set<String> = []
  /// Our own mail addresses, small letters: mail from them is a loop.
  package var ownAddresses: Set<String> = []

  package init() {}
}

/// What one file may cost. Time and memory follow from the bytes of the file within these.
package struct IntakeLimits: Sendable {
  /// Bytes of one message, row or document.
  package var message = 25 << 20
  /// Bytes of a file of many: mailboxes, tables, archives, JSON.
  package var file = 1 << 30
  /// Parts within each other.
  package var mailDepth = 20
  package var mailParts = 200
  /// Bytes of one header block; a list of a thousand addressees has a tenth of it.
  package var mailHeader = 256 << 10
  /// Complaints that one file may hold, and one more for each 150 bytes of it: each takes some
  /// hundred bytes of memory, however short it is.
  package var complaints = 50_000
  /// Values of a JSON file; each costs a hundred bytes of memory.
  package var jsonValues = 1_000_000
  /// Files in an archive.
  package var members = 10_000

  package init() {}
}

/// What the decoders of one file share.
struct DecodeContext {
  let options: DecodeOptions
  /// Safe to show.
  let fileName: String
  let received: Instant
  /// When the file was last written; nil where nobody knows.
  let modified: Instant?
  /// How many complaints and refusals the file may hold.
  let room: Int
  /// Archive members that lead here.
  var members: [PlaceInFile.Member] = []

  var limits: IntakeLimits { options.limits }
}
