import Diagnostics
import Foundation

/// Writes reports and results where they belong: results on standard output, everything said
/// about the work on standard error.
struct Speaker {
  let language: Language
  let isQuiet: Bool
  private let isColored: Bool

  init(_ options: SpeechOptions) {
    // A reader that goes away (`| head`) ends no work: see `failed`.
    signal(SIGPIPE, SIG_IGN)
    language = options.spoken
    isQuiet = options.quiet
    isColored = colorIsWanted(
      isTerminal: isatty(STDERR_FILENO) == 1,
      environment: ProcessInfo.processInfo.environment, choice: options.color)
  }

  /// The report in words, on standard error; with `--quiet` only what stops the work.
  func tell(_ report: Report) {
    let told =
      isQuiet
      ? Report(report.diagnostics.filter { $0.severity == .error }) : report
    write(TextPrinter(language: language, isColored: isColored).text(of: told), to: .standardError)
  }

  /// The report for a program, on standard output.
  func print(_ report: Report, as format: ReportFormat) {
    switch format {
    case .text: tell(report)
    case .json: write(JSONLinesPrinter(language: language).text(of: report), to: .standardOutput)
    case .sarif:
      write(
        SARIFPrinter(language: language, version: Program.version).text(of: report),
        to: .standardOutput)
    }
  }

  /// A line about what was done, unless `--quiet`.
  func say(_ sentence: Bilingual) {
    guard !isQuiet else { return }
    write(sentence.text(in: language).safeForTerminal + "\n", to: .standardError)
  }

  /// A failure of the world, always.
  func complain(_ sentence: Bilingual) {
    write("noticeboard: " + sentence.text(in: language).safeForTerminal + "\n", to: .standardError)
  }

  func result(_ text: String) { write(text, to: .standardOutput) }

  private func write(_ text: String, to handle: FileHandle) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Foundation.write(handle.fileDescriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return failed(errno, handle)
      }
    }
  }

  /// A reader that went away (`| head`) is no reason to complain; a result that is cut short by a
  /// full disk is.
  private func failed(_ code: Int32, _ handle: FileHandle) {
    guard code != EPIPE, handle === FileHandle.standardOutput else { return }
    let reason = systemReason(code)
    complain(
      Bilingual(
        zh: "结果写不出来：\(reason.zh)", en: "the result cannot be written: \(reason.en)"))
    exit(ExitStatus.diskFailure.rawValue)
  }
}
