/// What is said where somebody is named.
enum MentionContext: Sendable, Equatable {
  /// A salutation, praise, a question, a request: never a match.
  case harmless
  /// Named, and nothing said of him.
  case neutral
  /// Perhaps reproached: told something that was not done.
  case doubtful
  case accused
}

/// Judges mentions by the words around them.
struct ContextReader {
  let text: MarkedText
  private let misconduct: [Int]
  private let inaction: [Int]
  private let praise: [Int]
  private let question: [Int]

  init(_ text: MarkedText) {
    self.text = text
    misconduct = ConductWords.misconduct.positions(in: text)
    inaction = ConductWords.inaction.positions(in: text)
    praise = ConductWords.praise.positions(in: text)
    question = ConductWords.question.positions(in: text)
  }

  /// How far before and after a name words still belong to it.
  private static let reach = 60

  /// Where the words may not name a person at all (`isVague`), only their clause counts.
  func context(of range: Range<Int>, isVague: Bool = false) -> MentionContext {
    let around = isVague ? text.clause(at: range.lowerBound) : text.sentence(at: range.lowerBound)
    let sentence = around.clamped(
      to: max(0, range.lowerBound - Self.reach)..<(range.upperBound + Self.reach))
    let isReproached = holds(misconduct, sentence) || holds(inaction, sentence)
    if isAccused(range) { return .accused }
    if isGreeted(range) { return .harmless }
    if isVocative(range) { return isReproached && saysYou(sentence) ? .doubtful : .harmless }
    if isAsked(range) { return asked(range) }
    if let told = tellingEnd(range) {
      return holds(inaction, told..<max(told, sentence.upperBound)) ? .doubtful : .harmless
    }
    if isReproached { return .accused }
    if holds(praise, sentence) || isQuestion(sentence) { return .harmless }
    return .neutral
  }

  private func holds(_ positions: [Int], _ range: Range<Int>) -> Bool {
    let first = firstIndex(in: positions) { $0 >= range.lowerBound }
    return first < positions.count && positions[first] < range.upperBound
  }

  private func before(_ range: Range<Int>, _ count: Int) -> Range<Int> {
    let clause = text.clause(at: range.lowerBound)
    return max(clause.lowerBound, range.lowerBound - count)..<range.lowerBound
  }

  private func after(_ range: Range<Int>, _ count: Int) -> Range<Int> {
    range.upperBound..<min(text.scalars.count, range.upperBound + count)
  }

  /// 举报王书记; 被投诉人：王书记.
  private func isAccused(_ range: Range<Int>) -> Bool {
    let clause = before(range, 10)
    if let last = clause.last(where: { ConductWords.accusation.length(in: text, at: $0) != nil }) {
      let between = (last + 2)..<max(last + 2, range.lowerBound)
      // 举报物业，请王书记… asks him; 举报的是王书记 does not.
      return !ConductWords.request.isFound(in: text, between)
        && !ConductWords.toward.isFound(in: text, between)
    }
    guard text[range.lowerBound - 1].map({ $0 == 0xFF1A || $0 == 0x3A }) ?? false else {
      return false
    }
    return ConductWords.accusation.isFound(
      in: text, max(0, range.lowerBound - 8)..<range.lowerBound)
  }

  private func isGreeted(_ range: Range<Int>) -> Bool {
    if ConductWords.courtesy.isFound(in: text, before(range, 12)) { return true }
    let start = text[range.upperBound].map(Self.marks.contains) ?? false ? 1 : 0
    return ConductWords.greeting.length(in: text, at: range.upperBound + start) != nil
      || text[range.upperBound] == Self.politeYou
  }

  /// At the head of a line, with a comma or colon after it, and not gone on with as of a third
  /// person (王书记，男，…).
  private func isVocative(_ range: Range<Int>) -> Bool {
    guard text.lineStarts.contains(text.clause(at: range.lowerBound).lowerBound),
      range.lowerBound - text.clause(at: range.lowerBound).lowerBound <= 4,
      text[range.upperBound].map(Self.marks.contains) ?? false
    else { return false }
    let next = range.upperBound + 1
    return Self.thirdPerson.length(in: text, at: next) == nil
  }

  private func saysYou(_ range: Range<Int>) -> Bool {
    text.scalars[range.clamped(to: text.scalars.indices)].contains(Self.you)
  }

  private func isAsked(_ range: Range<Int>) -> Bool {
    ConductWords.request.isFound(in: text, before(range, 10))
  }

  /// 请王书记不要再包庇 accuses; 请王书记查处违规停车 does not; 希望王书记不推诿 may.
  private func asked(_ range: Range<Int>) -> MentionContext {
    if ConductWords.refrain.isFound(in: text, after(range, 6)) { return .accused }
    let clause = text.clause(at: range.lowerBound)
    let rest =
      range.upperBound..<max(range.upperBound, min(clause.upperBound, range.upperBound + 30))
    guard
      let conduct = rest.first(where: { at in
        holds(misconduct, at..<(at + 1)) || holds(inaction, at..<(at + 1))
      })
    else { return .harmless }
    return ConductWords.remedy.isFound(in: text, range.upperBound..<conduct) ? .harmless : .doubtful
  }

  /// Where the telling ends, of 向王书记反映…; nil where nothing is told.
  private func tellingEnd(_ range: Range<Int>) -> Int? {
    guard ConductWords.toward.isFound(in: text, before(range, 8)) else { return nil }
    let near = after(range, 12)
    return near.first { ConductWords.telling.length(in: text, at: $0) != nil }.map { $0 + 2 }
  }

  private func isQuestion(_ sentence: Range<Int>) -> Bool {
    let last = text[sentence.upperBound - 1]
    return last == 0xFF1F || last == 0x3F || holds(question, sentence)
  }

  private static let marks = Set("，,：:！!".unicodeScalars.map(\.value))
  private static let you: UInt32 = 0x4F60  // 你
  private static let politeYou: UInt32 = 0x60A8  // 您
  private static let thirdPerson = WordFinder("男 女 他 她 其 身为 作为 利用 在任 不 收 贪 态度 骂 打")
}
