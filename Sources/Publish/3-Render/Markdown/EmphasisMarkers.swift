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
    var letters = [Bool](repeating: false, count: 0x1000)
    var punctuations = Set<UInt32>()
    for index in text.indices where text[index] == 0xEE || text[index] == 0xF0 {
      guard let scalar = UTF8Text.scalar(in: text, at: index) else { continue }
      switch scalar.value {
      case 0xE000...0xEFFF: letters[Int(scalar.value - 0xE000)] = true
      case 0x10100...0x10FFF: punctuations.insert(scalar.value)
      default: break
      }
    }
    guard let free = letters.firstIndex(of: false),
      let letter = Unicode.Scalar(0xE000 + UInt32(free)),
      let rare = Self.rarePunctuation.first(where: { !punctuations.contains($0.value) })
    else { return nil }
    self.letter = Array(String(letter).utf8)
    self.punctuation = Array(String(rare).utf8)
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

  /// How many bytes of a marker start at `index`; 0 where none does.
  func length(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let marker = text[index] == 0xEE ? letter : punctuation
    guard marker[0] == text[index], index + marker.count <= text.count else { return 0 }
    for offset in 1..<marker.count where text[index + offset] != marker[offset] { return 0 }
    return marker.count
  }

  /// Takes the markers out of `text`.
  func remove(from text: inout [UInt8]) {
    guard text.contains(where: { $0 == 0xEE || $0 == 0xF0 }) else { return }
    text = text.withUnsafeBufferPointer { marked in
      var clean: [UInt8] = []
      clean.reserveCapacity(marked.count)
      var index = 0
      while index < marked.count {
        let skipped = length(in: marked, at: index)
        if skipped == 0 { clean.append(marked[index]) }
        index += max(skipped, 1)
      }
      return clean
    }
  }
}
