import Foundation
import Supervision
import Testing

/// Every command that changes the queue, on a disk of which the Nth write, sync or rename fails and
/// killed at the Nth: what it does is done wholly or not at all, what it says is done is done, the
/// chain holds, and the next run goes on. `NOTICEBOARD_FAULTS` says how many N of each command, spread
/// over all there are; 0 for every one.
@Suite(.serialized) struct FaultyDiskTests {
  /// A command, what must have gone before it, and how it is known to be done.
  struct Change: Sendable, CustomTestStringConvertible {
    let words: [String]
    let before: [[String]]
    var testDescription: String { words.prefix { !$0.hasPrefix("-") }.joined(separator: " ") }
  }

  private static let life: [[String]] = [
    ["queue", "accept", "REF"],
    ["queue", "assign", "REF", "--to", "w002"],
    ["queue", "reply", "REF", "--note", "已换灯泡"],
    ["queue", "confirm", "REF", "--note", "电话回访"],
    ["queue", "close", "REF", "--note", "办结"],
  ]
  private static let intake = ["intake", "信.mbox", "--max-size", "1"]

  static let changes =
    life.indices.map { Change(words: life[$0], before: Array(life[..<$0])) } + [
      Change(words: ["queue", "classify", "REF", "--category", "照明"], before: []),
      Change(words: ["queue", "new", "--text", "三号楼电梯困人"], before: []),
      Change(words: intake, before: []),
      Change(words: ["queue", "quarantine", "retry"], before: [intake]),
    ]

  private static let wanted =
    ProcessInfo.processInfo.environment["NOTICEBOARD_FAULTS"].flatMap(Int.init) ?? 2

  @Test(.enabled(if: FaultyDisk.library != nil, "needs a C compiler"), arguments: changes)
  func itIsDoneWhollyOrNotAtAll(_ change: Change) throws {
    try withStarter { folder in
      let desk = try FaultDesk(folder)
      for words in change.before { _ = try desk.run(words) }
      try desk.keep()
      let before = try desk.summary()
      let steps = try desk.run(change.words).steps
      let after = try desk.summary()
      #expect(before != after && steps > 10)
      let numbers = Self.spread(steps)
      for kind in FaultyDisk.Kind.allCases {
        for number in numbers {
          try desk.restore()
          let place = "\(kind) \(number) of \(steps)"
          let outcome = try desk.run(change.words, at: number, kind).outcome
          let between = try desk.summary()
          #expect(between == before || between == after, "\(place): \(between)")
          #expect(outcome.exit != 0 || between == after, "\(place): said to be done")
          #expect(kind != .kill || outcome.exit == -9 || outcome.exit == 0, "\(place)")
          #expect([-9, 0, 1, 74].contains(outcome.exit), "\(place): \(outcome.errors)")
          try desk.goOn(change.words, isDone: between == after, place)
          #expect(try desk.summary() == after, "\(place)")
        }
      }
    }
  }

  private static func spread(_ steps: Int) -> [Int] {
    guard wanted > 0, wanted < steps else { return Array(1...steps) }
    // Others in every run, each found again by the number that a failure tells.
    let offset = Int.random(in: 0..<steps)
    return (0..<wanted).map { ($0 * steps / wanted + offset) % steps + 1 }
  }
}
