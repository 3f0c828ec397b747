import Disclosure
import SourceText

/// Reads one object as a complaint: Open311's GeoReport v2 request, ours, or any other whose keys
/// say what they are.
struct ObjectReader {
  let context: DecodeContext

  /// Nil where nothing in it is a text.
  func complaint(_ object: LocatedValue, at spot: PlaceInFile.Spot) -> Complaint? {
    guard let entries = object.entries else { return nil }
    let isOpen311 =
      object["service_request_id"] != nil || object["service_code"] != nil
      || object["requested_datetime"] != nil
    var fields: [TableField: [String]] = [:]
    var rest: [Detail] = []
    for entry in entries {
      let field = Self.ownKeys[entry.key] ?? FieldWords.match(entry.key)?.field ?? .other
      guard let value = Self.flat(entry.value), !value.isEmpty else { continue }
      let isTaken = field.isSingle && field != .name && fields[field] != nil
      switch isTaken ? .other : field {
      case .other: rest.append(Detail(name: entry.key, value: value, nature: .answer))
      case .official: rest.append(Detail(name: entry.key, value: value, nature: .official))
      case .hidden: rest.append(Detail(name: entry.key, value: value, nature: .hidden))
      case let known: fields[known, default: []].append(value)
      }
    }
    guard fields[.text] != nil || fields[.subject] != nil else { return nil }
    return complaint(fields, rest, isOpen311, spot)
  }

  private func complaint(
    _ fields: [TableField: [String]], _ rest: [Detail], _ isOpen311: Bool,
    _ spot: PlaceInFile.Spot
  ) -> Complaint {
    let time = fields[.time]?.first ?? ""
    var complaint = Complaint(
      channel: isOpen311 ? .open311 : .json, place: PlaceInFile(spot, in: context.members),
      written: .judged(readTime(time), isGiven: !time.isEmpty, received: context.received))
    complaint.subject = fields[.subject]?.first ?? ""
    complaint.text = fields[.text]?.joined(separator: "\n") ?? complaint.subject
    complaint.sender.name = fields[.name]?.joined(separator: " ") ?? ""
    for value in fields[.phone] ?? [] { complaint.sender.add(.phone, value) }
    for value in fields[.mail] ?? [] { complaint.sender.add(.mail, value) }
    complaint.address = fields[.address]?.first
    complaint.category = fields[.category]?.first
    complaint.kindLabel = fields[.kind]?.first
    complaint.urgency = fields[.urgency]?.first
    complaint.aboutID = fields[.about]?.first
    complaint.isAnonymous = fields[.isAnonymous]?.first.flatMap(yesOrNo)
    complaint.isConfidential = fields[.isConfidential]?.first.flatMap(yesOrNo)
    complaint.details = rest
    let isLost = !complaint.written.flags.isDisjoint(with: [.unreadable, .absurd])
    if isLost { complaint.details.append(Detail(name: "time", value: time, nature: .answer)) }
    complaint.finish()
    if let serial = fields[.serial]?.first {
      let at = isLost ? time : time.isEmpty ? "" : String(complaint.written.instant.seconds)
      complaint.keys.rowKey =
        Digest(ofParts: ["object", isOpen311 ? "open311" : "json", serial, at])
    }
    return complaint
  }

  /// Keys whose own word means something else in a table.
  private static let ownKeys: [String: TableField] = [
    "first_name": .name, "last_name": .name, "media_url": .other, "address_id": .other,
    "zipcode": .other, "attributes": .other, "service_name": .category,
  ]

  /// A scalar, or a list and a map as `键：值` lines; depth and length are bounded by the reader.
  private static func flat(_ value: LocatedValue) -> String? {
    switch value.content {
    case .null: nil
    case .text(let scalar): scalar.text.trimmed()
    case .number(let digits): digits
    case .boolean(let flag): flag ? "true" : "false"
    case .list(let items): items.compactMap(flat).joined(separator: "、")
    case .map(let entries):
      entries.compactMap { entry in flat(entry.value).map { "\(entry.key)：\($0)" } }
        .joined(separator: "；")
    }
  }
}
