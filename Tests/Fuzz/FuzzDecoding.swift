import Disclosure
import Foundation
import Intake
import TestSupport

/// libFuzzer calls this with one input after another; `NOTICEBOARD_FUZZ_KIND` names the kind of file
/// that it is read as (see scripts/fuzz). A crash, a hang and a file of which nothing is left are
/// failures.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for file in files(of: bytes) {
    let decoded = decode(file)
    precondition(!decoded.complaints.isEmpty || !decoded.quarantined.isEmpty, "nothing is left")
    for complaint in decoded.complaints {
      precondition(!complaint.text.isEmpty, "a complaint without a text")
      for attachment in complaint.attachments {
        precondition(!attachment.name.isEmpty && !attachment.name.contains("/"), "an unsafe name")
      }
    }
  }
  return 0
}

/// When everything is received: 2026-09-03 12:00 in China.
private let receipt = Instant(seconds: 1_788_408_000)

private let kinds: [ArrivalKind] = {
  switch ProcessInfo.processInfo.environment["NOTICEBOARD_FUZZ_KIND"] {
  case "mail": [.mail, .mbox]
  case "csv": [.table]
  case "json": [.json, .jsonLines]
  case "chat": [.chat]
  case "xlsx": [.workbook]
  case let other: preconditionFailure("no such kind: \(other ?? "none")")
  }
}()

/// The input as each kind of the group, whatever it looks like; what it looks like is tried too.
private func files(of input: [UInt8]) -> [ReceivedFile] {
  let bytes = kinds == [.workbook] ? workbook(input) : input
  _ = ArrivalKind(of: bytes, named: "x")
  return kinds.map { kind in
    ReceivedFile(
      name: "x", bytes: bytes, size: bytes.count, digest: Digest(of: bytes), kind: kind,
      modified: nil, received: receipt)
  }
}

/// An archive is tried as it is. Few of its changed bytes get past its checksums, so any other input
/// is the text of its parts, `=== NAME` before each, and put into an archive here.
private func workbook(_ input: [UInt8]) -> [UInt8] {
  guard !input.starts(with: [0x50, 0x4B]) else { return input }
  var parts: [(name: String, bytes: [UInt8])] = []
  for line in input.split(separator: 0x0A, omittingEmptySubsequences: false) {
    if line.starts(with: "=== ".utf8) {
      parts.append((String(decoding: line.dropFirst(4), as: UTF8.self), []))
    } else if !parts.isEmpty {
      parts[parts.count - 1].bytes += line + [0x0A]
    }
  }
  return zip(parts)
}
