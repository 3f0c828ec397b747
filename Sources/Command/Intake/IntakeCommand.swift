import ArgumentParser
import Content
import Diagnostics
import Disclosure
import Foundation
import Intake
import SourceText
import Supervision

/// `noticeboard intake PATH…`
struct IntakeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake",
    abstract: "把来件收进监督委员会的队列。Takes complaint files into the queue.",
    discussion: """
      邮件、表格、聊天记录、文字、图片等，按内容辨认；“-”是标准输入。原件逐字节保存，入列后才算收下。只报件数，不显示内容。
      Mail, tables, chats, texts, pictures, told by their content; - is standard input. Originals are kept \
      byte for byte, and nothing is acknowledged before it is on the disk. Prints numbers, never contents.
      """)

  @ArgumentParser.Argument(
    help: "文件或文件夹，“-”是标准输入。Files or folders, - for standard input.", completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp("队列文件夹，默认 ROOT/queue。The queue's folder.", valueName: "dir"),
    completion: .directory)
  var queue: String?

  @Option(
    help: ArgumentHelp(
      "网站发布到哪里，默认 public；队列不能放在里面。Where the site is published; the queue may not lie there.",
      valueName: "dir"), completion: .directory)
  var output: String?

  @Flag(help: "只说明各个表格读成什么，不收。Tell how tables are understood, take in nothing.")
  var explainMapping = false

  @Option(
    help: ArgumentHelp(
      "收好的文件移到哪里。Where files go that are safely taken in.", valueName: "dir"),
    completion: .directory)
  var move: String?

  @Flag(help: "一直看着这些文件夹，来了就收。Keep taking in what lands there.")
  var watch = false

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard !(watch && paths.contains("-")) else {
      throw ValidationError("--watch 看不了标准输入。Standard input cannot be watched.")
    }
    guard paths.count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("“-”只能写一次。Standard input can be read once.")
    }
  }

  func run() async throws {
    let speaker = Speaker(shared.speech)
    try await reportingFailures(speaker) {
      let mapping = try reading.readMapping(speaker)
      if explainMapping { return try explain(mapping, speaker) }
      if watch { return try await keepTakingIn(mapping, speaker) }
      let walk = InboxWalk(files)
      let arrivals =
        walk.entries.map(Arrival.file) + (paths.contains("-") ? [.standardInput] : [])
      let outcome = try await takeIn(arrivals, walk.diagnostics, mapping, speaker)
      try outcome.finish()
    }
  }

  private var files: [String] { paths.filter { $0 != "-" } }

  /// Takes in some files and prints what became of them.
  private func takeIn(
    _ arrivals: [Arrival], _ notes: [Diagnostic], _ mapping: MappingFile?, _ speaker: Speaker
  ) async throws -> IntakeOutcome {
    var settings = IntakeSettings(
      root: shared.rootPath, queue: queue ?? shared.rootPath + "/queue", now: moment,
      account: NSUserName())
    settings.inbox = paths
    settings.moveTo = move
    settings.output = output
    var opened = try await openIntake(settings)
    let report = Report(opened.diagnostics, strict: shared.strict)
    if report.hasErrors {
      speaker.tell(report)
      throw ExitStatus.refused.error
    }
    reading.apply(to: &opened.pipeline, mapping)
    let line = ProgressLine(speaker)
    if let line { opened.pipeline.progress = { line.show($0, of: $1) } }
    var outcome = await opened.pipeline.run(arrivals)
    line?.end()
    for note in notes { outcome.note(note) }
    try outcome.tell(after: opened.diagnostics, as: reading.format, speaker)
    return outcome
  }

  /// Until it is stopped. A line of numbers whenever something came.
  private func keepTakingIn(_ mapping: MappingFile?, _ speaker: Speaker) async throws {
    var watch = InboxWatch(paths)
    // Mistakes are told before the first file comes.
    _ = try await takeIn([], [], mapping, speaker)
    while true {
      let ready = watch.ready(at: Int(Date().timeIntervalSince1970))
      if !ready.isEmpty {
        _ = try await takeIn(ready.map(Arrival.file), [], mapping, speaker)
        watch.note(ready)
      }
      try await Task.sleep(for: .seconds(1))
    }
  }

  private func explain(_ mapping: MappingFile?, _ speaker: Speaker) throws {
    var options = DecodeOptions()
    options.mapping = mapping
    for entry in InboxWalk(files).entries {
      guard case .received(let file) = receive(entry, now: moment) else { continue }
      let decoded = decode(file, options: options)
      guard let found = decoded.mapping else {
        speaker.result(
          Bilingual(
            zh: "\(entry.shown.safeForTerminal)：不是表格，或没有看懂表头\n",
            en: "\(entry.shown.safeForTerminal): no table, or its header was not understood\n"
          ).text(in: speaker.language))
        continue
      }
      speaker.result(
        entry.shown.safeForTerminal + "\n" + found.explanation(in: speaker.language))
    }
  }

  /// Now; where a day is given, noon of it, so that a run can be repeated.
  private var moment: Instant {
    shared.today.flatMap { Instant(day: $0, hour: 12, minute: 0) }
      ?? Instant(seconds: Int(Date().timeIntervalSince1970))
  }
}
