extension String {
  /// The text as it may be written to a terminal, on one line: whatever could command the terminal,
  /// reorder the line or hide in it is spelt out (see `Glyph`).
  package var safeForTerminal: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    return Glyph.glyphs(of: unicodeScalars.map { .scalar($0) }, expandingTabs: false)
      .map(\.text).joined()
  }
}
