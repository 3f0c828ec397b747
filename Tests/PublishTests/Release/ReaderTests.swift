import Foundation
import Synchronization
import Testing

@testable import Publish

/// A reader who never stops while the site is published again and again.
@Suite struct ReaderTests {
  static let count = 500

  @Test(arguments: [Int32(0), EINVAL])
  func aReaderMissesNothingAndSeesNoMixture(exchangeFault: Int32) throws {
    // In memory where there is such a place: the sync would only wait for what others write.
    let memory = "/dev/shm"
    let isThere = access(memory, W_OK) == 0
    let sandbox = try Sandbox(in: isThere ? memory : NSTemporaryDirectory())
    let system = FileSystem { $0 == .exchange ? exchangeFault : 0 }
    func publish(_ version: Int) throws {
      let staging = try sandbox.open(system: system)
      for index in 0..<Self.count {
        try staging.accept(
          RenderedFile(path: "p/\(index)", content: .bytes(Array("\(version)".utf8))))
      }
      _ = try staging.publish()
    }
    try publish(0)
    let isOver = Mutex(false)
    let report = Mutex((missed: 0, mixed: 0, opened: 0, rounds: 0))
    let output = sandbox.output
    let reader = Thread {
      while !isOver.withLock({ $0 }) {
        let (missed, opened) = Self.readByPath(output)
        let isMixed = Self.handleSeesMixture(output)
        report.withLock {
          $0.missed += missed
          $0.opened += opened
          $0.mixed += isMixed ? 1 : 0
          $0.rounds += 1
        }
      }
    }
    reader.start()
    for version in 1...50 { try publish(version % 2) }
    isOver.withLock { $0 = true }
    while !reader.isFinished { usleep(1000) }
    let seen = report.withLock { $0 }
    #expect(seen.missed == 0 && seen.mixed == 0, "\(seen)")
    #expect(seen.opened > 10 * Self.count)
  }

  private static func readByPath(_ output: String) -> (missed: Int, opened: Int) {
    var (missed, opened) = (0, 0)
    for index in 0..<count {
      let file = Glibc.open("\(output)/p/\(index)", O_RDONLY)
      if file < 0 { missed += 1 } else { opened += 1 }
      close(file)
    }
    return (missed, opened)
  }

  /// Holds one folder open and reads all its files: what is still there is of one version.
  private static func handleSeesMixture(_ output: String) -> Bool {
    let folder = Glibc.open("\(output)/p", O_RDONLY | O_DIRECTORY)
    defer { close(folder) }
    var versions: Set<UInt8> = []
    for index in 0..<count {
      let file = openat(folder, "\(index)", O_RDONLY)
      var byte: UInt8 = 0
      if file >= 0 && Glibc.read(file, &byte, 1) == 1 { versions.insert(byte) }
      close(file)
    }
    return versions.count > 1
  }
}
