import Foundation
import Testing

@Suite struct SessionTests {
  @Test func thereAreSessions() {
    #expect(Session.all.count > 20)
  }

  @Test(arguments: Session.all)
  func session(_ file: URL) throws {
    var run = try SessionRun(Session(contentsOf: file))
    try run.play()
  }
}
