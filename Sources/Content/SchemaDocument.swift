import Diagnostics
import JSONSchema
import SourceText

/// One schema file as it ships with the program.
package struct SchemaDocument: Sendable {
  package let source: SourceFile
  package let value: LocatedValue

  /// Names of all kinds that have a schema, in the order of the design.
  package static var names: [String] { ContentKind.allCases.map(\.rawValue) }

  /// - Throws: `ResourceError` when the program was built without it.
  package static func read(_ name: String) throws -> SchemaDocument {
    let source = SourceFile(
      path: "schemas/\(name).json", bytes: try embedded("schemas/\(name).json"))
    guard let value = readJSON(source).value else { throw ResourceError(path: source.path) }
    return SchemaDocument(source: source, value: value)
  }

  /// The schema as one self-contained document that an editor can use: what it shares with other
  /// kinds (`common.json`) is put into its own `$defs`.
  package static func bundled(_ name: String) throws -> String {
    let document = try read(name)
    let common = try read("common")
    guard let shared = common.value["$defs"], let last = document.source.bytes.lastIndex(of: 0x7D)
    else { throw ResourceError(path: document.source.path) }
    let own = String(decoding: document.source.bytes[..<last], as: UTF8.self)
      .split(separator: "\"common.json#/", omittingEmptySubsequences: false)
      .joined(separator: "\"#/")
    let defs = String(decoding: common.source.bytes[shared.range], as: UTF8.self)
    return trimmed(own) + ",\n  \"$defs\": " + defs + "\n}\n"
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
