import Disclosure
import Foundation

/// A notice as a mail (RFC 5322, 2047 and MIME): headers in ASCII, the text as UTF-8 in base64.
package struct NoticeMail: Sendable, Hashable {
  /// `<random@domain of the sender>`; kept as a key, so that an answer joins the case.
  package let messageID: String
  /// The file's bytes, lines ended by CRLF.
  package let bytes: [UInt8]

  /// Nil where the sender or the recipient has no usable address. `name` is the recipient's,
  /// `original` the Message-ID of the complaint where it came by mail, and `token`, of letters and
  /// digits, makes this Message-ID unique.
  package init?(
    _ notice: ComplaintNotice, to address: String, name: String?, answering original: String?,
    at time: CaseTime, token: String
  ) {
    guard let from = notice.sender.email.flatMap(plainAddress), let to = plainAddress(address),
      let domain = from.split(separator: "@").last,
      !token.isEmpty, token.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    else { return nil }
    messageID = "<\(token)@\(domain)>"
    let committee = encodedWords("\(notice.sender.community)居务监督委员会")
    let recipient = name.flatMap { $0.isBlank ? nil : encodedWords($0) + "\r\n <\(to)>" } ?? to
    var headers = [
      "From: \(committee)\r\n <\(from)>", "To: \(recipient)",
      "Subject: \(encodedWords(notice.subject))", "Date: \(Self.date(time))",
      "Message-ID: \(messageID)",
    ]
    if let original = original.flatMap(Self.plainMessageID) {
      headers += ["In-Reply-To: \(original)", "References: \(original)"]
    }
    // Two desks must not answer each other for ever (RFC 3834).
    headers += [
      "Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: base64",
    ]
    let text = notice.text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    let body = Data(text.utf8).base64EncodedString(
      options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
    bytes = Array((headers.joined(separator: "\r\n") + "\r\n\r\n" + body + "\r\n").utf8)
  }

  /// `<left@right>` of visible ASCII signs, nothing that ends a header.
  private static func plainMessageID(_ text: String) -> String? {
    guard text.hasPrefix("<"), text.hasSuffix(">"), (5...250).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
      text.utf8.count(where: { $0 == 0x40 }) == 1,
      text.utf8.count(where: { $0 == 0x3C || $0 == 0x3E }) == 2
    else { return nil }
    return text
  }

  /// `Sun, 1 Mar 2026 09:05:00 +0800`.
  private static func date(_ time: CaseTime) -> String {
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let (day, minute) = (time.moment.day, time.moment.minute)
    let year = String(repeating: "0", count: max(0, 4 - String(day.year).count)) + String(day.year)
    return "\(days[day.weekday - 1]), \(day.day) \(months[day.month - 1]) \(year) "
      + "\(CaseTime.two(minute / 60)):\(CaseTime.two(minute % 60)):00 +0800"
  }
}
