/// The text of one paragraph, with what becomes of each stretch of it.
struct OfficeParagraph {
  enum Mark { case plain, inserted, deleted, hidden }

  private var stretches: [(text: String, mark: Mark)] = []

  mutating func append(_ text: String, _ mark: Mark) {
    if let last = stretches.last, last.mark == mark {
      stretches[stretches.count - 1].text += text
    } else {
      stretches.append((text, mark))
    }
  }

  /// What is seen: neither deleted nor hidden.
  var shown: String {
    stretches.filter { $0.mark == .plain || $0.mark == .inserted }.map(\.text).joined()
  }

  /// The stretches of one mark, each with the digits around it that were one number with it when it
  /// was seen. The rest of the paragraph is left out, so that nothing is found twice.
  func passages(of mark: Mark) -> [String] {
    // What was deleted stood beside what was there before, not beside its replacement.
    let beside = stretches.filter { stretch in
      stretch.mark == mark || stretch.mark == .plain
        || (mark == .hidden && stretch.mark == .inserted)
    }
    return beside.indices.filter { beside[$0].mark == mark }.map { at in
      var text = beside[at].text
      if at > 0, text.first.map(isPartOfNumber) == true {
        text =
          String(
            beside[at - 1].text.reversed().prefix(20).prefix(while: isPartOfNumber)
              .reversed()) + text
      }
      if at + 1 < beside.count, text.last.map(isPartOfNumber) == true {
        text += beside[at + 1].text.prefix(20).prefix(while: isPartOfNumber)
      }
      return text
    }
  }
}

private func isPartOfNumber(_ character: Character) -> Bool {
  character.isNumber || (character.isASCII && character.isLetter)
}
