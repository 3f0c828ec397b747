import ArgumentParser
import Diagnostics
import SourceText
import Supervision

/// `noticeboard queue quarantine …`
struct QueueQuarantine: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quarantine",
    abstract: "收下而没有读懂的文件。Files that were kept and not read.",
    subcommands: [List.self, Show.self, Retry.self, Dismiss.self], defaultSubcommand: List.self)

  /// `noticeboard queue quarantine list`
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "列出隔离的文件。Lists them.")

    @Option(help: "结果的格式：text、csv 或 json。Format of the result.")
    var format = TableFormat.text

    @OptionGroup var queue: QueueOptions

    func run() async throws {
      let speaker = Speaker(queue.speech)
      try await reportingFailures(speaker) {
        let desk = try await QueueDesk(queue, speaker)
        guard desk.viewer.role != nil else { throw desk.unmapped }
        let files = try desk.store.quarantine(for: desk.viewer)
        switch format {
        case .text: speaker.result(text(files, speaker.language))
        case .csv: speaker.result(csvText(rows(files, speaker.language)))
        case .json: speaker.result(json(files))
        }
      }
    }

    private func rows(_ files: [QuarantinedFile], _ language: Language) -> [[String]] {
      let header =
        language == .zh
        ? ["摘要", "收到", "字节", "原因", "文件名"] : ["digest", "received", "bytes", "reason", "name"]
      return [header]
        + files.map { file in
          [
            String(file.digest.prefix(12)), file.receivedAt.description, String(file.size),
            file.code, file.name ?? "",
          ]
        }
    }

    private func text(_ files: [QuarantinedFile], _ language: Language) -> String {
      guard !files.isEmpty else { return "" }
      let rows = rows(files, language)
      return ColumnTable(header: rows[0], rows: Array(rows.dropFirst()))
        .text(width: ColumnTable.terminalWidth)
    }

    private func json(_ files: [QuarantinedFile]) -> String {
      var json = JSONWriter()
      json.beginMap()
      json.key("files")
      json.beginList()
      for file in files {
        json.beginMap()
        json.entry("digest", file.digest)
        json.entry("received", file.receivedAt.description)
        json.entry("size", file.size)
        json.entry("reason", file.code)
        json.entry("name", ifAny: file.name)
        json.endMap()
      }
      json.endList()
      json.endMap()
      return json.line
    }
  }

  /// `noticeboard queue quarantine show DIGEST`
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "一个隔离的文件和它的原因。One of them, and why.")

    @ArgumentParser.Argument(help: "摘要，至少前 8 位。Digest, its first 8 digits at least.")
    var digest: String

    @OptionGroup var queue: QueueOptions

    func run() async throws {
      let speaker = Speaker(queue.speech)
      try await reportingFailures(speaker) {
        let desk = try await QueueDesk(queue, speaker)
        guard desk.viewer.role != nil else { throw desk.unmapped }
        let file = try desk.store.quarantined(digest, for: desk.viewer)
        let language = speaker.language
        var lines = [file.digest, "\(file.receivedAt)  \(file.size)"]
        if let name = file.name { lines.append(name) }
        let readings = try desk.store.readings(of: file)
        lines.append(
          Bilingual(zh: "读过 \(readings) 次", en: "read \(readings) times").text(in: language))
        speaker.result(lines.map { $0.safeForTerminal + "\n" }.joined())
        speaker.result(
          explanation(of: file.code, in: DiagnosticCatalogue.all, language: language)
            ?? file.code.safeForTerminal + "\n")
      }
    }
  }

  /// `noticeboard queue quarantine dismiss DIGEST --note REASON`
  struct Dismiss: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "注销一个隔离的文件，写明理由。Says why one needs no more.")

    @ArgumentParser.Argument(help: "摘要，至少前 8 位。Digest, its first 8 digits at least.")
    var digest: String

    @OptionGroup var note: NoteOptions
    @OptionGroup var queue: QueueOptions

    func run() async throws {
      let speaker = Speaker(queue.speech)
      try await reportingFailures(speaker) {
        let desk = try await QueueDesk(queue, speaker)
        guard desk.viewer.role != nil else { throw desk.unmapped }
        try desk.store.dismiss(
          digest, reason: try note.words() ?? "", by: desk.viewer, at: desk.now)
        speaker.say(
          Bilingual(zh: "已注销；文件仍保留", en: "dismissed; the file is still kept"))
      }
    }
  }
}
