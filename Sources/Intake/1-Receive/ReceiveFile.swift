import Diagnostics
import Disclosure

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What came of trying to receive a file.
package enum Reception: Sendable {
  case received(ReceivedFile)
  /// It was there when the folder was read and is not now, or cannot be read: told, not counted.
  case failed(Diagnostic)
}

/// Reads a file of an inbox whole.
///
/// One over the limit for its kind (`IntakeLimits.message`, for files of many `file`) is received
/// without its bytes, its digest right, so that the original can be kept (`OriginalBatch.put(_:
/// copying:)`) and the file be quarantined. `name` stands for its own where that is another.
package func receive(
  _ entry: InboxEntry, named name: [UInt8]? = nil, now: Instant,
  limits: IntakeLimits = IntakeLimits()
) -> Reception {
  do throws(FileError) {
    return .received(try read(entry, SafeName.of(name ?? entry.path), now, limits))
  } catch {
    let kind: DiagnosticKind = error.code == ENOENT ? .fileVanished : .fileNotRead
    return .failed(
      Diagnostic(
        kind, at: nil,
        ["file": .quoted(entry.shown), "reason": .bilingual(error.reason)]))
  }
}

private func read(
  _ entry: InboxEntry, _ name: String, _ now: Instant, _ limits: IntakeLimits
) throws(FileError) -> ReceivedFile {
  var file = try ArrivingFile(path: entry.path)
  if file.size > limits.message {
    let head = try file.head(64 << 10)
    let kind = ArrivalKind(of: head, named: name)
    // An office document says what it is at its end only.
    if file.size > limits.file || !(kind.holdsMany || kind == .docx) {
      let (size, digest) = try file.readBlocks { _ throws(FileError) in }
      return ReceivedFile(
        name: name, bytes: [], size: size, digest: digest, kind: kind, modified: file.modified,
        received: now)
    }
  }
  let modified = file.modified
  let bytes = try file.readAll(upTo: limits.file)
  return ReceivedFile(
    name: name, bytes: bytes, size: bytes.count, digest: Digest(of: bytes),
    kind: ArrivalKind(of: bytes, named: name), modified: modified, received: now)
}

/// Reads standard input to its end, at most the limit for a file. More is a failure: it cannot be
/// read a second time to keep it.
package func receiveStandardInput(
  now: Instant, limits: IntakeLimits = IntakeLimits()
) -> Reception {
  var all: [UInt8] = []
  while true {
    let step = 64 << 10
    var failure: Int32 = 0
    let block = [UInt8](unsafeUninitializedCapacity: step) { buffer, count in
      let got = systemReadInput(buffer.baseAddress, step)
      if got < 0 { failure = errno }
      count = max(0, got)
    }
    if failure == EINTR { continue }
    guard failure == 0, all.count + block.count <= limits.file else {
      let reason = systemReason(failure == 0 ? EFBIG : failure)
      return .failed(
        Diagnostic(
          .fileNotRead, at: nil, ["file": .quoted("-"), "reason": .bilingual(reason)]))
    }
    if block.isEmpty { break }
    all += block
  }
  return .received(ReceivedFile(named: [], bytes: all, received: now))
}

private func systemReadInput(_ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(STDIN_FILENO, bytes, count)
}
