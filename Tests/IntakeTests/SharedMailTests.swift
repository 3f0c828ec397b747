import Foundation
import Testing

@testable import Intake

/// What Python's `email` reads of a mail, by both of its policies.
private struct PythonMail: Decodable, Equatable {
  var subject: [String]
  var senders: [[String]]
  var messageID: [String]
  /// Seconds since 1970; absent where Python finds none.
  var date: Double?
  var text: [String]
  /// SHA-256 of each file that is not part of the text.
  var files: [String]
  var names: [String]
}

private let script = """
  import email, email.policy, email.header, email.utils, hashlib, json, sys

  def squeeze(text):
      return " ".join((text or "").split())

  def old_header(value):
      if value is None: return ""
      try:
          return squeeze(str(email.header.make_header(email.header.decode_header(value))))
      except Exception:
          return "?"

  def body(part):
      try:
          return squeeze(part.get_content())
      except Exception:
          return "?"

  def files(message):
      found, names = [], []
      for part in message.walk():
          if part.is_multipart() or part.get_content_type() == "message/rfc822": continue
          if part.get_content_maintype() == "multipart": continue
          name = part.get_filename()
          is_text = part.get_content_type() in ("text/plain", "text/html")
          if is_text and part.get_content_disposition() != "attachment" and not name: continue
          data = part.get_payload(decode=True) or b""
          found.append(hashlib.sha256(data).hexdigest())
          if name: names.append(squeeze(name))
      return found, names

  out = {}
  for path in sys.argv[1:]:
      data = open(path, "rb").read()
      new = email.message_from_bytes(data, policy=email.policy.default)
      old = email.message_from_bytes(data, policy=email.policy.compat32)
      def header(name):
          try: return squeeze(str(new[name])) if new[name] is not None else ""
          except Exception: return "?"
      try: date = email.utils.parsedate_to_datetime(old["date"]).timestamp()
      except Exception: date = None
      try:
          senders = [[squeeze(a.display_name), a.addr_spec] for a in new["from"].addresses]
      except Exception: senders = []
      raw = [[old_header(n), a] for n, a in email.utils.getaddresses([old["from"] or ""]) if n or a]
      try: plain = new.get_body(("plain",))
      except Exception: plain = None
      f, n = files(new)
      out[path.split("/")[-1]] = dict(
          subject=[header("subject"), old_header(old["subject"])],
          senders=senders[:1] + raw[:1],
          messageID=[squeeze(old["message-id"] or "").strip("<>")],
          date=date, text=[body(plain)] if plain is not None else [], files=f, names=n)
  json.dump(out, sys.stdout)
  """

@Suite(
  .enabled(if: sharedData != nil && python != nil, "set NOTICEBOARD_SHARED_DATA; needs python3"))
struct SharedMailTests {
  @Test func everyFieldIsAsPythonReadsItOrExplained() throws {
    let folder = URL(filePath: try #require(sharedData)).appending(path: "mail")
    let paths = try #require(FileManager.default.enumerator(atPath: folder.path))
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".eml") }.sorted()
      .map { folder.appending(path: $0).path }
    #expect(paths.count == 83)
    let theirs: [String: PythonMail] = try python(script, paths)
    var differences: [String] = []
    var compared = 0
    for path in paths {
      let name = String(path.split(separator: "/").last ?? "")
      let found = decoded(try bytes(ofFile: path), named: name)
      #expect(found.complaints.count == 1 && codes(found) == [], "\(name) \(codes(found))")
      guard let ours = found.complaints.first, let python = theirs[name] else { continue }
      differences += compare(name, ours, python, &compared)
    }
    let unexplained = differences.filter { difference in
      !explainedDifferences.contains { difference.hasPrefix($0.key) }
    }
    print("fields compared: \(compared), different: \(differences.count)")
    #expect(unexplained == [], "\(unexplained.joined(separator: "\n"))")
    let stale = explainedDifferences.keys.filter { key in
      !differences.contains { $0.hasPrefix(key) }
    }
    #expect(stale.sorted() == [])
  }

  private func compare(
    _ name: String, _ ours: Complaint, _ python: PythonMail, _ compared: inout Int
  ) -> [String] {
    var found: [String] = []
    func check(_ field: String, _ own: String, _ theirs: [String]) {
      compared += 1
      if !theirs.contains(own) { found.append("\(name) \(field): \(own) | \(theirs)") }
    }
    check("subject", squeezed(ours.subject), python.subject)
    if !python.senders.isEmpty {
      check("sender", squeezed(ours.sender.name), python.senders.compactMap(\.first))
      check("address", ours.sender.contacts.first?.value ?? "", python.senders.map { $0[1] })
    }
    check("message-id", ours.keys.messageID ?? "", python.messageID)
    if let date = python.date {
      check("date", String(ours.written.instant.seconds), [String(Int(date))])
    }
    if !python.text.isEmpty {
      // What stands for a text where there is none.
      let own =
        [Complaint.nothingSaid, Complaint.toBeTyped].contains(ours.text)
        || python.text == [""] && ours.text == ours.subject
      let all = squeezed(
        [own ? "" : ours.text, ours.quoted, ours.signature].joined(separator: "\n"))
      check("text", words(all), python.text.map(words))
    }
    check("files", "\(ours.attachments.map(\.digest.hex).sorted())", ["\(python.files.sorted())"])
    return found
  }

  /// Without what splitting off history takes from between the parts.
  private func words(_ text: String) -> String { text.filter { !$0.isWhitespace && $0 != "-" } }
}

private func squeezed(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

private let joined = "we join all text parts, Python's get_body takes the first"
private let lost = "Python takes the parts' text for their headers; we keep all of it as text"
private let forwarded = "a mail within the mail is part of what is said"
private let noMail = "its header breaks off in the middle; we keep the whole as text"

/// File and field, and why we read it otherwise.
private let explainedDifferences: [String: String] = [
  "007.eml text": lost, "020.eml text": lost, "021.eml text": lost,
  "008.eml text": joined, "009.eml text": joined, "011.eml text": joined, "016.eml text": joined,
  "019.eml subject": noMail, "019.eml text": noMail,
  "embedded_email.eml text": forwarded,
  "embedded_email_without_content_disposition.eml text": forwarded,
  "example_bounce.eml text": forwarded, "four_nested_emails.eml text": forwarded,
  "nestes_embedded_with_attachment.eml text": forwarded, "pec.eml text": forwarded,
  "example_bounce.eml files": "Python's walk takes a delivery report for a container; we keep it",
  "boolean_decoded_content.eml files": "base64 with more behind its padding; GMime reads on",
  "gbk_charset.eml text": "Python does not know X-GBK",
  "imap_mime_header_decode_returns_false.eml subject":
    "the word's bytes are of no character set; we try GB18030, Python shows the base64",
  "issue-40.eml": "its header is folded by a backslash and a t, where Python's header ends",
]
