/// The words before a number, on its line and the end of the line before, and the heading of its
/// column.
struct Surroundings {
  /// What the words say, wherever they stand.
  private(set) var meanings: LabelMeaning = []
  /// A word directly before the number says that it is the number of a thing.
  private(set) var isReference = false
  /// A word directly before the number, or the heading of its column, says that it is a telephone's.
  private(set) var isPhone = false
  /// The words speak of a place where people live, or work; the nearest counts.
  private(set) var lastPlace: LabelMeaning = []

  /// About thirty Chinese characters.
  private static let reach = 90
  /// Five or six.
  private static let nearby = 18

  init(_ text: SearchedText, before number: Int, column: LabelMeaning) {
    var at = Self.start(text, number)
    var last: (meaning: LabelMeaning, range: Range<Int>)?
    var identityEnd = -1
    while at < number {
      guard let label = Label.label(in: text, at: at) else {
        at += 1
        continue
      }
      let range = at..<(at + label.word.count)
      meanings.formUnion(label.meaning)
      if label.meaning.contains(.phone), number - range.upperBound <= Self.nearby { isPhone = true }
      let place = label.meaning.intersection([.home, .office])
      if !place.isEmpty { lastPlace = place }
      // `身份证编号` is no number of a thing.
      if label.meaning != .reference || range.lowerBound != identityEnd {
        last = (label.meaning, range)
      }
      if label.meaning.contains(.identity) || label.meaning.contains(.phone)
        || label.meaning.contains(.card)
      {
        identityEnd = range.upperBound
      }
      at = range.upperBound
    }
    if column.contains(.phone) { isPhone = true }
    if let last, last.meaning.contains(.reference) {
      isReference = Self.isDirect(text, last.range, number)
    }
    let known: LabelMeaning = [.identity, .phone, .card, .passport]
    if column.contains(.reference), column.isDisjoint(with: known) { isReference = true }
    meanings.formUnion(column)
  }

  /// Goes back over one line break at most, and never into the middle of a character.
  private static func start(_ text: SearchedText, _ number: Int) -> Int {
    var at = number
    var lines = 0
    let limit = max(0, number - reach)
    while at > limit {
      if text[at - 1] == 0x0A {
        lines += 1
        if lines > 1 || (at >= 2 && text[at - 2] == 0x0A) { break }
      }
      at -= 1
    }
    while at < number, text[at] & 0xC0 == 0x80 { at += 1 }
    return at
  }

  /// Only punctuation, blanks and words like `号码` stand between a label and the number; a cell of a
  /// table counts where the label is all that it holds.
  private static func isDirect(_ text: SearchedText, _ label: Range<Int>, _ number: Int) -> Bool {
    var at = label.upperBound
    var crossesCell = false
    while at < number {
      let found = text.codePoint(at: at)
      guard let scalar = Unicode.Scalar(found.scalar), fillers.contains(scalar) else {
        return false
      }
      if found.scalar == 0x2C || found.scalar == 0x7C || found.scalar == 0x0A { crossesCell = true }
      at += found.length
    }
    guard crossesCell else { return true }
    // The cell begins with the label, or with a few more characters of it.
    var start = label.lowerBound
    for _ in 0..<6 {
      let before = text.codePoint(before: start)
      if before.scalar == 0x2C || before.scalar == 0x7C || before.scalar == 0x0A
        || before.scalar == 0
      {
        return true
      }
      start -= before.length
    }
    return false
  }

  private static let fillers = Set("号码编的为是第：:;=（(【[〔“\"'「#№*| \u{3000}\t,>\n-–—._".unicodeScalars)
}

extension Surroundings {
  /// What the words say that follow in the same sentence, in their order; about fifteen characters.
  static func words(_ text: SearchedText, after place: Int) -> [LabelMeaning] {
    var found: [LabelMeaning] = []
    var at = place
    while at < min(text.end, place + 45) {
      if let label = Label.label(in: text, at: at) {
        found.append(label.meaning)
        at += label.word.count
      } else {
        let next = text.codePoint(at: at)
        // A line break, 。 or ；.
        if next.scalar == 0x0A || next.scalar == 0x3002 || next.scalar == 0xFF1B { break }
        at += next.length
      }
    }
    return found
  }
}
