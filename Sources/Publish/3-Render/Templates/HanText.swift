/// Whether a text holds a Chinese character: U+3400 to U+9FFF or beyond the basic plane's 16 bits.
/// Looked for in UTF-8, since most texts are short and most have none or begin with one.
func holdsHan(_ text: String) -> Bool {
  var previous: UInt8 = 0
  for byte in text.utf8 {
    if 0xE4...0xE9 ~= byte { return true }
    // U+3400 begins with E3 90; from U+20000 on with F0 A0.
    if previous == 0xE3 && byte >= 0x90 || previous == 0xF0 && byte >= 0xA0 { return true }
    previous = byte
  }
  return false
}
