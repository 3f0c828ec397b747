import Foundation
import Testing

/// How the program behaves towards what reads its output.
@Suite struct TerminalTests {
  /// `noticeboard explain | head -1`: a reader that goes away is nothing to complain about.
  @Test(arguments: [
    "explain | head -1", "schema duty | head -1", "check --format json | head -0",
    "check | head -0", "build >&-", "check 2>&-", "--help | head -1",
  ])
  func readersMayLeave(_ line: String) throws {
    try withStarter { folder in
      let run = "{ (noticeboard \(line)) 2>&1; echo done; } 2>&1"
      let (_, said) = try shell(run, in: folder)
      #expect(said.hasSuffix("done\n"))
      for word in ["Fatal", "rash", "SIGPIPE", "pipe", "程序出错"] {
        #expect(!said.contains(word), "\(said)")
      }
    }
  }
}
