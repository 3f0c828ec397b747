import SourceText

/// The documents that references of schemas may lead to, by URI. The metaschemas of draft 2020-12
/// are always among them; nothing is ever fetched.
package struct SchemaRegistry: Sendable {
  private(set) var resources: [String: SchemaResource] = [:]

  package init() {
    for document in metaschemas { add(document, at: Self.defaultBase) }
  }

  /// Adds a document and every schema within it that has an `$id` of its own.
  /// - Parameters:
  ///   - document: a schema, or a map that holds some under `$defs`.
  ///   - uri: where the document was found; its `$id`, if any, is resolved against it.
  package mutating func add(_ document: LocatedValue, at uri: String = defaultBase) {
    let base = URIReference(uri).withoutFragment
    let root = SchemaLocation(document, in: base, at: "")
    for resource in indexResources(from: root) { resources[resource.root.resource] = resource }
    if let resource = resources[root.resource] { resources[base] = resources[base] ?? resource }
  }

  /// The base of a document that says nothing of its own place.
  package static let defaultBase = "json-schema:///"
}

/// A schema with an `$id`, or a whole document: what a URI without fragment names.
struct SchemaResource: Sendable {
  let root: SchemaLocation
  var anchors: [String: SchemaLocation] = [:]
  var dynamicAnchors: [String: SchemaLocation] = [:]
}

/// All resources of a document, found by walking the places where schemas stand.
private func indexResources(from root: SchemaLocation) -> [SchemaResource] {
  var found: [String: SchemaResource] = [root.resource: SchemaResource(root: root)]
  var waiting = [root]
  while let location = waiting.popLast() {
    guard case .map(let entries) = location.value.content else { continue }
    var resource = found[location.resource] ?? SchemaResource(root: location)
    if let name = location.value.text("$anchor") { resource.anchors[name] = location }
    if let name = location.value.text("$dynamicAnchor") {
      resource.anchors[name] = location
      resource.dynamicAnchors[name] = location
    }
    found[location.resource] = resource
    for entry in entries { waiting += location.subschemas(of: entry.key) }
  }
  return Array(found.values)
}

extension SchemaLocation {
  /// The schemas that stand directly under a keyword of this schema.
  func subschemas(of keyword: String) -> [SchemaLocation] {
    guard let shape = subschemaKeywords[keyword], let holder = child(keyword) else { return [] }
    switch (shape, holder.value.content) {
    case (.one, .map), (.one, .boolean): return [holder]
    case (.list, .list(let items)): return items.indices.compactMap { holder.child(String($0)) }
    case (.map, .map(let entries)):
      // A map of schemas is no schema: an `$id` in it is a property of that name, so the children
      // stand in the resource of this schema.
      return entries.map {
        SchemaLocation(
          $0.value, in: resource, at: "\(pointer)/\(keyword)/\(pointerToken($0.key))")
      }
    default: return []
    }
  }
}

private enum SubschemaShape { case one, list, map }

private let subschemaKeywords: [String: SubschemaShape] = [
  "additionalProperties": .one, "contains": .one, "contentSchema": .one, "else": .one, "if": .one,
  "items": .one, "not": .one, "propertyNames": .one, "then": .one, "unevaluatedItems": .one,
  "unevaluatedProperties": .one,
  "allOf": .list, "anyOf": .list, "oneOf": .list, "prefixItems": .list,
  "$defs": .map, "definitions": .map, "dependentSchemas": .map, "patternProperties": .map,
  "properties": .map,
]
