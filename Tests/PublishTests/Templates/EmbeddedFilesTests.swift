import Foundation
import Resources
import Testing

/// The table of `scripts/embed-resources` against the folders: none forgotten, none left over, and
/// every byte as it is on disk.
@Suite struct EmbeddedFilesTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test(arguments: [
    ("site", "site/", ""), ("Sources/Content/Schemas", "schemas/", ".json"),
    ("Sources/Content/Starter/content", "starter/content/", ""),
    ("Sources/JSONSchema/Metaschemas", "metaschemas/", ".json"),
  ]) func everyFileIsEmbedded(folder: String, prefix: String, suffix: String) throws {
    let base = Self.root.appendingPathComponent(folder)
    let names = try #require(FileManager.default.enumerator(atPath: base.path))
      .compactMap { $0 as? String }
      .filter { name in
        var isFolder: ObjCBool = false
        let path = base.appendingPathComponent(name).path
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
          && !isFolder.boolValue && name.hasSuffix(suffix)
          && !name.split(separator: "/").contains { $0.hasPrefix(".") }
      }
    #expect(!names.isEmpty)
    // The starter's calendar is that of the sample.
    let shared = "starter/content/calendar.yaml"
    #expect(
      EmbeddedFiles.bytes(of: shared)
        == Array(try Data(contentsOf: Self.root.appendingPathComponent("content/calendar.yaml"))))
    let embedded = EmbeddedFiles.paths.filter { $0.hasPrefix(prefix) && $0 != shared }
    #expect(embedded.sorted() == names.map { prefix + $0 }.sorted(), "run scripts/embed-resources")
    for name in names {
      let bytes = try Data(contentsOf: base.appendingPathComponent(name))
      #expect(EmbeddedFiles.bytes(of: prefix + name) == Array(bytes), "\(name)")
    }
    #expect(EmbeddedFiles.files(in: prefix).map(\.path).filter { $0 != shared } == embedded)
  }

  @Test func unknownFilesAreNotThere() {
    #expect(EmbeddedFiles.bytes(of: "site/templates/nothing") == nil)
    #expect(EmbeddedFiles.bytes(of: "") == nil)
    #expect(EmbeddedFiles.bytes(of: "zzz") == nil)
  }
}
