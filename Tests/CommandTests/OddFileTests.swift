import Foundation
import Testing

/// Files that a session, being text played by whoever runs the tests, cannot make.
@Suite struct OddFileTests {
  @Test func aNameInGBKIsRefused() throws {
    try withStarter { folder in
      let name = Array((folder.path + "/content/pages/").utf8) + [0xB0, 0xEC, 0xCA, 0xC2]
      let file = fopen(name.map { CChar(bitPattern: $0) } + [0], "w")
      try #require(file != nil)
      fclose(file)
      let outcome = try BuiltProgram.run(["check"], in: folder)
      #expect(outcome.exit == 1)
      #expect(outcome.errors.contains("error NB1006: 文件名不是 UTF-8 编码"), "\(outcome.errors)")
    }
  }

  /// Run without the right of an administrator to read whatever there is.
  @Test(arguments: [
    ("content", "NB1001"), ("content/pages", "NB1002"), ("content/pages/about.md", "NB1002"),
    ("site/templates", "NB1002"), ("site/templates/home.mustache", "NB3301"),
  ])
  func whatMayNotBeReadIsRefused(_ path: String, _ code: String) throws {
    try withStarter { folder in
      let templates = folder.appending(path: "site/templates")
      try FileManager.default.createDirectory(at: templates, withIntermediateDirectories: true)
      try Data().write(to: templates.appending(path: "home.mustache"))
      let target = folder.appending(path: path).path
      try #require(chmod(target, 0) == 0)
      defer { chmod(target, 0o755) }
      let rights = "-dac_override,-dac_read_search"
      let (status, said) = try shell(
        (geteuid() == 0 ? "setpriv --bounding-set=\(rights) --inh-caps=\(rights) " : "")
          + "noticeboard check 2>&1", in: folder)
      #expect(status == 1 && said.contains("error \(code)"), "\(said)")
    }
  }
}
