/// Breaks text into lines of at most `width` cells: at blanks, and between Chinese characters, but
/// not before closing punctuation nor after opening punctuation. Line ends in the text stay; a word
/// wider than a line stays whole.
func wrapped(_ text: String, width: Int) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
    var lines: [String] = []
    var line = ""
    var cells = 0
    for piece in unbreakablePieces(of: paragraph) {
      let blank = piece.followsBlank && !line.isEmpty ? 1 : 0
      let pieceCells = DisplayWidth.cells(of: piece.text)
      if !line.isEmpty, cells + blank + pieceCells > width {
        lines.append(line)
        (line, cells) = (piece.text, pieceCells)
      } else {
        line += (blank == 1 ? " " : "") + piece.text
        cells += blank + pieceCells
      }
    }
    return lines + [line]
  }
}

private func unbreakablePieces(
  of text: Substring
) -> [(text: String, followsBlank: Bool)] {
  var pieces: [(text: String, followsBlank: Bool)] = []
  var followsBlank = false
  var last: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    if scalar == " " {
      followsBlank = true
      last = nil
      continue
    }
    if let last, !isBreak(after: last, before: scalar), !pieces.isEmpty {
      pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
    } else {
      pieces.append((String(Character(scalar)), followsBlank))
    }
    followsBlank = false
    last = scalar
  }
  return pieces
}

private func isBreak(after last: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
  if "，。、；：！？）》〉”’】」』…—·%,.;:!?)]".unicodeScalars.contains(next) { return false }
  if "（《〈“‘【「『—([".unicodeScalars.contains(last) { return false }
  if DisplayWidth.isCombining(next) { return false }
  return DisplayWidth.isWide(last.value) || DisplayWidth.isWide(next.value)
    || "”’…".unicodeScalars.contains(last)
}
