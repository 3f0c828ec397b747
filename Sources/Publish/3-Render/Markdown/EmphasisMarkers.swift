import SourceText

/// Two characters that a text does not hold, and that make libcmark see emphasis beside Chinese
/// punctuation as the CJK-friendly amendment does.
///
/// CommonMark does not close `**注意：**请看`: a mark with punctuation inside and a letter outside
/// counts as an opening one. A private-use character put between the mark and the punctuation is
/// neither blank nor punctuation, so the mark may open and close; it is taken out again from
/// everything that leaves. Lines never shift, columns do.
struct EmphasisMarkers: Equatable {
  /// Private use, neither blank nor punctuation: three bytes from U+E000 to U+EFFF.
  let letter: [UInt8]
  /// Punctuation of a dead script, four bytes: keeps a `_` beside the letter what it was.
  let punctuation: [UInt8]

  /// Characters absent from `text`; nil where it holds every candidate, and is left as it is.
  /// A character written as a numeric entity is not looked for: nobody has a use for it.
  init?(absentFrom text: UnsafeBufferPointer<UInt8>) {
    let letters = Self.scalars(startingWith: 0xEE, in: text)
    let punctuations = Self.scalars(startingWith: 0xF0, in: text)
    let candidates = (0xE000...0xEFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
    guard let letter = candidates.first(where: { !letters.contains($0) }),
      let rare = Self.rarePunctuation.first(where: { !punctuations.contains($0) })
    else { return nil }
    self.letter = Array(String(letter).utf8)
    self.punctuation = Array(String(rare).utf8)
  }

  /// The scalars of `text` whose UTF-8 begins with `lead`.
  private static func scalars(
    startingWith lead: UInt8, in text: UnsafeBufferPointer<UInt8>
  ) -> Set<Unicode.Scalar> {
    var found: Set<Unicode.Scalar> = []
    var index = 0
    while let next = ByteSearch.index(of: lead, in: text, from: index) {
      if let scalar = UTF8Text.scalar(in: text, at: next) { found.insert(scalar) }
      index = next + 1
    }
    return found
  }

  /// Aegean, Ugaritic, Old Persian, Caucasian Albanian, Imperial Aramaic and Phoenician signs
  /// that libcmark knows as punctuation.
  private static let rarePunctuation: [Unicode.Scalar] = [
    "\u{10100}", "\u{10101}", "\u{10102}", "\u{1039F}", "\u{103D0}", "\u{1056F}", "\u{10857}",
    "\u{1091F}",
  ]

  /// `text` with the markers in their places, in order.
  func insert(into text: UnsafeBufferPointer<UInt8>, at insertions: [EmphasisInsertion]) -> [UInt8]
  {
    var marked: [UInt8] = []
    marked.reserveCapacity(text.count + insertions.count * 7)
    var copied = 0
    for insertion in insertions {
      marked.append(contentsOf: text[copied..<insertion.offset])
      copied = insertion.offset
      switch insertion.shape {
      case .letter: marked.append(contentsOf: letter)
      case .letterThenPunctuation:
        marked.append(contentsOf: letter)
        marked.append(contentsOf: punctuation)
      case .punctuationThenLetter:
        marked.append(contentsOf: punctuation)
        marked.append(contentsOf: letter)
      }
    }
    marked.append(contentsOf: text[copied...])
    return marked
  }

  /// Takes the markers out of `text`.
  func remove(from text: inout [UInt8]) {
    Self.remove(letter, from: &text)
    Self.remove(punctuation, from: &text)
  }

  private static func remove(_ marker: [UInt8], from text: inout [UInt8]) {
    let count = text.withUnsafeMutableBufferPointer { bytes in
      let text = UnsafeBufferPointer(bytes)
      var kept = 0
      var copied = 0
      var index = 0
      func keep(to end: Int) {
        if kept != copied, let base = bytes.baseAddress {
          (base + kept).update(from: base + copied, count: end - copied)
        }
        kept += end - copied
      }
      while let next = ByteSearch.index(of: marker[0], in: text, from: index) {
        index = next + 1
        guard text[next...].starts(with: marker) else { continue }
        keep(to: next)
        index = next + marker.count
        copied = index
      }
      keep(to: text.count)
      return kept
    }
    text.removeLast(text.count - count)
  }
}
