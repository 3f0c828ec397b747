import Diagnostics
import Foundation
import JSONSchema
import SourceText
import Testing

/// Our side of `make agreement`: judges the documents of `SCHEMA_AGREEMENT_DIR` and writes, a line
/// for each, the JSON Pointers of what failed. Whether that agrees is for the script to say.
@Suite struct SchemaAgreement {
  static let folder = ProcessInfo.processInfo.environment["SCHEMA_AGREEMENT_DIR"]

  @Test(.enabled(if: folder != nil, "SCHEMA_AGREEMENT_DIR is not set"))
  func verdicts() throws {
    let folder = URL(filePath: Self.folder ?? "", directoryHint: .isDirectory)
    let schemas = try compile(in: folder.appending(path: "schemas"))
    var verdicts: [UInt8] = []
    var start = 0
    let bytes = Array(try Data(contentsOf: folder.appending(path: "documents.jsonl")))
    let file = SourceFile(path: "documents.jsonl", bytes: bytes)
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      let line = try #require(readJSON(file, in: start..<end).value).items
      let schema = try #require(schemas[line[0].string ?? ""])
      verdicts += verdict(of: schema, on: line[1]) + [0x0A]
      start = end + 1
    }
    try Data(verdicts).write(to: folder.appending(path: "verdicts.jsonl"))
    #expect(start == bytes.count)
    #expect(!verdicts.isEmpty)
  }

  private func verdict(of schema: Schema, on document: LocatedValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginList()
    let failures = schema.failures(of: document, scalars: .typed)
    for place in Set(failures.map(\.instancePath)).sorted() { writer.text(place) }
    writer.endList()
    // What people hear is reduced, but never to nothing.
    #expect(schema.validate(document, scalars: .typed).isEmpty == failures.isEmpty)
    return writer.bytes
  }

  private func compile(in folder: URL) throws -> [String: Schema] {
    var documents: [String: LocatedValue] = [:]
    var registry = SchemaRegistry()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      let document = try #require(
        readJSON(SourceFile(path: name, bytes: bytes)).value, "\(name)")
      documents[String(name.dropLast(5))] = document
      registry.add(document)
    }
    return try documents.mapValues { try Schema($0, in: registry, formatAssertion: true) }
  }
}
