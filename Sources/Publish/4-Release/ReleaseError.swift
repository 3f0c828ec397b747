import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why nothing was published. The old site stands as it was.
package struct ReleaseError: Error {
  package let exit: Exit
  package let diagnostic: Diagnostic

  /// Whose it is to mend, which decides how the program ends.
  package enum Exit: Sendable {
    /// The person who runs the program (exit code 1).
    case refused
    /// The disk or the system (exit code 74).
    case world
    /// We (exit code 70).
    case defect
  }

  init(_ exit: Exit, _ diagnostic: Diagnostic) {
    self.exit = exit
    self.diagnostic = diagnostic
  }

  static func refused(
    _ kind: DiagnosticKind, _ arguments: [String: Argument] = [:]
  ) -> ReleaseError {
    ReleaseError(.refused, Diagnostic(kind, at: nil, arguments))
  }

  /// A mistake of the stage before this one.
  static func defect(_ path: String, _ what: Bilingual) -> ReleaseError {
    ReleaseError(
      .defect,
      Diagnostic(.renderedTwice, at: nil, ["path": .quoted(path), "what": .bilingual(what)]))
  }

  /// What the system refused, in words that say how to mend it.
  init(_ error: FileError) {
    let kind: DiagnosticKind
    switch error.code {
    case ENOSPC, EDQUOT: kind = .diskFull
    case EROFS, EACCES, EPERM: kind = .outputNotWritable
    case ENAMETOOLONG: kind = .outputPathTooLong
    default: kind = .outputFailure
    }
    self.init(
      error.code == ENAMETOOLONG ? .refused : .world,
      Diagnostic(
        kind, at: nil, ["path": .quoted(error.path), "reason": .bilingual(error.reason)]))
  }

  /// The new site is public, but a power cut might bring the old one back.
  static func swappedNotSynced(_ error: FileError) -> ReleaseError {
    ReleaseError(
      .world,
      Diagnostic(
        .outputFailure, at: nil, ["path": .quoted(error.path), "reason": .bilingual(error.reason)],
        hint: Bilingual(
          zh: "新网站已经换上，但可能还没有存到磁盘；请检查磁盘并再发布一次",
          en: "the new site is up but may not be on the disk yet; check the disk and build again")))
  }

  /// Files that keep us from publishing: ten of them, and how many there are.
  static func refused(
    _ kind: DiagnosticKind, files: [SitePath], in output: String
  ) -> ReleaseError {
    let places = files.prefix(10).map { Place(path: output + "/" + $0.text) }
    return ReleaseError(
      .refused,
      Diagnostic(
        kind, at: places.first, ["count": .number(files.count), "output": .quoted(output)],
        related: places.dropFirst().map {
          Diagnostic.Related($0, Bilingual(zh: "还有这个文件", en: "and this file"))
        }))
  }
}

/// Turns what the system refused into what a person is told.
func explained<Result>(
  _ body: () throws(FileError) -> Result
) throws(ReleaseError) -> Result {
  do throws(FileError) {
    return try body()
  } catch {
    throw ReleaseError(error)
  }
}
