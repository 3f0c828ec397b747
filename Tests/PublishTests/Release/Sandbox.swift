import Foundation
import Testing

@testable import Publish

/// A folder of its own for one test, with `content/` in it; gone afterwards.
final class Sandbox: Sendable {
  let root: String

  init(in above: String = NSTemporaryDirectory()) throws {
    root = (above as NSString).appendingPathComponent("release-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      atPath: root + "/content", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  var output: String { root + "/public" }

  func open(
    _ output: String = "public", system: FileSystem = .real
  ) throws -> Staging {
    try Staging.open(
      output: output.hasPrefix("/") ? output : root + "/" + output, content: root + "/content",
      system: system)
  }

  @discardableResult
  func publish(
    _ files: [String: String], to output: String = "public", system: FileSystem = .real
  ) throws -> Release {
    let staging = try open(output, system: system)
    for (path, text) in files {
      try staging.accept(RenderedFile(path: path, content: .bytes(Array(text.utf8))))
    }
    return try staging.publish()
  }

  func write(_ path: String, _ text: String) throws {
    let file = root + "/" + path
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
  }

  func read(_ path: String) -> String? {
    FileManager.default.contents(atPath: root + "/" + path).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Every file below a folder and what it holds, the manifest left out.
  func files(_ folder: String = "public") -> [String: String] {
    var found: [String: String] = [:]
    let real = URL(fileURLWithPath: root + "/" + folder).resolvingSymlinksInPath().path
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: real)) ?? []
    for path in paths where path != Manifest.name {
      if let text = read(folder + "/" + path) { found[path] = text }
    }
    return found
  }

  /// What lies beside the output.
  func siblings() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root).sorted()
  }

  func status(_ path: String) -> stat {
    var status = stat()
    lstat(root + "/" + path, &status)
    return status
  }
}

/// The code of the diagnostic that `body` ends with.
func refusal(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch let error as ReleaseError {
    return error.diagnostic.kind.code
  } catch {
    return "\(error)"
  }
}
