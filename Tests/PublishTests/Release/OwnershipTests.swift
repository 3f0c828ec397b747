import Foundation
import Testing

@testable import Publish

/// What the program did not write is never deleted.
@Suite struct OwnershipTests {
  @Test(arguments: [Int32(0), EPERM, EXDEV])
  func dotfilesAreCarriedOver(linkFault: Int32) throws {
    let sandbox = try Sandbox()
    let system = FileSystem { $0 == .link ? linkFault : 0 }
    try sandbox.publish(["index.html": "1", "finance/a.html": "1", ".well-known/ours.txt": "1"])
    let theirs = [
      ".htaccess": "h", ".well-known/security.txt": "s", ".git/objects/ab/cdef": "o",
      "finance/.htpasswd": "p", "gone/.keep": "k",
    ]
    for (path, text) in theirs { try sandbox.write("public/" + path, text) }
    try FileManager.default.createDirectory(
      atPath: sandbox.output + "/.git/refs/tags", withIntermediateDirectories: true)
    #expect(symlink("../nowhere", sandbox.output + "/.git/link") == 0)
    #expect(chmod(sandbox.output + "/.git/objects", 0o500) == 0)
    #expect(chmod(sandbox.output + "/.htaccess", 0o600) == 0)
    #expect(chmod(sandbox.output, 0o751) == 0)
    for round in 2...3 {
      let ours = ["index.html": "\(round)", ".well-known/ours.txt": "1"]
      try sandbox.publish(ours, system: system)
      #expect(sandbox.files() == ours.merging(theirs) { one, _ in one })
    }
    let link = try FileManager.default.destinationOfSymbolicLink(
      atPath: sandbox.output + "/.git/link")
    #expect(link == "../nowhere")
    #expect(sandbox.status("public/.git/refs/tags").st_mode & S_IFMT == S_IFDIR)
    #expect(sandbox.status("public/.git/objects").st_mode & 0o777 == 0o500)
    #expect(sandbox.status("public/.htaccess").st_mode & 0o777 == 0o600)
    #expect(sandbox.status("public").st_mode & 0o777 == 0o751)
    #expect(try sandbox.siblings() == ["content", "public"])
  }

  @Test func aFolderOfDotfilesIsTakenOver() throws {
    let sandbox = try Sandbox()
    try sandbox.write("public/.git/HEAD", "ref")
    try sandbox.publish(["index.html": "1"])
    #expect(sandbox.files() == ["index.html": "1", ".git/HEAD": "ref"])
  }

  @Test func aFolderWithoutManifestIsRefused() throws {
    let sandbox = try Sandbox()
    for index in 0..<12 { try sandbox.write("public/old/\(index).html", "x") }
    let before = sandbox.files()
    do {
      try sandbox.publish(["index.html": "1"])
      Issue.record("published over somebody's files")
    } catch let error as ReleaseError {
      #expect(error.diagnostic.kind.code == "NB4005")
      #expect(error.exit == .refused)
      #expect(error.diagnostic.arguments["count"] == .number(12))
      #expect(error.diagnostic.related.count == 9)
      #expect(error.diagnostic.place?.file.path == sandbox.output + "/old/0.html")
    }
    #expect(sandbox.files() == before)
    #expect(try sandbox.siblings() == ["content", "public"])
  }

  @Test(arguments: ["notes.txt", "finance/notes.txt"])
  func aForeignFileIsRefused(path: String) throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["finance/a.html": "1"])
    try sandbox.write("public/" + path, "mine")
    #expect(refusal { try sandbox.publish(["finance/a.html": "2"]) } == "NB4005")
    #expect(sandbox.files() == ["finance/a.html": "1", path: "mine"])
  }

  @Test func aForeignFileThatComesDuringTheBuildIsRefused() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["a.html": "1"])
    let staging = try sandbox.open()
    try staging.accept(RenderedFile(path: "a.html", content: .bytes([50])))
    try sandbox.write("public/b.html", "mine")
    #expect(refusal { _ = try staging.publish() } == "NB4005")
    #expect(sandbox.files() == ["a.html": "1", "b.html": "mine"])
  }

  @Test func aFileThatComesAtTheSwapIsRescued() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["a.html": "1"])
    let late = sandbox.output + "/late.txt"
    let system = FileSystem { operation in
      // The last moment before the swap.
      if operation == .sync { try? Data([33]).write(to: URL(fileURLWithPath: late)) }
      return 0
    }
    _ = try sandbox.publish(["a.html": "2"], system: system)
    #expect(sandbox.files() == ["a.html": "2", "late.txt": "!"])
  }

  @Test(arguments: [
    (".htaccess", ".htaccess"), (".x", ".x/y"), (".x/y", ".x"), ("finance/.x", "finance"),
  ])
  func aRenderedFileNeverTakesADotfilesPlace(kept: String, rendered: String) throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["index.html": "1"])
    try sandbox.write("public/" + kept, "mine")
    #expect(refusal { try sandbox.publish([rendered: "2"]) } == "NB4006")
    #expect(sandbox.files() == ["index.html": "1", kept: "mine"])
    #expect(try sandbox.siblings() == ["content", "public"])
  }

  @Test func linksInTheOldSiteAreNotFollowed() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["a/b.html": "1", "c.html": "1"])
    try sandbox.write("secret/b.html", "1")
    try FileManager.default.removeItem(atPath: sandbox.output + "/a")
    #expect(symlink(sandbox.root + "/secret", sandbox.output + "/a") == 0)
    #expect(refusal { try sandbox.publish(["a/b.html": "2", "c.html": "1"]) } == "NB4005")
    #expect(sandbox.read("secret/b.html") == "1")
    #expect(unlink(sandbox.output + "/a") == 0)
    #expect(unlink(sandbox.output + "/c.html") == 0)
    #expect(symlink(sandbox.root + "/secret/b.html", sandbox.output + "/c.html") == 0)
    #expect(refusal { try sandbox.publish(["a/b.html": "2", "c.html": "1"]) } == "NB4005")
  }

  @Test func aManifestThatIsALinkNamesNothing() throws {
    let sandbox = try Sandbox()
    try sandbox.write("public/precious.html", "mine")
    try sandbox.write("list", "precious.html\n")
    #expect(symlink("../list", sandbox.output + "/.noticeboard-manifest") == 0)
    #expect(refusal { try sandbox.publish(["a": "1"]) } == "NB4005")
    #expect(sandbox.read("public/precious.html") == "mine")
  }
}
