import ArgumentParser
import Diagnostics
import Foundation

/// Where a result goes.
struct OutputOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("写到新文件，默认标准输出。A new file, standard output if absent.", valueName: "file"),
    completion: .file())
  var output: String?

  /// Writes a result; a new file is its owner's alone (`isPublic`: whoever may read the folder's),
  /// and never takes the place of another.
  func write(_ text: String, _ speaker: Speaker, isPublic: Bool = false) throws {
    guard let output else { return speaker.result(text) }
    let mode: mode_t = isPublic ? 0o644 : 0o600
    let descriptor = open(output, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw QueueRefusal(.fileThere, ["path": .quoted(output)]) }
      throw FileError(code: errno, path: output)
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
    do {
      try handle.write(contentsOf: Data(text.utf8))
    } catch {
      let code = errno
      unlink(output)
      throw FileError(code: code, path: output)
    }
    guard close(descriptor) == 0 else { throw FileError(code: errno, path: output) }
    speaker.result(output + "\n")
  }
}
