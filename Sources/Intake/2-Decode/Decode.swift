import Disclosure
import SourceText

/// Reads the complaints out of one received file. Never fails: what cannot be read is quarantined
/// with its reason, and nothing is dropped.
///
/// The same file and options give the same result. Takes time and memory in proportion to the file.
package func decode(_ file: ReceivedFile, options: DecodeOptions = DecodeOptions()) -> Decoded {
  let context = DecodeContext(
    options: options, fileName: file.name, received: file.received, modified: file.modified,
    room: options.limits.complaints + file.size / 150)
  var decoded = Decoded()
  guard file.bytes.count == file.size else {
    decoded.refuse(
      .fileOverLimit, in: context, ["limit": .number(options.limits.message >> 20)])
    return decoded
  }
  decode(file.bytes, as: file.kind, named: file.name, in: context, into: &decoded)
  if file.kind != .zip, decoded.complaints.isEmpty, decoded.quarantined.isEmpty {
    decoded.refuse(.nothingInside, in: context)
  }
  return decoded
}

/// One file, be it the received one or a member of an archive.
func decode(
  _ bytes: [UInt8], as kind: ArrivalKind, named name: String, in context: DecodeContext,
  into decoded: inout Decoded
) {
  if bytes.count > context.limits.message, !kind.holdsMany {
    return decoded.refuse(
      .messageTooLarge, in: context, ["limit": .number(context.limits.message >> 20)])
  }
  switch kind {
  case .mail: decodeMail(bytes, at: .whole, in: context, into: &decoded)
  case .mbox: decodeMbox(bytes, in: context, into: &decoded)
  case .table: decodeTable(bytes, in: context, into: &decoded)
  case .workbook: decodeWorkbook(bytes, in: context, into: &decoded)
  case .json: decodeJSON(bytes, in: context, into: &decoded)
  case .jsonLines: decodeJSONLines(bytes, in: context, into: &decoded)
  case .chat: decodeChat(bytes, in: context, into: &decoded)
  case .form: decodePlainText(bytes, at: .whole, in: context, into: &decoded)
  case .text: decodeTextOrMappedTable(bytes, in: context, into: &decoded)
  case .html: decodePage(bytes, in: context, into: &decoded)
  case .docx, .pdf: decodeDocument(bytes, named: name, in: context, into: &decoded)
  case .picture, .sound, .film: decodeMedia(bytes, kind, named: name, in: context, into: &decoded)
  case .zip: decodeArchive(bytes, in: context, into: &decoded)
  case .oldOffice: decoded.refuse(.oldOffice, in: context)
  case .empty: decoded.refuse(.emptyFile, in: context)
  case .unknown: decoded.refuse(.unknownKind, in: context)
  }
}

extension ArrivalKind {
  /// The limit of size is for one message; these hold many.
  package var holdsMany: Bool {
    [.mbox, .table, .workbook, .jsonLines, .json, .zip].contains(self)
  }
}

private func decodeMbox(
  _ bytes: [UInt8], in context: DecodeContext, into decoded: inout Decoded
) {
  for (index, range) in messages(ofMbox: bytes).enumerated() {
    let spot = PlaceInFile.Spot.message(index + 1)
    if decoded.isFull(context, at: spot) { return }
    decodeMail(unescaped(bytes, range), at: spot, in: context, into: &decoded)
  }
}

/// A mapping file may know a table that nobody else does.
private func decodeTextOrMappedTable(
  _ bytes: [UInt8], in context: DecodeContext, into decoded: inout Decoded
) {
  if let file = context.options.mapping {
    let text = Array(decodeText(bytes.prefix(64 << 10), label: nil).text.utf8)
    if TableLayout.find(in: text[...], by: file) != nil {
      return decodeTable(bytes, in: context, into: &decoded)
    }
  }
  decodePlainText(bytes, at: .whole, in: context, into: &decoded)
}
