/// Lists of Markdown and of plain text.
extension SearchedText {
  /// Where the digit stands with which an item of a list begins after this line break: past blank
  /// lines, blanks, and `- `, `* `, `+ ` or `2. `. Nil where no such item follows.
  func listItem(after lineBreak: Int) -> Int? {
    var at = lineBreak
    while at - lineBreak < 24, isBlank(self[at]) || self[at] == 0x0A || self[at] == 0x0D {
      at += 1
    }
    guard let end = endOfBullet(at: at) ?? endOfItemNumber(at: at), isBlank(self[end]) else {
      return nil
    }
    at = skipBlank(end)
    return symbol(at: at).kind == .digit ? at : nil
  }

  private func endOfBullet(at: Int) -> Int? {
    switch self[at] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): at + 1
    default: nil
    }
  }

  private func endOfItemNumber(at start: Int) -> Int? {
    var at = start
    while at - start < 3, (0x30...0x39).contains(self[at]) { at += 1 }
    let isNumbered =
      at > start && (self[at] == UInt8(ascii: ".") || self[at] == UInt8(ascii: ")"))
    return isNumbered ? at + 1 : nil
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
