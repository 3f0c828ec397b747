import Diagnostics
import Foundation

/// How far long work has come, on one line of a terminal; nothing elsewhere, with `--quiet`, or in
/// the first second.
struct ProgressLine: Sendable {
  private let language: Language
  private let began = ContinuousClock.now

  /// Nil where nobody watches.
  init?(_ speaker: Speaker) {
    guard isatty(STDERR_FILENO) == 1, !speaker.isQuiet else { return nil }
    language = speaker.language
  }

  func show(_ done: Int, of total: Int) {
    guard ContinuousClock.now - began > .seconds(1) else { return }
    let words = Bilingual(zh: "已处理 \(done)／\(total) 个文件", en: "\(done) of \(total) files")
    write(words.text(in: language))
  }

  /// Leaves the line empty for what is told then.
  func end() {
    guard ContinuousClock.now - began > .seconds(1) else { return }
    write("")
  }

  private func write(_ words: String) {
    FileHandle.standardError.write(Data("\r\u{1B}[K\(words)".utf8))
  }
}
