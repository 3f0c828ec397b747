import ArgumentParser
import Content
import Diagnostics
import Intake
import SourceText

/// How files that arrive are read, when they come and when they are tried again.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "说明怎样读一种表格的文件。How a kind of table is to be read.", valueName: "file"),
    completion: .file())
  var mapping: String?

  @Option(
    help: ArgumentHelp("一件最大多少 MiB，默认 25。Size limit of a message.", valueName: "mib"))
  var maxSize = 25

  @Option(
    help: ArgumentHelp(
      "来源的名称，用来分开编号相同的表格。Tells tables with the same numbers apart.",
      valueName: "name"))
  var source: String?

  @Option(help: "结果的格式：text 或 json。Format of the result.")
  var format = IntakeFormat.text

  func validate() throws {
    guard (1...1024).contains(maxSize) else {
      throw ValidationError("--max-size 是 1 到 1024。From 1 to 1024.")
    }
  }

  func readMapping(_ speaker: Speaker) throws -> MappingFile? {
    guard let mapping else { return nil }
    let bytes = try OpenFile(mapping).read(upTo: 1 << 20)
    let read = MappingFile.read(SourceFile(path: mapping, bytes: bytes))
    speaker.tell(Report(read.diagnostics))
    guard let value = read.value else { throw ExitStatus.refused.error }
    return value
  }

  func apply(to pipeline: inout IntakePipeline, _ mapping: MappingFile?) {
    pipeline.options.limits.message = maxSize << 20
    pipeline.options.mapping = mapping
    pipeline.source = source
  }
}

/// How the numbers are printed.
enum IntakeFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

extension IntakeOutcome {
  /// Says what is to be said, and prints the numbers.
  /// - Throws: what ended the run early.
  func tell(
    after diagnostics: [Diagnostic], as format: IntakeFormat, _ speaker: Speaker
  ) throws {
    speaker.tell(Report(diagnostics + self.diagnostics))
    if untold > 0 {
      speaker.say(Bilingual(zh: "另有 \(untold) 条没有列出", en: "\(untold) more are not listed"))
    }
    speaker.result(format == .json ? receipt.json : receipt.words.text(in: speaker.language))
    if let failure { throw failure }
  }

  /// Ends the program with what there is still to be done.
  func finish() throws {
    if hasWorldFaults { throw ExitStatus.diskFailure.error }
    if receipt.needsAttention { throw ExitStatus.refused.error }
  }
}
