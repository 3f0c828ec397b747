/// What a mail or a page says its characters are, as the name that iconv knows it by.
package enum CharsetLabel: Sendable, Hashable {
  case utf8
  /// Every gb label (WHATWG Encoding, section 10.1).
  case gb18030
  /// Another set, by iconv's name.
  case other(String)
  /// Says nothing: no label, `us-ascii`, `8bit`.
  case none
  /// No set that is known here.
  case unknown

  /// Names are as mails have them: any case, in quotes, with a language behind `*`.
  package init(_ written: String) {
    let named = written.utf8.prefix { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: ";") }
    let trimmed = String(
      decoding: named.filter { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") },
      as: UTF8.self
    ).lowercased()
    self = Self.known[trimmed] ?? Self.byPattern(trimmed)
  }

  private static let known: [String: CharsetLabel] = {
    var names: [String: CharsetLabel] = ["utf-8": .utf8, "utf8": .utf8, "unicode-1-1-utf-8": .utf8]
    for label in [
      "gb2312", "gb_2312-80", "gb_2312", "csgb2312", "csiso58gb231280", "iso-ir-58", "chinese",
      "gbk", "x-gbk", "cp936", "ms936", "windows-936", "gb18030", "gb18030-2022", "euc-cn",
      "cngb", "cn-gb",
    ] {
      names[label] = .gb18030
    }
    for label in ["", "us-ascii", "ascii", "ansi_x3.4-1968", "8bit", "7bit", "binary", "default"] {
      names[label] = CharsetLabel.none
    }
    for (label, name) in iconvNames { names[label] = .other(name) }
    return names
  }()

  /// As WHATWG reads them where iconv's set of that name is the narrower one.
  private static let iconvNames = [
    "big5": "BIG5-HKSCS", "big5-hkscs": "BIG5-HKSCS", "cn-big5": "BIG5-HKSCS",
    "x-x-big5": "BIG5-HKSCS",
    "cp950": "CP950", "ks_c_5601-1987": "CP949", "ksc5601": "CP949", "euc-kr": "CP949",
    "cp949": "CP949", "iso-2022-kr": "ISO-2022-KR", "shift_jis": "CP932", "shift-jis": "CP932",
    "sjis": "CP932", "windows-31j": "CP932", "euc-jp": "EUC-JP", "iso-2022-jp": "ISO-2022-JP-2",
    "iso-2022-cn": "ISO-2022-CN", "koi8-r": "KOI8-R", "koi8-u": "KOI8-U", "utf-7": "UTF-7",
    "unicode-1-1-utf-7": "UTF-7", "utf-16": "UTF-16", "utf-16le": "UTF-16LE",
    "utf-16be": "UTF-16BE", "utf-32": "UTF-32", "tis-620": "TIS-620", "macintosh": "MACINTOSH",
    "latin1": "CP1252", "iso-8859-1": "CP1252", "iso8859-1": "CP1252", "iso_8859-1": "CP1252",
  ]

  /// Only names of these shapes reach iconv, which takes orders behind a `//`.
  private static func byPattern(_ label: String) -> CharsetLabel {
    for prefix in ["iso-8859-", "iso8859-", "iso_8859-"] where label.hasPrefix(prefix) {
      if let part = Int(label.dropFirst(prefix.count)), (2...16).contains(part), part != 12 {
        return .other("ISO-8859-\(part)")
      }
    }
    for prefix in ["windows-", "cp"] where label.hasPrefix(prefix) {
      if let page = Int(label.dropFirst(prefix.count)), (1250...1258).contains(page) {
        return .other("CP\(page)")
      }
    }
    return .unknown
  }
}
