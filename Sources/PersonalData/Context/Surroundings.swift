/// The words before a number, on its line and the end of the line before, and the heading of its
/// column.
struct Surroundings {
  /// What the words say, wherever they stand.
  private(set) var meanings: LabelMeaning = []
  /// A word directly before the number, or the heading of its column, says that it is the number of a
  /// thing.
  private(set) var isReference = false
  /// The heading of the column says only that numbers stand in it.
  private(set) var isNumbering = false
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
    var owner: (meaning: LabelMeaning, end: Int)?
    while at < number {
      guard let label = Label.label(in: text, at: at) else {
        at += 1
        continue
      }
      let range = at..<(at + label.word.count)
      meanings.formUnion(label.meaning)
      if label.meaning.contains(.phone), number - range.upperBound <= Self.nearby { isPhone = true }
      let place = label.meaning.intersection([.home, .office, .scene])
      if !place.isEmpty { lastPlace = place }
      // `身份证编号`, `Passport No.` and `申请人编号` are no numbers of things.
      if !Self.isOwned(text, label, range, by: owner) {
        last = (Self.named(text, label, range), range)
      }
      if !label.meaning.isDisjoint(with: Self.owners.union(.person)) {
        owner = (label.meaning, range.upperBound)
      }
      at = range.upperBound
    }
    if column.contains(.phone) { isPhone = true }
    if let last, last.meaning.contains(.reference) {
      isReference = Self.isDirect(text, last.range, number)
    }
    if column.isDisjoint(with: Self.owners) {
      if column.contains(.reference) { isReference = true }
      if column.contains(.numbering) { isNumbering = true }
    }
    meanings.formUnion(column)
  }

  /// What is somebody's.
  private static let owners: LabelMeaning = [.identity, .phone, .card, .passport]

  /// Whether a word like `编号` directly follows a word for what is somebody's, or for a person.
  private static func isOwned(
    _ text: SearchedText, _ label: Label, _ word: Range<Int>,
    by owner: (meaning: LabelMeaning, end: Int)?
  ) -> Bool {
    guard let owner else { return false }
    let isLatin = text[word.lowerBound] < 0x80 && text[owner.end] == 0x20
    guard word.lowerBound == owner.end + (isLatin ? 1 : 0) else { return false }
    switch label.meaning {
    case .numbering: return true
    case .reference: return !owner.meaning.isDisjoint(with: owners)
    default: return false
    }
  }

  /// `编号` after another Chinese character is the number of the thing that it names.
  private static func named(
    _ text: SearchedText, _ label: Label, _ word: Range<Int>
  ) -> LabelMeaning {
    guard label.meaning == .numbering else { return label.meaning }
    let isNamed = (0x4E00...0x9FFF).contains(text.codePoint(before: word.lowerBound).scalar)
    return isNamed ? .reference : .numbering
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
  /// Whether a word that follows in the same sentence means one of these.
  static func follows(_ meanings: LabelMeaning, _ text: SearchedText, after place: Int) -> Bool {
    words(text, after: place).contains { !$0.isDisjoint(with: meanings) }
  }

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
