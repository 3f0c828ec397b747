import Foundation
import Synchronization

/// The program with a disk on which one write, sync or rename below the queue fails, or during which
/// it is killed: `Faults/fault.c`, compiled once and preloaded.
enum FaultyDisk {
  enum Kind: String, CaseIterable { case fail, full, kill }

  /// Nil where there is no C compiler, or no preloading.
  static let library: String? = {
    #if os(Linux)
      let place = FileManager.default.temporaryDirectory
        .appending(path: "noticeboard-fault-\(ProcessInfo.processInfo.processIdentifier).so").path
      let source = Checkout.folder.appending(path: "Tests/CommandTests/Faults/fault.c").path
      let made = try? shell("cc -shared -fPIC -o \(place) \(source) -ldl", in: Checkout.folder)
      guard made?.exit == 0 else { return nil }
      Self.place.withLock { $0 = place }
      _ = atexit { Self.place.withLock { _ = unlink($0) } }
      return place
    #else
      return nil
    #endif
  }()

  private static let place = Mutex("")

  /// Runs a command; from it how many such steps there were, unless it was killed.
  static func run(
    _ words: [String], in folder: URL, below queue: String, at number: Int = 0, _ kind: Kind = .fail
  ) throws -> (outcome: BuiltProgram.Outcome, steps: Int) {
    let note = folder.appending(path: "steps")
    let outcome = try BuiltProgram.run(
      words, in: folder,
      environment: [
        "LD_PRELOAD": library ?? "", "FAULT_BELOW": queue, "FAULT_AT": String(number),
        "FAULT_KIND": kind.rawValue, "FAULT_NOTE": note.path,
      ])
    let steps = try? String(contentsOf: note, encoding: .utf8)
    try? FileManager.default.removeItem(at: note)
    return (outcome, steps.flatMap(Int.init) ?? 0)
  }
}
