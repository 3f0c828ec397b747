import Diagnostics

/// The run of tabs, ideographic and no-break spaces at an offset: what word processors and chat
/// programs put where YAML wants plain spaces.
func unusualBlanks(_ bytes: [UInt8], at start: Int, limit: Int) -> Range<Int> {
  var end = start
  while end < limit {
    let rest = bytes[end..<limit]
    if rest.first == 0x09 || rest.first == 0x20 {
      end += 1
    } else if rest.starts(with: [0xE3, 0x80, 0x80]) {
      end += 3
    } else if rest.starts(with: [0xC2, 0xA0]) {
      end += 2
    } else {
      break
    }
  }
  return start..<end
}

/// What to call the blank that begins with this byte.
func indentCharacterName(_ lead: UInt8) -> Argument {
  switch lead {
  case 0xE3: .bilingual(Bilingual(zh: "全角空格", en: "a full-width space"))
  case 0xC2: .bilingual(Bilingual(zh: "不换行空格", en: "a no-break space"))
  default: .bilingual(Bilingual(zh: "制表符（Tab）", en: "a tab"))
  }
}
