import Diagnostics
import Supervision
import Synchronization

/// Files that are committed together: at most 256, or 32 MiB of them, or what has 2,000 complaints, or
/// as many as 50 ms bring where the queue waits for them. No file spans two batches.
struct IntakeBatch: Sendable {
  private(set) var files: [ScreenedFile] = []
  /// How many arrivals it is made of, those that could not be received among them.
  private(set) var arrivals = 0
  /// Why some were not received.
  private(set) var faults: [Diagnostic] = []
  private var bytes = 0
  private var complaints = 0
  private let began: ContinuousClock.Instant

  init(at now: ContinuousClock.Instant) { began = now }

  private static let fileLimit = 256
  private static let byteLimit = 32 << 20
  private static let complaintLimit = 2_000
  private static let time = Duration.milliseconds(50)

  mutating func add(_ more: [ScreenedFile], arrivals count: Int) {
    files += more
    arrivals += count
    bytes += more.reduce(0) { $0 + $1.arrived.received.size }
    complaints += more.reduce(0) { $0 + $1.screened.count }
  }

  mutating func note(_ fault: Diagnostic) { faults.append(fault) }

  /// How many files it still takes.
  var room: Int { Self.fileLimit - files.count }

  var isFull: Bool {
    room == 0 || bytes >= Self.byteLimit || complaints >= Self.complaintLimit
  }

  /// Whether it is old enough to be handed over, should anybody wait for it.
  func isRipe(at now: ContinuousClock.Instant) -> Bool { now - began >= Self.time }
}

/// Whether the queue has nothing to do until the next batch is there. While it is busy, a batch may
/// grow: that costs nobody any time, and fewer commits cost less.
final class BatchDemand: Sendable {
  private let state = Atomic(true)

  var isWaiting: Bool {
    get { state.load(ordering: .relaxed) }
    set { state.store(newValue, ordering: .relaxed) }
  }
}

/// Arrivals cut into groups that are read and decoded side by side: small ones together, a large one
/// alone, so that memory stays bounded.
struct ArrivalGroups: Sendable {
  private var rest: ArraySlice<Arrival>

  init(_ arrivals: [Arrival]) { rest = arrivals[...] }

  private static let byteLimit = 2 << 20
  private static let fileLimit = 128

  mutating func next(atMost room: Int) -> [Arrival]? {
    guard let first = rest.popFirst() else { return nil }
    var group = [first]
    var bytes = first.size
    while let next = rest.first, group.count < min(room, Self.fileLimit),
      bytes + next.size <= Self.byteLimit
    {
      group.append(next)
      bytes += next.size
      rest.removeFirst()
    }
    return group
  }
}

/// What is to be received.
package enum Arrival: Sendable {
  case file(InboxEntry)
  case standardInput
  /// An original of the queue, to be tried again after a fix; where only parts of it were not read,
  /// with these.
  case kept(Digest, name: String, parts: [QuarantinedFile] = [])

  /// Bytes, as far as the disk tells before it is read.
  fileprivate var size: Int {
    switch self {
    case .file(let entry): FileLook(entry)?.size ?? 0
    case .standardInput, .kept: .max / 2
    }
  }
}
