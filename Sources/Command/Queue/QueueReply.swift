import ArgumentParser
import Diagnostics
import Foundation
import Supervision

/// `noticeboard queue reply REF`
struct QueueReply: QueueStep {
  static let configuration = CommandConfiguration(
    commandName: "reply",
    abstract: "答复居民：--note、--file，或在 $EDITOR 里写。Answers the resident.")

  @OptionGroup var step: StepOptions

  func action(on state: CaseState, at desk: QueueDesk) -> CaseAction { .reply }

  func words(on state: CaseState, at desk: QueueDesk) throws -> String? {
    if let words = try step.note.words() { return words }
    let environment = ProcessInfo.processInfo.environment
    guard isatty(STDIN_FILENO) == 1, let editor = environment["VISUAL"] ?? environment["EDITOR"],
      !editor.isEmpty
    else { return nil }
    return try Self.written(with: editor, beside: desk.path)
  }

  /// What a person writes in an editor. The draft lies in the queue's folder, his alone to read, and
  /// goes when it was read.
  private static func written(with editor: String, beside folder: String) throws -> String? {
    let path = folder + "/draft-\(UUID().uuidString).txt"
    guard
      FileManager.default.createFile(
        atPath: path, contents: Data(), attributes: [.posixPermissions: 0o600])
    else { throw FileError(code: errno, path: path) }
    defer { try? FileManager.default.removeItem(atPath: path) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    // EDITOR may hold options of its own.
    process.arguments = ["-c", "\(editor) \"$1\"", "sh", path]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return try NoteOptions.text(of: path)
  }
}
