import ArgumentParser
import Diagnostics
import Disclosure
import Intake
import Supervision

extension QueueQuarantine {
  /// `noticeboard queue quarantine retry DIGEST…`
  struct Retry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "改好以后再读一遍隔离的文件。Reads files again after something was mended.",
      discussion: """
        读的是当初保留的原件：给了对照文件、放宽了大小、换了新版程序以后用。读懂的入列，期限从现在算起；没有读懂的仍然隔离，并写明原因。\
        只有一部分没有读懂的文件，只补收缺的，已经入列的不动。
        Reads the originals that were kept, after a mapping file was written, a limit raised or the \
        program replaced. What is read now is queued, its deadlines counted from now; the rest stays, \
        with the reason. Of a file that was read in part only what is missing is added.
        """)

    @ArgumentParser.Argument(
      help: "摘要，至少前 8 位；不写就是全部。Digests, their first 8 digits at least; all without.")
    var digests: [String] = []

    @OptionGroup var reading: ReadingOptions
    @OptionGroup var queue: QueueOptions

    func run() async throws {
      let speaker = Speaker(queue.speech)
      try await reportingFailures(speaker) {
        let desk = try await QueueDesk(queue, speaker)
        guard desk.viewer.role != nil else { throw desk.unmapped }
        guard desk.viewer.seesQuarantine else { throw QueueRefusal(.notForRole) }
        let mapping = try reading.readMapping(speaker)
        var opened = try await openIntake(
          IntakeSettings(
            root: queue.rootPath, queue: queue.queuePath,
            now: Instant(seconds: desk.now.seconds), account: desk.viewer.author))
        reading.apply(to: &opened.pipeline, mapping)
        let arrivals = try wanted(desk, opened.pipeline)
        let outcome = await opened.pipeline.run(arrivals)
        try outcome.tell(after: opened.diagnostics, as: reading.format, speaker)
        try outcome.finish()
      }
    }

    /// The files that were named; without names every one whose original is there.
    private func wanted(_ desk: QueueDesk, _ pipeline: IntakePipeline) throws -> [Arrival] {
      let files =
        digests.isEmpty
        ? try desk.store.quarantine(for: desk.viewer)
        : try digests.map { try desk.store.quarantined($0, for: desk.viewer) }
      let found = try pipeline.arrivals(files, for: desk.viewer)
      if let lost = found.without.first, !digests.isEmpty {
        throw QueueRefusal(.originalMissing, ["file": .plain(String(lost.digest.prefix(12)))])
      }
      return found.ready
    }
  }
}
