import SourceText

/// A schema object where it stands: in which resource, at which pointer from that resource's root.
struct SchemaLocation: Sendable {
  let value: LocatedValue
  /// Absolute URI of the resource, without fragment.
  let resource: String
  /// JSON Pointer from the root of the resource; empty at the root.
  let pointer: String

  /// One name for one schema object, however it was reached.
  var name: String { resource + "#" + pointer }

  /// The child at a key or index, which is a resource of its own where it has an `$id`.
  func child(_ key: String) -> SchemaLocation? {
    let child: LocatedValue?
    switch value.content {
    case .map: child = value.entry(key)?.value
    case .list(let items):
      guard let index = Int(key), items.indices.contains(index) else { return nil }
      child = items[index]
    default: child = nil
    }
    guard let child else { return nil }
    return SchemaLocation(child, in: resource, at: pointer + "/" + pointerToken(key))
  }

  init(_ value: LocatedValue, in resource: String, at pointer: String) {
    self.value = value
    if let id = value.text("$id") {
      self.resource =
        URIReference(id).resolved(against: URIReference(resource)).withoutFragment
      self.pointer = ""
    } else {
      self.resource = resource
      self.pointer = pointer
    }
  }
}

extension LocatedValue {
  func entry(_ key: String) -> Entry? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key.isExactly(key) }
  }

  /// The text of a key of this map, where it is a text.
  func text(_ key: String) -> String? {
    guard case .text(let scalar) = entry(key)?.value.content else { return nil }
    return scalar.text
  }
}

/// A key as a JSON Pointer writes it (RFC 6901, section 3).
func pointerToken(_ key: String) -> String {
  guard key.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
    return key
  }
  return key.replacing("~", with: "~0").replacing("/", with: "~1")
}

func pointerKey(_ token: Substring) -> String {
  String(token).replacing("~1", with: "/").replacing("~0", with: "~")
}
