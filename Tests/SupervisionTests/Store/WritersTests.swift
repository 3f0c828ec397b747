import Disclosure
import Foundation
import GRDB
import Testing

@testable import Supervision

/// Several at once.
@Suite struct WritersTests {
  @Test func theSecondIsTold() throws {
    let scratch = try ScratchQueue()
    let one = try scratch.open()
    let other = try scratch.open()
    let reference = try one.queue(Sample.submission())
    let seen = try other.show(reference, for: Sample.member).state.version
    try one.perform(.accept, on: reference, version: seen, by: Sample.chair, at: Sample.start)
    let told = #expect(throws: QueueError.self) {
      try other.perform(
        .return(to: "街道"), on: reference, version: seen, note: "不归我们", by: Sample.member,
        at: Sample.start)
    }
    #expect(told?.diagnostic.kind == .versionConflict)
    #expect(try one.state(reference).stage == .accepted)
  }

  @Test func manyWritersLoseNothing() async throws {
    let scratch = try ScratchQueue()
    _ = try scratch.open()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let store = try scratch.open()
          for number in 0..<15 {
            // All of them bring the same files; each is queued once.
            let file = Sample.file("f\(number)", [Sample.submission("第\(number)件")])
            _ = try store.enqueue([file], by: "clerk\(writer)")
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try scratch.open()
    #expect(try store.counts(for: Sample.chair, at: Sample.start).total == 15)
    #expect(try store.audit().findings.isEmpty)
  }

  @Test func aBackupIsTakenWhileOthersWrite() async throws {
    let scratch = try ScratchQueue()
    let store = try scratch.open()
    _ = try store.queue(Sample.submission())
    let copy = scratch.path + "/copy.sqlite"
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        let other = try scratch.open()
        for number in 0..<20 { _ = try other.queue(Sample.submission("第\(number)件")) }
      }
      group.addTask {
        let head = try store.backup(to: copy)
        #expect(head.seq >= 1)
      }
      try await group.waitForAll()
    }
    let refused = #expect(throws: QueueError.self) { try store.backup(to: copy) }
    #expect(refused?.diagnostic.kind == .backupExists)

    // The copy is a whole queue.
    let restored = try ScratchQueue()
    try FileManager.default.createDirectory(
      atPath: restored.path, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try FileManager.default.copyItem(atPath: copy, toPath: restored.path + "/queue.sqlite")
    let head = try QueueStore(restored.path, policy: restored.policy).read {
      try lastEvent($0).head
    }
    try head.text.write(toFile: restored.path + "/head", atomically: true, encoding: .utf8)
    #expect(try restored.open().audit().findings.isEmpty)
    let attributes = try FileManager.default.attributesOfItem(atPath: copy)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}
