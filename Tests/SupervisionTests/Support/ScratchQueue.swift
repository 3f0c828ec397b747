import Disclosure
import Foundation
import GRDB

@testable import Supervision

/// A queue in a folder of its own. All of them go when the tests end.
struct ScratchQueue: Sendable {
  let path: String
  let policy: DeadlinePolicy

  private static let root: URL = {
    let root = FileManager.default.temporaryDirectory
      .appending(path: "supervision-tests-\(ProcessInfo.processInfo.processIdentifier)")
    atexit {
      let pid = ProcessInfo.processInfo.processIdentifier
      let path = FileManager.default.temporaryDirectory
        .appending(path: "supervision-tests-\(pid)")
      try? FileManager.default.removeItem(at: path)
    }
    return root
  }()

  init(policy: DeadlinePolicy = DeadlinePolicy()) throws {
    try FileManager.default.createDirectory(at: Self.root, withIntermediateDirectories: true)
    path = Self.root.appending(path: UUID().uuidString).path
    self.policy = policy
  }

  func open() throws -> QueueStore { try QueueStore(path, policy: policy) }

  /// The database without our program, as a tamperer would open it.
  func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path + "/queue.sqlite")
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }
}

/// Complaints as the intake would hand them over.
enum Sample {
  static let chair = Viewer(account: "dong", worker: "c1", role: .chair)
  static let member = Viewer(account: "xia", worker: "c2", role: .member)
  static let street = Viewer(account: "street", role: .street)
  static let start = CaseTime(seconds: 1_772_413_200)  // 2026-03-02 09:00 in China

  static func submission(
    _ text: String = "楼道堆物，没人清理。", subject: String = "", channel: CaseChannel = .text,
    at time: CaseTime = start, recusal: RecusalDecision? = nil
  ) -> CaseSubmission {
    CaseSubmission(
      channel: channel, receivedAt: time, writtenAt: WrittenTime(time, .stated),
      words: Words(subject: subject, text: text),
      contact: Contact(name: "居民甲", phones: ["16100009999"]), kind: .complaint,
      recusal: recusal ?? SampleRoster.recusal.decision(subject: subject, text: text))
  }

  static func mail(
    _ id: String, from sender: String, subject: String = "投诉", text: String = "楼道堆物",
    isReply: Bool = false
  ) -> CaseSubmission {
    var mail = submission(text, subject: subject, channel: .mail)
    mail.keys = [.message(id: id)]
    mail.sender = sender
    mail.thread = .init(subject: subject, looksLikeReply: isReply)
    return mail
  }

  static func file(
    _ digest: String, _ complaints: [CaseSubmission], name: String = "来信.txt"
  ) -> FileIntake {
    FileIntake(
      digest: digest, size: 10, name: name, receivedAt: start, contents: .complaints(complaints))
  }

  static func match(_ worker: String, _ reason: RecusalMatch.Reason = .name) -> RecusalMatch {
    SampleRoster.roster.match(worker, reason, lines: SampleRoster.lines)
  }
}

extension QueueStore {
  func queue(_ submission: CaseSubmission) throws -> CaseReference {
    guard case .queued(let reference) = try enqueue(submission, by: "clerk") else {
      throw SampleFailure.notQueued
    }
    return reference
  }

  func events() throws -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM event") ?? 0 }
  }

  func state(_ reference: CaseReference) throws -> CaseState {
    try read { db in
      guard let folded = try foldedCase(reference, in: db) else { throw SampleFailure.noCase }
      return folded.state
    }
  }
}

enum SampleFailure: Error { case notQueued, noCase, simulated }

/// Numbers by chance that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A file as text, whatever its bytes are.
enum ScratchBytes {
  static func of(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }
}
