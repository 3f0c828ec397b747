import Content
import Diagnostics
import Disclosure

/// A name is written in characters, not in what a table puts where it could not write one: a rare
/// character saved as GBK becomes a question mark.
func checkNames(_ staff: Staff) -> [Diagnostic] {
  staff.content.workers.compactMap { row in
    guard row.value.name.unicodeScalars.contains(where: isLost) else { return nil }
    return Diagnostic(.nameWithLostCharacter, at: row.place("name"))
  }
}

private func isLost(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x3F, 0xFF1F, 0xFFFD, 0x25A1, 0x3013, 0x2588: true
  // Private use: shown as a box by everybody else's fonts.
  case 0xE000...0xF8FF, 0xF_0000...0x10_FFFF: true
  default: false
  }
}

extension DiagnosticKind {
  package static let nameWithLostCharacter = DiagnosticKind(
    "NB2429",
    message: Bilingual(
      zh: "姓名里有一个字存丢了，成了问号或方框",
      en: "a character of the name was lost; a question mark or box is there"),
    hint: Bilingual(
      zh: "请用 Excel 或 WPS 另存为“CSV UTF-8”或 xlsx，再把这个字重新写上",
      en: "save the table as CSV UTF-8 or xlsx and write the character again"),
    explanation: Bilingual(
      zh: """
        Excel 里的“CSV（逗号分隔）”用 GBK 编码，存不下“䶮”“𠅤”这样的生僻字，保存时会悄悄换成问号，再打开也找不回来。\
        姓名是公开的，写错了居民找不到人。请改用“CSV UTF-8（逗号分隔）”或 xlsx。
        """,
      en: """
        Excel's plain CSV is GBK, which lacks rare characters: they silently become question marks and \
        cannot be recovered. Names are public, and residents would not find the person. Save as CSV \
        UTF-8 or xlsx.
        """))
}

package let nameKinds: [DiagnosticKind] = [.nameWithLostCharacter]
