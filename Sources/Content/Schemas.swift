import Diagnostics
import JSONSchema
import Resources
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

/// A look into a schema for its annotations; follows `$ref` within the file and into common.json.
package struct SchemaShape: Sendable {
  package let value: LocatedValue
  private let common: LocatedValue

  package init(_ value: LocatedValue, common: LocatedValue) {
    self.value = value
    self.common = common
  }

  /// A keyword's value: this schema's own, else that of the schema it refers to.
  package func keyword(_ name: String) -> LocatedValue? {
    value[name] ?? referred?.keyword(name)
  }

  package func text(_ name: String) -> String? { keyword(name)?.text }

  package func list(_ name: String) -> [String] {
    keyword(name)?.list?.compactMap(\.text) ?? []
  }

  /// The schema of a property.
  package func property(_ key: String) -> SchemaShape? {
    keyword("properties")?[key].map { SchemaShape($0, common: common) }
  }

  /// The properties in the order of the schema.
  package var properties: [(key: String, shape: SchemaShape)] {
    (keyword("properties")?.entries ?? []).map {
      ($0.key, SchemaShape($0.value, common: common))
    }
  }

  /// The schema of the items of a list.
  package var items: SchemaShape? {
    keyword("items").map { SchemaShape($0, common: common) }
  }

  /// All references lead into common.json; see `SchemaDocument.bundled`.
  private var referred: SchemaShape? {
    guard let reference = value["$ref"]?.text, let hash = reference.firstIndex(of: "#") else {
      return nil
    }
    var target: LocatedValue? = common
    for name in reference[hash...].dropFirst().split(separator: "/") {
      target = target?[String(name)]
    }
    return target.map { SchemaShape($0, common: common) }
  }
}

/// A file that should have been built into the program is not there: our own mistake.
package struct ResourceError: Error, CustomStringConvertible {
  package let path: String

  package var description: String { "the program was built without \(path)" }
}

/// - Throws: `ResourceError` where there is no file of that name.
func embedded(_ path: String) throws(ResourceError) -> [UInt8] {
  guard let bytes = EmbeddedFiles.bytes(of: path) else { throw ResourceError(path: path) }
  return bytes
}
