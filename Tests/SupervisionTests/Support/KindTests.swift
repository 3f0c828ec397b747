import Diagnostics
import Testing

@testable import Supervision

@Suite struct KindTests {
  @Test func kindsAreWrittenWell() { #expect(catalogueFaults(in: supervisionKinds) == []) }
}
