import Foundation

/// Text in a header (RFC 2047): encoded words of at most 75 characters, none of which cuts a
/// character in two, one a line. Line ends and other control characters become blanks, so that
/// nothing in a name or title can begin a header of its own.
func encodedWords(_ text: String) -> String {
  var words: [String] = []
  var bytes: [UInt8] = []
  for character in text.unicodeScalars {
    let isControl =
      character.value < 0x20 || (0x7F...0x9F).contains(character.value)
      || character.value == 0x2028 || character.value == 0x2029
    let next = Array(String(isControl ? " " : Character(character)).utf8)
    // 39 bytes are 52 characters of base64, 64 with the frame: room for `Subject: ` on its line.
    if bytes.count + next.count > 39 {
      words.append(word(bytes))
      bytes = []
    }
    bytes += next
  }
  if !bytes.isEmpty { words.append(word(bytes)) }
  return words.joined(separator: "\r\n ")
}

private func word(_ bytes: [UInt8]) -> String {
  "=?UTF-8?B?\(Data(bytes).base64EncodedString())?="
}

/// An address as a header may hold it: `local@domain` of plain signs. Nil for anything else, so that
/// an address from a resident's mail can neither add headers nor further recipients.
func plainAddress(_ text: String) -> String? {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  guard parts.count == 2, text.utf8.count <= 254, isPlain(parts[0], ".!#$%&'*+-/=?^_`{|}~", 64),
    isPlain(parts[1], ".-", 253), parts[1].contains("."),
    !parts[1].hasPrefix("-"), !parts[1].hasSuffix("-")
  else { return nil }
  return text
}

/// Letters, digits and some signs, no dot at an end and no two together.
private func isPlain(_ part: Substring, _ signs: String, _ limit: Int) -> Bool {
  guard (1...limit).contains(part.utf8.count), !part.hasPrefix("."), !part.hasSuffix("."),
    !part.contains("..")
  else { return false }
  return part.unicodeScalars.allSatisfy { scalar in
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: signs.unicodeScalars.contains(scalar)
    }
  }
}
