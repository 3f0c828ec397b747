import SourceText

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
