import Documents

/// Reads the files of a zip archive, one level deep. Where one letter lies among pictures and
/// recordings, these are its attachments; else each is a complaint of its own.
func decodeArchive(_ bytes: [UInt8], in context: DecodeContext, into decoded: inout Decoded) {
  guard context.members.isEmpty else { return decoded.refuse(.archiveInArchive, in: context) }
  let archive = archiveMembers(of: bytes, limits: context.documentLimits(for: bytes))
  var found = Decoded()
  var media: [(bytes: [UInt8], kind: ArrivalKind, name: String, number: Int)] = []
  var number = 0
  for member in archive.members where !isLeftBySystems(member.name) {
    number += 1
    let name = SafeName.of(member.name)
    let kind = ArrivalKind(of: member.bytes, named: name)
    if kind.isMedia {
      media.append((member.bytes, kind, name, number))
    } else {
      decode(
        member.bytes, as: kind, named: name, in: context.inside(name, number), into: &found)
    }
  }
  if found.complaints.count == 1, found.quarantined.isEmpty {
    for file in media { found.complaints[0].attach(file.name, "", file.bytes) }
    found.complaints[0].finish()
  } else {
    for file in media {
      let inner = context.inside(file.name, file.number)
      decodeMedia(file.bytes, file.kind, named: file.name, in: inner, into: &found)
    }
  }
  if archive.outcome != .read { found.refuse(archive.outcome, in: context) }
  if found.complaints.isEmpty, found.quarantined.isEmpty {
    found.refuse(.emptyFile, in: context)
  }
  decoded.complaints += found.complaints
  decoded.quarantined += found.quarantined
  decoded.mapping = decoded.mapping ?? found.mapping
}

/// What macOS and Windows put into archives unasked.
private func isLeftBySystems(_ name: String) -> Bool {
  let last = name.split(separator: "/").last ?? ""
  return name.hasPrefix("__MACOSX/") || last == ".DS_Store" || last == "Thumbs.db"
    || last == "desktop.ini"
}

extension ArrivalKind {
  fileprivate var isMedia: Bool { [.picture, .sound, .film].contains(self) }
}

extension DecodeContext {
  fileprivate func inside(_ name: String, _ number: Int) -> DecodeContext {
    var inner = self
    inner.members.append(PlaceInFile.Member(number: number, name: name))
    return inner
  }
}
