import Diagnostics
import Foundation
import Supervision
import Synchronization
import Testing

@testable import Intake

/// Every write, sync, rename and folder of the store of originals fails once: nothing is acknowledged
/// that is not safe, and the next run goes on.
@Suite struct DiskFaultTests {
  private static let files = (0..<6).map {
    ("\($0).txt", Array("第 \($0) 封信：楼道里堆满了杂物，没人清理".utf8))
  }

  @Test func theNthStepFails() async throws {
    let context = try await SampleCommunity.context()
    var failures = 0
    for number in 0... {
      let scratch = try Scratch()
      let count = Mutex(0)
      let isOver = Mutex(false)
      let disk = ReceiveDisk { _ in
        count.withLock { count in
          defer { count += 1 }
          // The first makes the folder itself.
          return count == number + 1 ? ENOSPC : 0
        }
      }
      let broken = try await ScratchIntake(disk: disk, in: scratch, context: context)
      let outcome = try await broken.take(Self.files)
      if outcome.failure == nil {
        isOver.withLock { $0 = true }
        #expect(outcome.receipt.complaints.queued == 6)
      } else {
        failures += 1
        #expect(outcome.failure is FileError)
        #expect(outcome.receipt == IntakeReceipt(), "step \(number)")
        #expect(try broken.cases().isEmpty)
      }
      let whole = try await ScratchIntake(in: scratch, context: context)
      let again = try await whole.take(Self.files).receipt
      #expect(again.files.accepted + again.files.duplicate == 6 && again.files.received == 6)
      #expect(try whole.cases().count == 6 && whole.audit() == [], "step \(number)")
      for (_, bytes) in Self.files {
        #expect(try whole.pipeline.originals.read(Digest(of: bytes)) == bytes)
      }
      if isOver.withLock({ $0 }) { break }
    }
    // Six files: folder, create, write, sync, rename each, and the folders synced.
    #expect(failures >= 6 * 4)
  }

  /// Originals that a batch left before its commit failed are found again.
  @Test func theQueueFails() async throws {
    let intake = try await ScratchIntake(patience: 0.05)
    let lock = try Holder(intake.scratch.path + "/queue/lock")
    let outcome = try await intake.take(Self.files)
    #expect((outcome.failure as? QueueError)?.diagnostic.kind.code == "NB7020")
    #expect(outcome.receipt == IntakeReceipt())
    lock.release()
    #expect(try await intake.take(Self.files).receipt.complaints.queued == 6)
  }
}

/// Holds a lock file as another program would.
private final class Holder {
  private let descriptor: Int32

  init(_ path: String) throws {
    descriptor = open(path, O_RDWR | O_CREAT, 0o600)
    try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
  }

  func release() { flock(descriptor, LOCK_UN) }

  deinit { close(descriptor) }
}
