import Diagnostics

/// A reading under way: what was found, what it has cost, where in the archives it is. Once it is
/// refused nothing more is read.
struct DocumentReader {
  let limits: DocumentLimits
  private(set) var texts: [TextPart] = []
  private(set) var pictures: [Picture] = []
  private(set) var outcome = Outcome.read
  /// The names of the archives' members that lead here.
  private(set) var members: [String] = []
  /// Archives open at this moment.
  private(set) var openArchives = 0
  private(set) var unpacked = 0
  private(set) var entries = 0
  private var textSize = 0

  init(limits: DocumentLimits) { self.limits = limits }

  var isRefused: Bool {
    if case .refused = outcome { return true }
    return false
  }

  var textSizeLeft: Int { limits.textSize - textSize }

  /// Keeps a text unless it is blank.
  mutating func add(_ spot: TextPlace.Spot, _ text: String) {
    guard !isRefused, text.contains(where: { !$0.isWhitespace }) else { return }
    textSize += text.utf8.count
    guard textSize <= limits.textSize else { return refuse(.textSize, limits.textSize) }
    guard texts.count < limits.texts else { return refuse(.texts, limits.texts) }
    texts.append(TextPart(place: TextPlace(members: members, spot: spot), text: text))
  }

  mutating func add(_ section: TextPlace.Section, _ text: String) { add(.section(section), text) }

  mutating func add(_ section: TextPlace.Section, lines: [String]) {
    if !lines.isEmpty { add(section, lines.joined(separator: "\n")) }
  }

  mutating func addPicture(_ kind: DocumentKind, hasPosition: Bool) {
    pictures.append(Picture(members: members, kind: kind, hasPosition: hasPosition))
  }

  /// The graver outcome stays, of two alike the first.
  mutating func note(_ new: Outcome) {
    if new.weight > outcome.weight { outcome = new }
  }

  private var memberName: String? {
    members.isEmpty ? nil : members.joined(separator: ": ")
  }

  mutating func note(_ reason: Unreadable) { note(.unreadable(reason, member: memberName)) }

  mutating func refuse(_ limit: Refusal.Limit, _ allowed: Int) {
    note(.refused(Refusal(limit, allowed: allowed), member: memberName))
  }

  /// Reads what lies in a member of an archive, so that its texts carry the member's name.
  mutating func inside(_ member: String, _ read: (inout DocumentReader) -> Void) {
    guard !isRefused else { return }
    members.append(member)
    read(&self)
    members.removeLast()
  }

  /// Opens an archive for as long as `read` runs, unless it lies too deep.
  mutating func insideArchive(_ read: (inout DocumentReader) -> Void) {
    guard openArchives <= limits.nesting else { return refuse(.nesting, limits.nesting) }
    openArchives += 1
    read(&self)
    openArchives -= 1
  }

  /// Whether one more entry of an archive may be looked at; refuses the document if not.
  mutating func takeEntry() -> Bool {
    entries += 1
    if entries > limits.entries { refuse(.entries, limits.entries) }
    return !isRefused
  }

  mutating func takeUnpacked(_ count: Int) -> Bool {
    unpacked += count
    if unpacked > limits.unpackedSize { refuse(.unpackedSize, limits.unpackedSize) }
    return !isRefused
  }
}
