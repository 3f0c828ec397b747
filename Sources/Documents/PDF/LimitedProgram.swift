import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How a program's run ended.
enum ProgramEnd {
  case notInstalled
  case exited(code: Int32, output: [UInt8])
  case tookTooLong
  case wroteTooMuch
  /// Killed by a signal, or not started.
  case failed
}

/// Runs a program that reads `input` and writes to its standard output, with the limits' time and
/// memory. It can open files to read, but writes none, and nothing of it is left when this returns.
func runProgram(
  _ name: String, _ arguments: [String], input: [UInt8], outputLimit: Int, limits: DocumentLimits
) -> ProgramEnd {
  guard let path = pathOfProgram(name) else { return .notInstalled }
  let file = input.withUnsafeBytes { nb_memory_file($0.baseAddress, $0.count) }
  guard file >= 0 else { return .failed }
  var output: Int32 = -1
  var words = ([name] + arguments).map { strdup($0) }
  words.append(nil)
  let process = nb_start_limited(
    path, words, file, limits.programMemory, UInt32(limits.programSeconds), &output)
  for word in words { free(word) }
  close(file)
  guard process > 0 else { return .failed }
  let deadline = ContinuousClock.now + .seconds(limits.programSeconds)
  let read = readAll(output, upTo: outputLimit, until: deadline)
  close(output)
  return wait(for: process, after: read, until: deadline)
}

private enum OutputEnd {
  case whole([UInt8])
  case tooLong
  case tooMuch
}

private func readAll(_ pipe: Int32, upTo limit: Int, until deadline: ContinuousClock.Instant)
  -> OutputEnd
{
  var bytes: [UInt8] = []
  let step = 1 << 16
  while true {
    let left = deadline - ContinuousClock.now
    guard left > .zero else { return .tooLong }
    var waiting = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
    let milliseconds = left.components.seconds * 1000 + 1000
    guard poll(&waiting, 1, Int32(min(milliseconds, 1000))) > 0 else { continue }
    var got = 0
    let block = [UInt8](unsafeUninitializedCapacity: step) { buffer, count in
      got = read(pipe, buffer.baseAddress, step)
      count = max(0, got)
    }
    if got == 0 { return .whole(bytes) }
    if got < 0, errno != EINTR { return .whole(bytes) }
    bytes += block
    guard bytes.count <= limit else { return .tooMuch }
  }
}

/// Ends the process if it has not ended by itself, and tells what became of it.
private func wait(
  for process: pid_t, after output: OutputEnd, until deadline: ContinuousClock.Instant
) -> ProgramEnd {
  var status: Int32 = 0
  var isKilled = false
  if case .whole = output {} else { isKilled = kill(process, SIGKILL) == 0 }
  while true {
    let ended = waitpid(process, &status, isKilled ? 0 : WNOHANG)
    if ended == process { break }
    if ended < 0, errno != EINTR { return .failed }
    if ended == 0 {
      if ContinuousClock.now > deadline { isKilled = kill(process, SIGKILL) == 0 }
      usleep(500)
    }
  }
  switch output {
  case .tooLong: return .tookTooLong
  case .tooMuch: return .wroteTooMuch
  case .whole(let bytes):
    if isKilled || status & 0x7F == SIGXCPU || status & 0x7F == SIGKILL { return .tookTooLong }
    return status & 0x7F == 0 ? .exited(code: (status >> 8) & 0xFF, output: bytes) : .failed
  }
}

private func pathOfProgram(_ name: String) -> String? {
  let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
  return folders.split(separator: ":").map { "\($0)/\(name)" }
    .first { $0.hasPrefix("/") && access($0, X_OK) == 0 }
}
