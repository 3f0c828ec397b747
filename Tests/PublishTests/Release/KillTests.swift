import Foundation
import Synchronization
import Testing

@testable import Publish

private final class Counter: Sendable {
  private let value = Mutex(0)
  func next() -> Int {
    value.withLock {
      $0 += 1
      return $0
    }
  }
}

@Suite struct KillTests {
  let old = ["index.html": "1", "a/same.html": "s", "a/changed.html": "1", "b/gone.html": "1"]
  let new = ["index.html": "2", "a/same.html": "s", "a/changed.html": "2", "c/new.html": "2"]
  let theirs = [".git/HEAD": "ref", "a/.htaccess": "x"]

  /// Every step of a publication, in a file system that can exchange folders and in one that
  /// cannot (`EINVAL`), and where no second names can be given (`EPERM`).
  @Test(arguments: [Int32(0), EPERM, EINVAL], [true, false])
  func everyStepMayFail(fault: Int32, once: Bool) throws {
    let steps = try stepCount(fault)
    #expect(steps > 20)
    let outcomes = try (1...steps).map { step in
      try play(step, code: once ? ENOSPC : EIO, once: once, fault: fault)
    }
    #expect(outcomes.contains { $0 == old.merging(theirs) { one, _ in one } })
    #expect(outcomes.contains { $0 == new.merging(theirs) { one, _ in one } })
  }

  /// Fails at the operation of that number: only there, as a full disk would, or there and ever
  /// after, as if the process had been killed.
  private func system(_ number: Int, _ code: Int32, _ once: Bool, _ fault: Int32) -> FileSystem {
    let count = Counter()
    return FileSystem { operation in
      let now = count.next()
      if once ? now == number : now >= number { return code }
      switch operation {
      case .exchange where fault == EINVAL: return EINVAL
      case .link where fault == EPERM: return EPERM
      default: return 0
      }
    }
  }

  private func play(_ number: Int, code: Int32, once: Bool, fault: Int32) throws
    -> [String: String]
  {
    let sandbox = try Sandbox()
    let sound = system(.max, 0, true, fault)
    try sandbox.publish(old, system: sound)
    for (path, text) in theirs { try sandbox.write("public/" + path, text) }
    let failure = refusal {
      try sandbox.publish(new, system: system(number, code, once, fault))
    }
    let oldSite = old.merging(theirs) { one, _ in one }
    let newSite = new.merging(theirs) { one, _ in one }
    let found = sandbox.files()
    #expect(found == oldSite || found == newSite, "step \(number)")
    if failure != nil {
      // After the swap the disk's error is told in other words.
      #expect(failure == (code == EIO || found == newSite ? "NB4013" : "NB4010"))
      // What was staged is gone, unless the disk refused that very thing or the process is dead.
      let siblings = try sandbox.siblings().filter { $0.contains("noticeboard-staging") }
      #expect(!once || siblings.isEmpty || found == newSite, "step \(number): \(siblings)")
    }
    try sandbox.publish(new, system: sound)
    #expect(sandbox.files() == newSite, "after step \(number)")
    #expect(try sandbox.siblings().count == (fault == EINVAL ? 3 : 2), "after step \(number)")
    return found
  }

  /// How many operations an undisturbed publication takes.
  private func stepCount(_ fault: Int32) throws -> Int {
    let sandbox = try Sandbox()
    let count = Counter()
    let sound = system(.max, 0, true, fault)
    try sandbox.publish(old, system: sound)
    for (path, text) in theirs { try sandbox.write("public/" + path, text) }
    let counted = FileSystem { operation in
      _ = count.next()
      return sound.fault(operation)
    }
    try sandbox.publish(new, system: counted)
    return count.next() - 1
  }
}
