/// The formats that are judged where format assertion is on; any other name is only a note.
enum Format: String, Sendable, CaseIterable {
  case date
  case dateTime = "date-time"
  case time
  case duration
  case email
  case internationalEmail = "idn-email"
  case uri
  case uriReference = "uri-reference"
  case uuid
  case ipv4
  case ipv6
  case regex

  func accepts(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var scan = FormatScan(bytes)
      switch self {
      case .date: return scan.date() && scan.isAtEnd
      case .time: return scan.time() && scan.isAtEnd
      case .dateTime: return scan.date() && scan.take(anyOf: "Tt") && scan.time() && scan.isAtEnd
      case .duration: return scan.duration()
      case .email: return scan.email(allowsUnicode: false)
      case .internationalEmail: return scan.email(allowsUnicode: true)
      case .uri: return scan.uriReference(needsScheme: true)
      case .uriReference: return scan.uriReference(needsScheme: false)
      case .uuid: return scan.uuid()
      case .ipv4: return isIPv4Address(Substring(String(decoding: bytes, as: UTF8.self)))
      case .ipv6: return isIPv6Address(Substring(String(decoding: bytes, as: UTF8.self)))
      case .regex: return (try? Pattern(String(decoding: bytes, as: UTF8.self))) != nil
      }
    }
  }
}
