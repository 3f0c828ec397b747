import Diagnostics
import SourceText

/// Reads JSON: Open311's list of requests, `{"complaints": […]}`, a list, or one object alone.
func decodeJSON(_ bytes: [UInt8], in context: DecodeContext, into decoded: inout Decoded) {
  let text = Array(decodeText(bytes, label: nil).text.utf8)
  guard countValues(text[...]) <= context.limits.jsonValues else {
    return decoded.refuse(
      .jsonTooManyValues, in: context, ["limit": .number(context.limits.jsonValues)])
  }
  let file = SourceFile(path: context.fileName, bytes: text, privacy: .confidential)
  let parsed = readJSON(file, maximumDepth: 64)
  guard let value = parsed.value, !parsed.hasBrokenSyntax else {
    return decoded.refuseJSON(parsed, file, at: .whole, in: context)
  }
  let notes: [DecodingNote] = parsed.diagnostics.isEmpty ? [] : [.oddJSON]
  guard let items = items(of: value) else {
    return add(value, at: .whole, notes, context, &decoded)
  }
  for (index, item) in items.enumerated() {
    if decoded.isFull(context, at: .item(index + 1)) { return }
    add(item, at: .item(index + 1), notes, context, &decoded)
  }
}

/// Reads one object a line (JSON lines).
func decodeJSONLines(_ bytes: [UInt8], in context: DecodeContext, into decoded: inout Decoded) {
  let text = Array(decodeText(bytes, label: nil).text.utf8)
  let file = SourceFile(path: context.fileName, bytes: text, privacy: .confidential)
  var (at, number) = (0, 0)
  while at < text.count {
    let end = endOfLine(text, at)
    number += 1
    let line = at..<end
    at = end + 1
    guard text[line].contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { continue }
    if decoded.isFull(context, at: .line(number)) { return }
    guard countValues(text[line]) <= context.limits.jsonValues else {
      decoded.refuse(
        .jsonTooManyValues, at: .line(number), in: context,
        ["limit": .number(context.limits.jsonValues)])
      continue
    }
    let parsed = readJSON(file, in: line, maximumDepth: 64)
    guard let value = parsed.value, !parsed.hasBrokenSyntax else {
      decoded.refuse(.jsonBroken, at: .line(number), in: context, ["line": .number(number)])
      continue
    }
    let notes: [DecodingNote] = parsed.diagnostics.isEmpty ? [] : [.oddJSON]
    add(value, at: .line(number), notes, context, &decoded)
  }
}

private func add(
  _ value: LocatedValue, at spot: PlaceInFile.Spot, _ notes: [DecodingNote],
  _ context: DecodeContext, _ decoded: inout Decoded
) {
  guard var complaint = ObjectReader(context: context).complaint(value, at: spot) else {
    return decoded.refuse(.jsonNoComplaint, at: spot, in: context)
  }
  complaint.note(notes)
  decoded.complaints.append(complaint)
}

/// The list of complaints in a document; nil where the document is one itself.
private func items(of value: LocatedValue) -> [LocatedValue]? {
  if let list = value.list { return list }
  for key in ["service_requests", "requests", "complaints", "data", "items", "records"] {
    guard let found = value[key] else { continue }
    if let list = found.list { return list }
    // XML turned to JSON: one request stands without its list.
    if let inner = found["request"] { return inner.list ?? [inner] }
  }
  return nil
}

/// At least as many values as the text has; each costs memory, however short it is.
private func countValues(_ text: ArraySlice<UInt8>) -> Int {
  text.count { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") } + 1
}

extension Parsed<LocatedValue> {
  /// The reader gave up, or there is more behind the value. Doubled keys and raw control characters
  /// are read past.
  fileprivate var hasBrokenSyntax: Bool {
    value == nil || diagnostics.contains { $0.kind == .jsonTrailingText }
  }
}

extension Decoded {
  fileprivate mutating func refuseJSON(
    _ parsed: Parsed<LocatedValue>, _ file: SourceFile, at spot: PlaceInFile.Spot,
    in context: DecodeContext
  ) {
    let offset = parsed.diagnostics.last?.place?.range.lowerBound ?? 0
    let line = file.bytes.prefix(offset).count { $0 == 0x0A } + 1
    refuse(.jsonBroken, at: spot, in: context, ["line": .number(line)])
  }
}
