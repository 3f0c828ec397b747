import Content
import Diagnostics
import Disclosure
import Foundation
import Supervision
import Testing

@testable import Intake

/// The sample community of the project, read once.
enum SampleCommunity {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static func context() async throws -> IntakeContext {
    try await readIntakeContext(root: root, queue: "/nowhere").context
  }

  static let today = receipt.day
}

/// A queue of its own with the sample community behind it.
struct ScratchIntake {
  let scratch: Scratch
  let pipeline: IntakePipeline

  init(
    disk: ReceiveDisk = .real, in scratch: Scratch? = nil, context: IntakeContext? = nil,
    patience: Double = 10
  ) async throws {
    let scratch = try scratch ?? Scratch()
    self.scratch = scratch
    let context =
      if let context { context } else { try await SampleCommunity.context() }
    let queue = try QueueStore(scratch.path + "/queue", policy: context.policy, patience: patience)
    pipeline = IntakePipeline(
      context: context, queue: queue,
      originals: try OriginalStore(path: scratch.path + "/queue/originals", disk: disk),
      now: receipt, account: "clerk")
  }

  /// Takes in files under these names.
  func take(_ files: [(String, [UInt8])]) async throws -> IntakeOutcome {
    await pipeline.run(try files.map { .file(try scratch.write("inbox/" + $0.0, $0.1)) })
  }

  func take(_ text: String, as name: String = "来件.txt") async throws -> IntakeOutcome {
    try await take([(name, Array(text.utf8))])
  }

  /// Every case, as the chair of the sample community sees them.
  func cases() throws -> [CaseState] {
    let chair = Viewer(account: "dong", worker: "nobody", role: .chair)
    var filter = CaseFilter()
    filter.limit = 10_000
    let page = try pipeline.queue.list(filter, for: chair, at: CaseTime(seconds: receipt.seconds))
    return try page.rows.map { try pipeline.queue.show($0.reference, for: chair).state }
  }

  func audit() throws -> [String] {
    try pipeline.queue.audit().findings.map(\.kind.code)
  }
}
