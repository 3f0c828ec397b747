/// What a metaschema's `$vocabulary` switches on (core specification, section 8.1.2).
struct Dialect: Sendable {
  var hasApplicators = true
  var hasUnevaluated = true
  var hasValidation = true
  var assertsFormat = false

  static let draft2020 = "https://json-schema.org/draft/2020-12/schema"
  private static let vocabularies = "https://json-schema.org/draft/2020-12/vocab/"
  private static let known: Set<String> = [
    "core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation",
    "format-assertion", "content",
  ]

  init() {}

  /// The dialect that `$schema` names.
  init(named uri: String, in registry: SchemaRegistry) throws(SchemaError.Problem) {
    let uri = URIReference(uri).withoutFragment
    if uri == Self.draft2020 { return }
    guard let metaschema = registry.resources[uri]?.root.value,
      metaschema.text("$schema").map({ $0.hasPrefix("https://json-schema.org/draft/2020-12/") })
        ?? false
    else { throw .unknownDialect(uri) }
    guard case .map(let entries) = metaschema.entry("$vocabulary")?.value.content else { return }
    var used: Set<String> = []
    for entry in entries {
      let name = String(entry.key.dropFirst(Self.vocabularies.count))
      let isKnown = entry.key.hasPrefix(Self.vocabularies) && Self.known.contains(name)
      if isKnown { used.insert(name) }
      if !isKnown, case .boolean(true) = entry.value.content { throw .unknownVocabulary(entry.key) }
    }
    hasApplicators = used.contains("applicator")
    hasUnevaluated = used.contains("unevaluated")
    hasValidation = used.contains("validation")
    assertsFormat = used.contains("format-assertion")
  }
}
