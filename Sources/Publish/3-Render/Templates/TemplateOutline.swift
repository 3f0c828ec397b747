/// Data for a template taken apart: its structure, and its texts in the order of the walk.
struct TemplateOutline {
  /// One byte a value: what it is and whether it is there, lists and objects between brackets.
  private(set) var structure: [UInt8] = []
  private(set) var leaves: [TemplateLeaf] = []

  init(_ object: TemplateObject) {
    structure.reserveCapacity(128)
    add(object)
  }

  private mutating func add(_ object: TemplateObject) {
    structure.append(UInt8(ascii: "{"))
    object.forEachValue { add($0) }
    structure.append(UInt8(ascii: "}"))
  }

  private mutating func add(_ value: TemplateValue) {
    switch value {
    case .absent: structure.append(UInt8(ascii: "-"))
    case .text(let text), .address(let text):
      structure.append(UInt8(ascii: "t"))
      leaves.append(.text(text))
    case .html(let html):
      structure.append(UInt8(ascii: "t"))
      leaves.append(.html(html))
    case .flag(let flag): structure.append(UInt8(ascii: flag ? "1" : "0"))
    case .list(let values):
      structure.append(UInt8(ascii: "["))
      for value in values { add(value) }
      structure.append(UInt8(ascii: "]"))
    case .object(let object): add(object)
    }
  }
}

extension TemplateObject {
  /// The same structure with marks in place of its texts, numbered as the outline has them.
  func marked() -> TemplateObject {
    var count = 0
    return marked(&count)
  }

  private func marked(_ count: inout Int) -> TemplateObject {
    mapValues { $0.marked(&count) }
  }

  fileprivate static func marked(_ object: TemplateObject, _ count: inout Int) -> TemplateObject {
    object.marked(&count)
  }
}

extension TemplateValue {
  fileprivate func marked(_ count: inout Int) -> TemplateValue {
    switch self {
    case .absent, .flag: return self
    case .text, .address, .html:
      defer { count += 1 }
      return .html(Array(TemplateLeaf.mark(count).utf8))
    case .list(let values):
      var marked: [TemplateValue] = []
      for value in values { marked.append(value.marked(&count)) }
      return .list(marked)
    case .object(let object): return .object(TemplateObject.marked(object, &count))
    }
  }
}
