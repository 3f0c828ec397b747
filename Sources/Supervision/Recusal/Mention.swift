/// A place in a complaint where somebody of the roster may be named.
struct Mention {
  var range: Range<Int>
  var people: [String]
  var reason: RecusalMatch.Reason
  /// Whether the words alone leave open if a person is meant at all (a name of two characters
  /// inside other words, a nickname that is an everyday word).
  var isVague = false
}

/// Finds the mentions of one complaint.
struct MentionSearch {
  let terms: NameTerms
  let text: MarkedText

  func all() -> [Mention] {
    var found: [Mention] = []
    for index in text.scalars.indices where terms.firsts.contains(text.scalars[index]) {
      for term in terms.byFirst[text.scalars[index]] ?? [] where text.holds(term.word, at: index) {
        found += mentions(of: term, at: index)
      }
      if let mention = bareTitle(at: index) { found.append(mention) }
    }
    return found + numbers()
  }

  private func mentions(of term: NameTerms.Term, at index: Int) -> [Mention] {
    let range = index..<(index + term.word.count)
    switch term.kind {
    case .name:
      return [
        Mention(
          range: range, people: term.people, reason: .name,
          isVague: term.word.count < 3 && !standsAlone(range))
      ]
    case .nickname:
      if isOtherOffice(before: index) { return [] }
      return [
        Mention(
          range: range, people: term.people, reason: .nickname, isVague: !isOurs(before: index))
      ]
    case .post: return [Mention(range: range, people: term.people, reason: .post)]
    case .surname: return titled(term, range).map { [$0] } ?? []
    }
  }

  /// `王书记`, `王某书记`, `王**主任`, `姓王的主任`; nil where no title follows that somebody of this
  /// surname has.
  private func titled(_ term: NameTerms.Term, _ range: Range<Int>) -> Mention? {
    guard !isEverydayWord(term.word[0], after: text[range.lowerBound - 1]) else { return nil }
    var at = range.upperBound
    while at - range.upperBound < 2, let sign = text[at], Self.masks.contains(sign) { at += 1 }
    if at == range.upperBound, text[at] == Self.of, text[range.lowerBound - 1] == Self.surnamed {
      at += 1
    }
    let holders = (terms.holdersBySurname[term.word] ?? [])
      .filter { text.holds($0.title, at: at) && !isLongerWord(after: at + $0.title.count) }
    guard let longest = holders.map(\.title.count).max(), !isOtherOffice(before: range.lowerBound)
    else { return nil }
    let meant = holders.filter { $0.title.count == longest }
    let exact = meant.filter { !$0.isLoose }
    return Mention(
      range: range.lowerBound..<(at + longest),
      people: (exact.isEmpty ? meant : exact).map(\.person), reason: .title)
  }

  /// A title without surname counts only where the community's office stands just before it: 社区书记,
  /// 居委会的主任; not 社区妇女主任.
  private func bareTitle(at index: Int) -> Mention? {
    let title = terms.titlesByFirst[text.scalars[index]]?.first { text.holds($0, at: index) }
    guard let title, !isLongerWord(after: index + title.count), isOffice(endingAt: index) else {
      return nil
    }
    return Mention(
      range: index..<(index + title.count), people: terms.holdersByTitle[title] ?? [],
      reason: .post)
  }

  private func isOffice(endingAt index: Int) -> Bool {
    Self.betweens.contains { between in
      let end = index - between.count
      return text.holds(between, at: end)
        && (max(0, end - 6)..<max(0, end)).contains { start in
          ConductWords.ourOffice.length(in: text, at: start).map { start + $0 == end } ?? false
        }
    }
  }

  private static let betweens = ["", "的", "里的", "现任", "前任", "原任", "新任", "老", "原", "前"]
    .map { $0.unicodeScalars.map(\.value) }

  /// Runs of digits that are a telephone of the roster.
  private func numbers() -> [Mention] {
    var found: [Mention] = []
    var index = 0
    while index < text.scalars.count {
      guard Self.isDigit(text.scalars[index]) else {
        index += 1
        continue
      }
      let start = index
      var digits: [UInt8] = []
      while let sign = text[index], Self.isDigit(sign) || (sign == 0x2D || sign == 0x20) {
        if digits.count < 20, Self.isDigit(sign) { digits.append(UInt8(sign)) }
        index += 1
      }
      guard let key = NameTerms.phoneKey(digits), let people = terms.phones[key] else { continue }
      found.append(
        Mention(range: start..<index, people: people, reason: .phone, isVague: people.count > 1))
    }
    return found
  }

  private static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }

  /// Whether words of the community's offices end just before, or with a few signs between.
  private func isOurs(before index: Int) -> Bool {
    ConductWords.ourOffice.isFound(in: text, max(0, index - 8)..<index)
      && ConductWords.ourOffice.isFound(in: text, text.clause(at: index).lowerBound..<index)
  }

  private func isOtherOffice(before index: Int) -> Bool {
    let near = max(text.clause(at: index).lowerBound, index - 6)..<index
    return near.contains { start in
      ConductWords.otherOffice.length(in: text, at: start).map { start + $0 == index } ?? false
    } && !ConductWords.ourOffice.isFound(in: text, near)
  }

  /// 书记员, 主任科员, 主任医师, 委员会 are no titles of ours.
  private func isLongerWord(after index: Int) -> Bool {
    guard let next = text[index] else { return false }
    // 居民委员会 is an office, no member of one.
    if next == Self.assembly { return text[index - 1] == Self.member }
    if next == Self.member { return text[index - 1] == Self.recorder }
    return (next == Self.section || next == Self.doctor || next == Self.nurse)
      && text[index - 1] == Self.office
  }

  /// Whether a name of two characters has a role, an accusation or a mark beside it.
  private func standsAlone(_ range: Range<Int>) -> Bool {
    let before = max(0, range.lowerBound - 4)..<range.lowerBound
    let after = range.upperBound..<min(range.upperBound + 3, text.scalars.count)
    let isBounded =
      !(text[range.lowerBound - 1].map(isHan) ?? false)
      && !(text[range.upperBound].map(isHan) ?? false)
    return isBounded || Self.roles.isFound(in: text, before) || Self.roles.isFound(in: text, after)
      || ConductWords.accusation.isFound(in: text, before)
  }

  private static let roles = WordFinder(
    "书记 主任 委员 网格员 网格长 专干 会计 工作人员 干部 人员 同志 先生 女士 名叫 叫做 姓名 态度 本人")
  private static let masks = Set("某*×xXＸ＊○〇".unicodeScalars.map(\.value))
  private static let of: UInt32 = 0x7684  // 的
  private static let surnamed: UInt32 = 0x59D3  // 姓
  private static let member: UInt32 = 0x5458  // 员
  private static let assembly: UInt32 = 0x4F1A  // 会
  private static let recorder: UInt32 = 0x8BB0  // 记
  private static let section: UInt32 = 0x79D1  // 科
  private static let doctor: UInt32 = 0x533B  // 医
  private static let nurse: UInt32 = 0x62A4  // 护
  private static let office: UInt32 = 0x4EFB  // 任
}
