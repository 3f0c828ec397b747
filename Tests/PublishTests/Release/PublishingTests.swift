import Foundation
import Testing

@testable import Publish

@Suite struct PublishingTests {
  let site = ["index.html": "a", "finance/2026年一季度.html": "b", "党务/x/y.html": "c"]

  @Test func firstPublicationWritesEverything() throws {
    let sandbox = try Sandbox()
    let release = try sandbox.publish(site)
    #expect(release == Release(written: 3, unchanged: 0, removed: 0))
    #expect(sandbox.files() == site)
    #expect(try sandbox.siblings() == ["content", "public"])
    #expect(
      sandbox.read("public/.noticeboard-manifest")
        == "finance/2026年一季度.html\nindex.html\n党务/x/y.html\n")
    #expect(sandbox.status("public/index.html").st_mode & 0o777 == 0o644)
    #expect(sandbox.status("public/finance").st_mode & 0o777 == 0o755)
  }

  @Test func nothingChangedTouchesNothing() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(site)
    let before = sandbox.status("public")
    #expect(try sandbox.publish(site) == Release(written: 0, unchanged: 3, removed: 0))
    #expect(sandbox.status("public").st_ino == before.st_ino)
    #expect(try sandbox.siblings() == ["content", "public"])
  }

  @Test(arguments: [Int32(0), EPERM, EMLINK, EXDEV])
  func unchangedFilesKeepTheirTime(linkFault: Int32) throws {
    let sandbox = try Sandbox()
    try sandbox.publish(site)
    let old = [
      timespec(tv_sec: 1_000_000_000, tv_nsec: 5), timespec(tv_sec: 1_000_000_000, tv_nsec: 5),
    ]
    utimensat(AT_FDCWD, sandbox.output + "/index.html", old, 0)
    let before = sandbox.status("public/index.html")
    let system = FileSystem { $0 == .link ? linkFault : 0 }
    let changed = ["index.html": "a", "finance/2026年一季度.html": "B", "new.html": "d"]
    let release = try sandbox.publish(changed, system: system)
    #expect(release == Release(written: 2, unchanged: 1, removed: 1))
    #expect(sandbox.files() == changed)
    let after = sandbox.status("public/index.html")
    #expect(after.st_mtim.tv_sec == 1_000_000_000 && after.st_mtim.tv_nsec == 5)
    #expect(linkFault != 0 || after.st_ino == before.st_ino)
    #expect(after.st_mode == before.st_mode)
  }

  @Test func equalSizeOtherBytesIsChanged() throws {
    let sandbox = try Sandbox()
    let long = String(repeating: "长", count: 100_000)
    try sandbox.publish(["a": long + "x"])
    #expect(try sandbox.publish(["a": long + "y"]).written == 1)
    #expect(sandbox.read("public/a") == long + "y")
    #expect(try sandbox.publish(["a": long + "y"]).unchanged == 1)
  }

  @Test func attachmentsAreCopies() throws {
    let sandbox = try Sandbox()
    let big = String(repeating: "附件", count: 200_000)
    try sandbox.write("content/a.pdf", big)
    func publish() throws -> Release {
      let staging = try sandbox.open()
      let original = sandbox.root + "/content/a.pdf"
      try staging.accept(RenderedFile(path: "files/a.pdf", content: .copy(of: original)))
      return try staging.publish()
    }
    #expect(try publish().written == 1)
    #expect(sandbox.read("public/files/a.pdf") == big)
    #expect(
      sandbox.status("public/files/a.pdf").st_ino != sandbox.status("content/a.pdf").st_ino)
    #expect(try publish().unchanged == 1)
    try sandbox.write("content/a.pdf", String(big.dropLast()) + "仵")
    #expect(try publish().written == 1)
    try FileManager.default.removeItem(atPath: sandbox.root + "/content/a.pdf")
    #expect(refusal { _ = try publish() } == "NB4013")
    #expect(sandbox.read("public/files/a.pdf")?.hasSuffix("仵") == true)
    #expect(symlink("/etc/passwd", sandbox.root + "/content/a.pdf") == 0)
    #expect(refusal { _ = try publish() } == "NB4013")
  }

  @Test(arguments: [
    "", "/etc/x", "../x", "a/../b", "a//b", "a/", "./a", "a\0b", ".", "..", "a/..",
    ".noticeboard-manifest",
  ])
  func badPathsAreDefects(path: String) throws {
    let sandbox = try Sandbox()
    let staging = try sandbox.open()
    #expect(
      refusal { try staging.accept(RenderedFile(path: path, content: .bytes([]))) } == "NB4014")
  }

  @Test(arguments: [["a", "a"], ["a", "a/b"], ["a/b", "a"]])
  func pathsThatClashAreDefects(paths: [String]) throws {
    let sandbox = try Sandbox()
    for _ in 0..<2 {
      #expect(
        refusal {
          let staging = try sandbox.open()
          for path in paths {
            try staging.accept(RenderedFile(path: path, content: .bytes([1])))
          }
          _ = try staging.publish()
        } == "NB4014")
    }
    #expect(try sandbox.siblings() == ["content"])
  }

  @Test func unicodeEquivalentNamesAreTwoFiles() throws {
    let sandbox = try Sandbox()
    let staging = try sandbox.open()
    for path in ["caf\u{e9}", "cafe\u{301}"] {
      try staging.accept(RenderedFile(path: path, content: .bytes([1])))
    }
    #expect(try staging.publish().written == 2)
  }

  @Test func abandonLeavesTheOldSite() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(site)
    let staging = try sandbox.open()
    try staging.accept(RenderedFile(path: "index.html", content: .bytes([1])))
    staging.abandon()
    #expect(sandbox.files() == site)
    #expect(try sandbox.siblings().contains { $0.contains("staging") } == false)
  }

  @Test func manifestLinesSurviveOddNames() {
    let paths = ["a\nb", "a\\nb", "a\\", "\\\\n", "汉"].compactMap { SitePath($0) }
    #expect(Manifest.decoded(Manifest.encoded(paths)) == Set(paths))
  }
}
