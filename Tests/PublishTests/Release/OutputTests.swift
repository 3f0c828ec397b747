import Foundation
import Testing

@testable import Publish

/// Where a site may stand.
@Suite struct OutputTests {
  @Test(arguments: [
    ("content", "NB4001"), ("content/public", "NB4001"), (".", "NB4001"), ("..", "NB4001"),
    ("site", "NB4001"), ("queue/x", "NB4001"), ("history", "NB4001"), ("link", "NB4001"),
    ("/", "NB4002"), ("//", "NB4002"), ("file", "NB4003"), ("none/public", "NB4004"),
    ("file/public", "NB4004"), (String(repeating: "长", count: 80), "NB4012"),
    (String(repeating: "长", count: 100), "NB4012"), ("loop", "NB4013"),
  ])
  func badPlacesAreRefused(output: String, code: String) throws {
    let sandbox = try Sandbox()
    try sandbox.write("file", "x")
    try sandbox.write("queue/q", "x")
    #expect(symlink("content/new", sandbox.root + "/link") == 0)
    #expect(symlink("loop", sandbox.root + "/loop") == 0)
    let before = try sandbox.siblings()
    #expect(refusal { try sandbox.publish(["index.html": "1"], to: output) } == code)
    #expect(try sandbox.siblings() == before)
    #expect(sandbox.read("file") == "x")
  }

  @Test func homesAreRefused() throws {
    let sandbox = try Sandbox()
    let home = NSHomeDirectory()
    for output in [home, home + "/", home + "/."] {
      #expect(refusal { try sandbox.open(output).abandon() } == "NB4002")
    }
  }

  @Test(arguments: ["public", "public/", "./public", "public/.", "content/../public"])
  func onePlaceHasManyNames(output: String) throws {
    let sandbox = try Sandbox()
    try FileManager.default.createDirectory(
      atPath: sandbox.output, withIntermediateDirectories: true)
    #expect(try sandbox.publish(["a": "1"], to: output).written == 1)
    #expect(sandbox.files() == ["a": "1"])
  }

  @Test(arguments: ["/real", "real"])
  func aLinkIsPublishedBehind(target: String) throws {
    let sandbox = try Sandbox()
    let real = target.hasPrefix("/") ? sandbox.root + target : target
    #expect(symlink(real, sandbox.output) == 0)
    for round in 1...3 {
      try sandbox.publish(["a": "\(round)"])
      #expect(sandbox.status("public").st_mode & S_IFMT == S_IFLNK)
      #expect(sandbox.files("real") == ["a": "\(round)"])
    }
    #expect(try sandbox.siblings() == ["content", "public", "real"])
  }

  @Test(arguments: [EINVAL, ENOSYS, EOPNOTSUPP])
  func withoutExchangeALinkIsSwapped(code: Int32) throws {
    let sandbox = try Sandbox()
    let system = FileSystem { $0 == .exchange ? code : 0 }
    for round in 1...3 {
      try sandbox.publish(["a": "\(round)", "b": "1"], system: system)
      #expect(sandbox.files() == ["a": "\(round)", "b": "1"])
      #expect(sandbox.status("public").st_mode & S_IFMT == S_IFLNK)
      #expect(try sandbox.siblings().count == 3)
      try sandbox.write("public/.x", "mine")
      #expect(sandbox.read("public/.x") == "mine")
      unlink(sandbox.output + "/.x")
    }
    // A file system that learnt to exchange keeps what it has.
    try sandbox.publish(["a": "4"])
    #expect(sandbox.files() == ["a": "4"])
  }

  @Test func withoutExchangeAFolderIsRefusedUntilItIsALink() throws {
    let sandbox = try Sandbox()
    let system = FileSystem { $0 == .exchange ? EINVAL : 0 }
    try sandbox.publish(["a": "1"])
    #expect(refusal { try sandbox.publish(["a": "2"], system: system) } == "NB4009")
    #expect(sandbox.files() == ["a": "1"])
    // What the hint says.
    #expect(rename(sandbox.output, sandbox.root + "/.public.noticeboard-site-1") == 0)
    #expect(symlink(".public.noticeboard-site-1", sandbox.output) == 0)
    try sandbox.publish(["a": "2"], system: system)
    #expect(sandbox.files() == ["a": "2"])
    #expect(try sandbox.siblings().count == 3)
  }

  @Test func withoutExchangeAnEmptyFolderBecomesALink() throws {
    let sandbox = try Sandbox()
    try FileManager.default.createDirectory(
      atPath: sandbox.output, withIntermediateDirectories: true)
    try sandbox.publish(["a": "1"], system: FileSystem { $0 == .exchange ? EINVAL : 0 })
    #expect(sandbox.files() == ["a": "1"])
  }

  @Test func aSecondBuildIsRefused() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["a": "1"])
    let first = try sandbox.open()
    do {
      try sandbox.publish(["a": "2"])
      Issue.record("two builds at once")
    } catch let error as ReleaseError {
      #expect(error.diagnostic.kind.code == "NB4007")
      #expect(error.exit == .refused)
      let owner = error.diagnostic.arguments["owner"]
      guard case .quoted(let text) = owner else { throw error }
      #expect(text.hasPrefix("PID \(getpid()), 2"))
    }
    try first.accept(RenderedFile(path: "a", content: .bytes([51])))
    _ = try first.publish()
    #expect(sandbox.files() == ["a": "3"])
  }

  @Test func leftoversGoAndWhatOnlyLooksLikeThemStays() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["a": "1"])
    let leftovers = [
      ".public.noticeboard-staging-0123456789abcdef/deep/er/x",
      ".public.noticeboard-site-0123456789abcdef/x",
    ]
    let others = [
      ".public.noticeboard-staging-mine/x", ".other.noticeboard-staging-0123456789abcdef/x",
      ".public.noticeboard-staging-0123456789abcdef0/x", "public2/x",
    ]
    for path in leftovers + others { try sandbox.write(path, "x") }
    let link = ".public.noticeboard-staging-1123456789abcdef.link"
    #expect(symlink("content", sandbox.root + "/" + link) == 0)
    let lock = ".public.noticeboard-lock"
    try sandbox.write(lock, "PID 1")
    try sandbox.publish(["a": "1"])
    let left = try sandbox.siblings()
    for path in leftovers { #expect(sandbox.read(path) == nil) }
    for path in others { #expect(sandbox.read(path) == "x") }
    #expect(!left.contains(link) && !left.contains(lock) && left.contains("content"))
  }
}
