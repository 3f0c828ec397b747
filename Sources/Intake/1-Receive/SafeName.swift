import SourceText

/// Names that strangers gave, as they may be shown, kept and offered for saving.
package enum SafeName {
  /// What any file system takes, with room for a number and an ending of our own.
  static let byteLimit = 200

  /// The last part of a path of either system, its bytes read as UTF-8 or GB18030, without control,
  /// bidi and other invisible characters and without what a shell or Windows takes for more than
  /// a letter. Never empty unless nothing was left; never `.` or `..`.
  package static func of(_ bytes: [UInt8]) -> String {
    of(decodeText(bytes[...], label: nil).text)
  }

  /// The same of a name that is text already.
  package static func of(_ name: String) -> String {
    let last = name.split { $0 == "/" || $0 == "\\" }.last ?? ""
    var kept = String.UnicodeScalarView()
    var isBlank = true
    for scalar in last.unicodeScalars {
      if isInvisible(scalar) { continue }
      let sign: Unicode.Scalar = ":*?\"<>|".unicodeScalars.contains(scalar) ? "_" : scalar
      let blank = scalar.properties.isWhitespace
      if !(blank && isBlank) { kept.append(blank ? " " : sign) }
      isBlank = blank
    }
    let text = String(kept).trimmed { $0 == " " || $0 == "." }
    return shortened(text)
  }

  /// The same name with a number before its ending where it is taken: `照片 (2).jpg`.
  static func unique(_ name: String, among taken: inout Set<String>) -> String {
    let name = name.isEmpty ? "附件" : name
    var number = 2
    var candidate = name
    let (stem, ending) = parts(of: name)
    while !taken.insert(candidate.lowercased()).inserted {
      candidate = "\(stem) (\(number))\(ending)"
      number += 1
    }
    return candidate
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Keeps the ending, for it says what a file is.
  private static func shortened(_ name: String) -> String {
    guard name.utf8.count > byteLimit else { return name }
    let (stem, ending) = parts(of: name)
    var kept = ""
    var count = ending.utf8.count
    for character in stem {
      count += character.utf8.count
      if count > byteLimit { break }
      kept.append(character)
    }
    return kept + ending
  }

  private static func parts(of name: String) -> (stem: Substring, ending: Substring) {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex,
      name[dot...].utf8.count <= 12
    else { return (name[...], "") }
    return (name[..<dot], name[dot...])
  }
}
