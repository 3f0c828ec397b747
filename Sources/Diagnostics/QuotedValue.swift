/// A value from a file as a message may show it.
enum QuotedValue {
  static let width = 40
  static let hidden = Bilingual(zh: "（不显示）", en: "(not shown)")
  /// Code points looked at; what stands further on is never shown.
  private static let reach = 400

  /// Covered where it looks personal and shortened to `width` cells as a terminal will show it, but
  /// not yet escaped: that is for the printer, which knows where it prints.
  static func shown(_ value: String) -> String {
    let scalars = value.unicodeScalars.prefix(reach)
    let elements = scalars.map { ScalarOrByte.scalar($0) }
    let glyphs = Glyph.glyphs(of: elements, expandingTabs: false)
    var texts = scalars.map { String(Character($0)) }
    for index in PersonalLook.ranges(in: elements).joined() {
      texts[index] = String(repeating: "•", count: glyphs[index].cells)
    }
    let isCutOff = value.unicodeScalars.dropFirst(reach).first != nil
    let cells = glyphs.reduce(0) { $0 + $1.cells }
    if !isCutOff, cells <= width { return texts.joined() }
    var room = width - 1
    var count = 0
    while count < glyphs.count, glyphs[count].cells <= room {
      room -= glyphs[count].cells
      count += 1
    }
    return texts.prefix(count).joined() + "…"
  }
}
