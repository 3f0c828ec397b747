/// The words of a complaint as the screening reads them: subject and text, so many characters of
/// them that its time is bounded, and where the subject ends.
struct ScreenText: Sendable {
  let scalars: [UInt32]
  let subjectEnd: Int

  /// What follows tells the rules nothing that the beginning did not.
  static let limit = 20_000

  init(subject: String, text: String) {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(min(Self.limit, (subject.utf8.count + text.utf8.count) / 2))
    Self.append(subject, atMost: 500, to: &scalars)
    subjectEnd = scalars.count
    scalars.append(0x0A)
    // The subject is the first line of many texts already.
    Self.append(text, atMost: Self.limit, to: &scalars)
    self.scalars = scalars
  }

  private static func append(_ text: String, atMost limit: Int, to scalars: inout [UInt32]) {
    let end = scalars.count + limit
    for scalar in text.unicodeScalars {
      if scalars.count == end { break }
      scalars.append(plain(scalar.value))
    }
  }

  /// Full-width letters and digits narrow, letters small.
  static func plain(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xFF01...0xFF5E: plain(scalar - 0xFEE0)
    case 0x41...0x5A: scalar + 0x20
    default: scalar
    }
  }
}

/// Finds many words in a text in one pass.
struct WordTable: Sendable {
  private var isFirst = [Bool](repeating: false, count: 1 << 16)
  private var words: [UInt32: [(rest: [UInt32], id: Int)]] = [:]

  /// Ids are positions in the list; words without a character are passed over.
  init(_ list: [String]) {
    for (id, word) in list.enumerated() {
      let scalars = word.unicodeScalars.map { ScreenText.plain($0.value) }
      guard let first = scalars.first else { continue }
      isFirst[Int(first & 0xFFFF)] = true
      words[first, default: []].append((Array(scalars.dropFirst()), id))
    }
  }

  /// Calls `found` with the id of each word and the place after it.
  func search(_ text: [UInt32], _ found: (_ id: Int, _ start: Int, _ end: Int) -> Void) {
    for start in text.indices where isFirst[Int(text[start] & 0xFFFF)] {
      for word in words[text[start]] ?? [] {
        let end = start + 1 + word.rest.count
        if end <= text.count, text[(start + 1)..<end].elementsEqual(word.rest) {
          found(word.id, start, end)
        }
      }
    }
  }
}
