extension Complaint {
  mutating func note(_ found: some Sequence<DecodingNote>) {
    for note in found where !notes.contains(note) { notes.append(note) }
  }

  mutating func attach(_ name: String, _ mediaType: String, _ bytes: [UInt8]) {
    var taken = Set(attachments.map { $0.name.lowercased() })
    attachments.append(
      Attachment(
        name: SafeName.unique(name, among: &taken), mediaType: mediaType,
        digest: Digest(of: bytes), bytes: bytes))
  }

  /// The last step of every reader: no complaint without a text, the same order of notes however
  /// they were found, and the keys that follow from the rest.
  mutating func finish() {
    if text.isBlank {
      if attachments.isEmpty {
        text = subject.isEmpty ? Complaint.nothingSaid : subject
      } else {
        text = Complaint.toBeTyped
        note([.toBeTyped])
      }
    }
    notes.sort { String(describing: $0) < String(describing: $1) }
    keys.normalisedSubject = SubjectLine.normalised(subject)
    keys.caseReferences = SubjectLine.caseReferences(in: subject)
    keys.contentHash =
      Digest(
        ofParts: [subject, text] + attachments.map(\.digest.hex)
          + details.flatMap { [$0.name, $0.value] }
      )
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it stands first.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
