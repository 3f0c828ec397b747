import Diagnostics

/// What a file or folder in `content/` may be called. Names become addresses, travel through
/// Windows and WeChat, and are read aloud, so blanks, control characters and signs that mean
/// something to a browser or to Windows are refused.
package enum FileName {
  /// Three percent-encoded bytes for each must still fit into one name of 255 bytes on the
  /// systems that encode them, so a name keeps well below that.
  static let byteLimit = 200

  /// Why a name is refused; nil where it is fine.
  package static func fault(in name: String) -> Bilingual? {
    if name.utf8.count > byteLimit {
      return Bilingual(zh: "文件名超过 \(byteLimit) 字节", en: "it is over \(byteLimit) bytes long")
    }
    if name.isEmpty || name == "." || name.contains("..") {
      return Bilingual(zh: "文件名里不能有 “..”", en: "it holds “..”")
    }
    if name.hasPrefix("-") {
      return Bilingual(zh: "文件名不能以 “-” 开头", en: "it begins with “-”")
    }
    for scalar in name.unicodeScalars {
      if let fault = fault(of: scalar) { return fault }
    }
    return nil
  }

  private static func fault(of scalar: Unicode.Scalar) -> Bilingual? {
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator:
      return Bilingual(zh: "文件名里不能有空格", en: "it holds a blank")
    case .control, .format, .privateUse, .surrogate, .unassigned:
      return Bilingual(zh: "文件名里有看不见的控制字符", en: "it holds an invisible character")
    default:
      return "\\/:*?\"<>|#%&;'`$!{}[]^~=+,@".unicodeScalars.contains(scalar)
        ? Bilingual(zh: "文件名里不能有符号 “\(scalar)”", en: "it holds the sign “\(scalar)”") : nil
    }
  }

  /// A name close to it that would be accepted.
  package static func suggestion(for name: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      if kept.count >= 60 { break }
      if fault(of: scalar) == nil {
        kept.append(scalar)
      } else if kept.last != "-" {
        kept.append("-")
      }
    }
    var text = String(kept)
    while text.contains("..") { text = text.split(separator: "..").joined(separator: ".") }
    let trimmed = text.drop { $0 == "-" || $0 == "." }
    return trimmed.isEmpty ? "page.md" : String(trimmed)
  }
}
