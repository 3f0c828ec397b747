import Foundation
import Testing

/// How long a test's own thread has worked. A time limit of the library also counts the waiting for
/// other tests, so that on a busy machine every test of a long run would exceed it. For bodies that
/// never await: those stay on one thread.
package struct WorkClock {
  private let start = Self.now

  package init() {}

  /// Since the clock was made.
  package var seconds: Double { Self.now - start }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Expects less than a minute of work since the clock was made, or less than is said: what has a
  /// square in it needs more.
  package func expectLittle(
    _ limit: Double = 60, _ what: String = "", _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(seconds < limit, "\(what)", sourceLocation: location)
  }
}
