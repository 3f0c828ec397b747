import SourceText

/// Writes the front matter of a new file from its schema: each required key with a line that
/// tells what belongs there, and a blank where only the author knows.
struct FormWriter {
  let known: NewFile.Known

  func page(of shape: SchemaShape) -> String {
    let required = Set(shape.list("required"))
    let wanted = known.wantedKeys
    var lines = ["---"]
    for (key, property) in shape.properties where required.contains(key) || wanted.contains(key) {
      if let description = property.text("description") { lines.append("# \(description)") }
      lines += entry(key, property, indent: "")
    }
    let others = shape.properties.filter { key, _ in
      !required.contains(key) && !wanted.contains(key)
    }
    .compactMap { key, property in property.text("x-name").map { "\(key) \($0)" } }
    lines.append("# 还可以写：" + others.joined(separator: "、"))
    lines += ["---", "", "\(blankOpening)：正文】", ""]
    return lines.joined(separator: "\n")
  }

  private func entry(_ key: String, _ shape: SchemaShape, indent: String) -> [String] {
    if let value = known.value(of: key) { return ["\(indent)\(key): \(value)"] }
    let nested = required(of: shape)
    if !nested.isEmpty {
      return ["\(indent)\(key):"] + nested.flatMap { entry($0, $1, indent: indent + "  ") }
    }
    guard let items = shape.items else { return ["\(indent)\(key): \(blank(shape))"] }
    let parts = required(of: items)
    guard !parts.isEmpty else {
      return ["\(indent)\(key):", "\(indent)  - \(blank(items, named: shape.text("title")))"]
    }
    var lines = parts.flatMap { entry($0, $1, indent: indent + "    ") }
    lines[0] = "\(indent)  - " + lines[0].drop { $0 == " " }
    return ["\(indent)\(key):"] + lines
  }

  /// The properties of an object that must be there; of one that takes exactly one of several, the
  /// one counted in working days, or the first.
  private func required(of shape: SchemaShape) -> [(String, SchemaShape)] {
    let properties = shape.properties
    let names = Set(shape.list("required"))
    let found = properties.filter { names.contains($0.key) }
    guard found.isEmpty, let first = properties.first else { return found }
    return [properties.first { $0.key == "working_days" } ?? first]
  }

  /// A blank that says what belongs there.
  private func blank(_ shape: SchemaShape, named name: String? = nil) -> String {
    let title = shape.text("title") ?? name ?? ""
    let choices = shape.list("enum")
    let words = choices.isEmpty ? title : choices.joined(separator: " / ")
    return "\(blankOpening)：\(words)】"
  }
}

extension NewFile.Known {
  /// Keys worth writing though no schema asks for them, since their value is known.
  fileprivate var wantedKeys: Set<String> {
    Set(["title", "item", "period"].filter { value(of: $0) != nil })
  }

  /// What is already known for a key, as YAML.
  fileprivate func value(of key: String) -> String? {
    switch key {
    case "title": return title.map(quoted)
    case "item": return item.map(quoted)
    case "period": return period.map(quoted)
    case "date", "updated": return today.description
    default: return nil
    }
  }

  /// A YAML double-quoted scalar: right whatever the text holds.
  private func quoted(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": escaped += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "\"\(escaped)\""
  }
}
