import Foundation
import Testing

/// Every command that the README shows does what it says.
@Suite struct ReadmeTests {
  /// Lines that need the checkout or the system, tested by the Makefile and by people.
  static let skipped = ["make ", "git clone", "sudo ", "apt", "cd noticeboard", "export PATH="]

  @Test(arguments: ["README.md", "README.zh.md"]) func commandsWork(_ readme: String) throws {
    let commands = try Self.commands(in: Checkout.text(readme))
    #expect(commands.count >= 7)
    try withScratchFolder { folder in
      // The reader begins in the checkout, where the sample community and its inbox are.
      for sample in ["content", "inbox"] {
        try FileManager.default.copyItem(
          at: Checkout.folder.appending(path: sample), to: folder.appending(path: sample))
      }
      var place = folder
      for (line, exit) in commands {
        if line.hasPrefix("cd ") {
          place = place.appending(path: line.dropFirst(3))
          continue
        }
        let outcome = try shell(line, in: place)
        #expect(outcome.exit == exit, "\(readme): \(line)")
      }
    }
  }

  @Test(arguments: ["README.md", "README.zh.md"]) func bothDaysOfTheSampleAreNamed(
    _ readme: String
  ) throws {
    let commands = try Self.commands(in: Checkout.text(readme)).map(\.line)
    for day in [FlawTests.soundDay, FlawTests.lateDay] {
      #expect(commands.contains { $0.contains("check --strict") && $0.contains("--today \(day)") })
    }
  }

  /// The lines of all `sh` blocks, and how each must end: with 0, or as `# exit N` at its end says.
  static func commands(in text: String) -> [(line: String, exit: Int32)] {
    text.matches(of: /```sh\n((?s:.*?))```/).flatMap { block in
      block.1.split(separator: "\n").map(String.init).filter { line in
        !skipped.contains { line.hasPrefix($0) }
      }
    }.map { line in
      let exit = line.firstMatch(of: /# exit ([0-9]+)$/).flatMap { Int32($0.1) } ?? 0
      return (String(line.prefix { $0 != "#" }), exit)
    }
  }
}
