import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import Intake

@Suite struct OriginalStoreTests {
  private let files = (0..<5).map { received(Array("来件 \($0 % 4)".utf8)) }

  private func mode(_ path: String) -> UInt32 {
    var status = stat()
    lstat(path, &status)
    return UInt32(status.st_mode & 0o7777)
  }

  private func names(_ path: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
  }

  @Test func filesStandUnderTheirDigest() throws {
    let scratch = try Scratch()
    let store = try OriginalStore(path: scratch.path + "/originals")
    let batch = store.batch()
    for file in files { try batch.put(file) }
    #expect(batch.count == 4 && !store.contains(files[0].digest))
    try batch.commit()
    #expect(batch.count == 0)
    for file in files {
      #expect(try store.contains(file.digest) && store.read(file.digest) == file.bytes)
      let hex = file.digest.hex
      let place = scratch.path + "/originals/" + hex.prefix(2) + "/" + hex.dropFirst(2)
      #expect(store.place(of: file.digest) == place && mode(place) == 0o600)
      #expect(mode(scratch.path + "/originals/" + hex.prefix(2)) == 0o700)
    }
    #expect(mode(scratch.path + "/originals") == 0o700)
    let before = try names(scratch.path)
    let again = try OriginalStore(path: scratch.path + "/originals").batch()
    for file in files { try again.put(file) }
    #expect(again.count == 0)
    try again.commit()
    #expect(try names(scratch.path) == before)
  }

  @Test func aLargeFileIsCopiedFromTheDisk() throws {
    let scratch = try Scratch()
    let store = try OriginalStore(path: scratch.path + "/originals")
    let bytes = [UInt8](repeating: 65, count: 3 << 20)
    let entry = try scratch.write("big", bytes)
    let batch = store.batch()
    try batch.put(Digest(of: bytes), copying: entry.path)
    try batch.commit()
    #expect(try store.read(Digest(of: bytes)) == bytes)
    #expect(throws: FileError.self) { try store.batch().put(Digest(of: [1]), copying: entry.path) }
    #expect(try names(scratch.path + "/originals").filter { $0.hasPrefix(".new-") } == [])
  }

  /// Whatever step fails: nothing but whole files under their digests, and the next run completes.
  @Test(arguments: [ENOSPC, EIO]) func everyStepMayFail(_ code: Int32) throws {
    var steps = 0
    for failing in 0... {
      let scratch = try Scratch()
      let path = scratch.path + "/originals"
      let count = Mutex(0)
      let disk = ReceiveDisk { _ in
        count.withLock { count in
          count += 1
          return count - 1 == failing ? code : 0
        }
      }
      let isDone = fill(path, disk)
      for name in (try? names(path)) ?? [] where name.contains("/") {
        let bytes = try bytes(ofFile: path + "/" + name)
        #expect(Digest(of: bytes).hex == name.replacing("/", with: ""))
      }
      let rest = try OriginalStore(path: path)
      try rest.removeLeftovers()
      let batch = rest.batch()
      for file in files { try batch.put(file) }
      try batch.commit()
      #expect(try names(path).filter { $0.contains("/") }.count == 4)
      #expect(try names(path).filter { $0.hasPrefix(".") } == [])
      if isDone {
        steps = failing
        break
      }
    }
    // The folder; four files each made, written and named, once in vain for want of a folder, and the
    // folder; all synced, and again with the names. The fifth file is one of them.
    #expect(steps == 1 + 4 * 5 + 2)
  }

  private func fill(_ path: String, _ disk: ReceiveDisk) -> Bool {
    do {
      let batch = try OriginalStore(path: path, disk: disk).batch()
      for file in files { try batch.put(file) }
      try batch.commit()
      return true
    } catch {
      return false
    }
  }

  /// A run that ends without a word leaves files aside, and nothing under a digest.
  @Test func leftoversAreCleared() throws {
    let scratch = try Scratch()
    let path = scratch.path + "/originals"
    let store = try OriginalStore(path: path)
    try scratch.write("originals/.new-0-1", [1])
    try store.removeLeftovers()
    #expect(try names(path) == [])
    try scratch.write("file", [1])
    #expect(throws: FileError.self) { try OriginalStore(path: scratch.path + "/file") }
    #expect(throws: FileError.self) { try OriginalStore(path: scratch.path + "/no/originals") }
  }
}
