import Foundation
import Testing

@testable import Publish

/// Mounts a file system for one test; nil where that is not allowed here.
private func withMount(_ arguments: [String], _ body: (String) throws -> Void) throws {
  let point = NSTemporaryDirectory() + "/mount-" + UUID().uuidString
  try FileManager.default.createDirectory(atPath: point, withIntermediateDirectories: true)
  defer { rmdir(point) }
  let mount = Process()
  mount.executableURL = URL(fileURLWithPath: "/bin/mount")
  mount.arguments = arguments + [point]
  mount.standardError = FileHandle.nullDevice
  try mount.run()
  mount.waitUntilExit()
  try #require(mount.terminationStatus == 0)
  defer { umount2(point, Int32(MNT_DETACH)) }
  try body(point)
}

/// Mounting needs root and its capabilities.
private let canMount: Bool = {
  (try? withMount(["-t", "tmpfs", "-o", "size=64k", "none"]) { _ in }) != nil
}()

@Suite(.enabled(if: canMount, "file systems cannot be mounted here (needs root)"))
struct DiskTests {
  @Test func aFullDiskLeavesTheOldSite() throws {
    try withMount(["-t", "tmpfs", "-o", "size=256k", "none"]) { point in
      let sandbox = try Sandbox(in: point)
      try sandbox.publish(["a": "old"])
      let big = String(repeating: "x", count: 100_000)
      do {
        try sandbox.publish(["a": "new", "b": big, "c": big, "d": big])
        Issue.record("the disk was large enough")
      } catch let error as ReleaseError {
        #expect(error.diagnostic.kind.code == "NB4010")
        #expect(error.exit == .world)
      }
      #expect(sandbox.files() == ["a": "old"])
      #expect(try sandbox.siblings() == ["content", "public"])
      try sandbox.publish(["a": "new", "b": big])
      #expect(sandbox.files() == ["a": "new", "b": big])
    }
  }

  @Test func noInodesLeft() throws {
    try withMount(["-t", "tmpfs", "-o", "nr_inodes=40", "none"]) { point in
      let sandbox = try Sandbox(in: point)
      try sandbox.publish(["a": "old"])
      let many = Dictionary(uniqueKeysWithValues: (0..<60).map { ("\($0)", "x") })
      #expect(refusal { try sandbox.publish(many) } == "NB4010")
      #expect(sandbox.files() == ["a": "old"])
      #expect(try sandbox.siblings() == ["content", "public"])
    }
  }

  @Test func aReadOnlyDiskIsNamed() throws {
    let sandbox = try Sandbox()
    try sandbox.publish(["a": "old"])
    try withMount(["--bind", "-o", "ro", sandbox.root]) { point in
      let code = refusal {
        _ = try Staging.open(output: point + "/public", content: point + "/content")
      }
      #expect(code == "NB4011")
    }
    #expect(sandbox.files() == ["a": "old"])
  }

  @Test func aMountPointIsRefused() throws {
    try withMount(["-t", "tmpfs", "none"]) { point in
      let sandbox = try Sandbox()
      #expect(refusal { try sandbox.publish(["a": "1"], to: point) } == "NB4008")
      try sandbox.publish(["a": "1"], to: point + "/public")
    }
  }

  @Test func aBoundFolderOfTheSameDiskIsRefused() throws {
    let sandbox = try Sandbox()
    try sandbox.write("real/.keep", "x")
    try withMount(["--bind", sandbox.root + "/real"]) { point in
      #expect(refusal { try sandbox.publish(["a": "1"], to: point) } == "NB4008")
    }
    #expect(sandbox.files("real") == [".keep": "x"])
  }

  /// An overlay, as containers have: a folder of the lower layer cannot be swapped in place.
  @Test func anOverlayPublishesOrSaysWhatToDo() throws {
    try withMount(["-t", "tmpfs", "none"]) { point in
      for folder in ["lower/public", "upper", "work"] {
        try FileManager.default.createDirectory(
          atPath: point + "/" + folder, withIntermediateDirectories: true)
      }
      try Data("x".utf8).write(to: URL(fileURLWithPath: point + "/lower/public/.keep"))
      let options = "lowerdir=\(point)/lower,upperdir=\(point)/upper,workdir=\(point)/work"
      try withMount(["-t", "overlay", "-o", options, "overlay"]) { merged in
        let sandbox = try Sandbox(in: merged)
        try sandbox.publish(["a": "1"])
        try sandbox.publish(["a": "2"])
        #expect(sandbox.files() == ["a": "2"])
        let code = refusal { try sandbox.publish(["a": "1"], to: merged + "/public") }
        #expect(code == nil || code == "NB4009")
        #expect(FileManager.default.fileExists(atPath: merged + "/public/.keep"))
      }
    }
  }
}
