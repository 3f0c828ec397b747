import Diagnostics

/// Holds every tag of every template against the names its data declares, before anything is
/// rendered: the library prints nothing for a name that does not exist.
struct TemplateCheck {
  private let scans: [String: TemplateScan]
  private let pages: [String: TemplateFields]
  private let strings: TemplateFields
  private let filledKeys: Set<String>
  private(set) var diagnostics: [Diagnostic] = []
  private var included: Set<String> = []
  private var reported: Set<Mistake> = []

  /// One mistake of a partial is told once, wherever it is included from.
  private struct Mistake: Hashable {
    let path: String
    let start: Int
    let code: String
  }

  /// - Parameters:
  ///   - scans: by name of the template: `home`, `notice-card`.
  ///   - pages: what is offered to each template that the program renders itself.
  ///   - strings: the names under `t`.
  ///   - filledKeys: strings that only the program fills.
  init(
    _ scans: [String: TemplateScan], pages: [String: TemplateFields], strings: TemplateFields,
    filledKeys: Set<String> = []
  ) {
    self.scans = scans
    self.filledKeys = filledKeys
    self.pages = pages
    self.strings = strings
    for name in scans.keys.sorted() { diagnostics += scans[name]?.diagnostics ?? [] }
    for (name, fields) in pages.sorted(by: { $0.key < $1.key }) {
      guard let scan = scans[name] else { continue }
      let root = fields.adding(["t": .object(strings)])
      walk(scan, stack: [.object(root)], including: [name])
    }
    for name in scans.keys.sorted() where pages[name] == nil && !included.contains(name) {
      if let scan = scans[name] { checkUnused(scan) }
    }
  }

  private mutating func report(
    _ kind: DiagnosticKind, _ scan: TemplateScan, _ range: Range<Int>,
    _ arguments: [String: Argument], hint: Bilingual? = nil
  ) {
    let mistake = Mistake(path: scan.file.path, start: range.lowerBound, code: kind.code)
    guard reported.insert(mistake).inserted else { return }
    diagnostics.append(Diagnostic(kind, at: Place(scan.file, range), arguments, hint: hint))
  }

  /// Goes through a template's tags with what they can see, innermost last.
  private mutating func walk(
    _ scan: TemplateScan, stack: [TemplateShape], including: [String]
  ) {
    var stacks = [stack]
    for tag in scan.tags {
      let stack = stacks.last ?? []
      if tag.name.hasPrefix("t."), tag.kind == .section || tag.kind == .inverted {
        // A string is always there, and never a part of the data.
        report(.tagNotAllowed, scan, tag.range, ["tag": .quoted(tag.name)])
      }
      switch tag.kind {
      case .variable, .unescaped:
        if let shape = shape(of: tag, in: scan, stack) { checkValue(tag, shape, scan) }
      case .section:
        // Where the name is unknown, nothing inside can be judged: `nil` ends the stack.
        stacks.append(inside(shape(of: tag, in: scan, stack), stack))
      case .inverted:
        let isKnown = shape(of: tag, in: scan, stack) != nil
        stacks.append(isKnown ? stack : [])
      case .close: if stacks.count > 1 { stacks.removeLast() }
      case .partial: include(tag, scan, stack, including)
      case .comment: break
      }
    }
  }

  private func inside(_ shape: TemplateShape?, _ stack: [TemplateShape]) -> [TemplateShape] {
    switch shape {
    case .none: []
    case .flag: stack
    case .list(let element): stack + [element]
    case .some(let value): stack + [value]
    }
  }

  private mutating func include(
    _ tag: TemplateTag, _ scan: TemplateScan, _ stack: [TemplateShape], _ including: [String]
  ) {
    included.insert(tag.name)
    guard let partial = scans[tag.name] else {
      let near = nearest(to: tag.name, among: scans.keys)
      return report(
        .partialUnknown, scan, tag.nameRange, ["name": .quoted(tag.name)], hint: Self.hint(near))
    }
    guard tag.markup == .text else {
      return report(.partialInMarkup, scan, tag.range, ["name": .quoted(tag.name)])
    }
    guard !including.contains(tag.name) else {
      return report(.partialIncludesItself, scan, tag.nameRange, ["name": .quoted(tag.name)])
    }
    walk(partial, stack: stack, including: including + [tag.name])
  }

  // MARK: Names

  /// What a name stands for, innermost object first, as the library looks it up; nil when it was
  /// reported, and when nothing can be said because an outer name is unknown.
  private mutating func shape(
    of tag: TemplateTag, in scan: TemplateScan, _ stack: [TemplateShape]
  ) -> TemplateShape? {
    guard !stack.isEmpty else { return nil }
    if tag.name == "." { return stack.last }
    let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard !parts.contains("") else {
      report(.tagMalformed, scan, tag.nameRange, [:])
      return nil
    }
    for level in stack.reversed() {
      guard case .object(let fields) = level, let first = fields.shapes[parts[0]] else { continue }
      return descend(parts.dropFirst(), from: first, tag, scan)
    }
    reportUnknown(parts[0], among: Set(stack.flatMap(names)), tag, scan)
    return nil
  }

  private mutating func descend(
    _ parts: ArraySlice<String>, from first: TemplateShape, _ tag: TemplateTag,
    _ scan: TemplateScan
  ) -> TemplateShape? {
    var shape = first
    for part in parts {
      guard case .object(let fields) = shape, let next = fields.shapes[part] else {
        if tag.name.hasPrefix("t."), filledKeys.contains(part) {
          report(.stringTakesValues, scan, tag.nameRange, ["key": .quoted(part)])
        } else if tag.name.hasPrefix("t.") {
          report(
            .stringUnknown, scan, tag.nameRange, ["key": .quoted(part)],
            hint: Self.hint(nearest(to: part, among: strings.shapes.keys)))
        } else {
          reportUnknown(part, among: names(shape), tag, scan)
        }
        return nil
      }
      shape = next
    }
    return shape
  }

  private func names(_ shape: TemplateShape) -> Set<String> {
    guard case .object(let fields) = shape else { return [] }
    return Set(fields.shapes.keys)
  }

  private mutating func reportUnknown(
    _ part: String, among names: Set<String>, _ tag: TemplateTag, _ scan: TemplateScan
  ) {
    report(
      .nameUnknown, scan, tag.nameRange,
      [
        "name": .quoted(tag.name),
        "names": .plain(names.isEmpty ? "—" : names.sorted().joined(separator: ", ")),
      ],
      hint: Self.hint(nearest(to: part, among: names)))
  }

  private static func hint(_ nearest: String?) -> Bilingual? {
    nearest.map { Bilingual(zh: "是不是 \($0)？", en: "did you mean \($0)?") }
  }

  // MARK: Values

  private mutating func checkValue(
    _ tag: TemplateTag, _ shape: TemplateShape, _ scan: TemplateScan
  ) {
    let name: [String: Argument] = ["name": .quoted(tag.name)]
    switch shape {
    case .list, .object, .flag: return report(.valueNotPrintable, scan, tag.range, name)
    case .html where tag.kind == .variable: return report(.htmlEscaped, scan, tag.range, name)
    case .text, .address:
      if tag.kind == .unescaped { return report(.valueUnescaped, scan, tag.range, name) }
    case .html: break
    }
    if let reason = tag.markup.refusal(of: shape) {
      report(
        .valueNotAllowedHere, scan, tag.range, name.merging(["where": .bilingual(reason)]) { $1 })
    }
  }

  // MARK: Templates nobody includes

  /// What is rendered by nothing has no data to be held against: a name is wrong there when no
  /// template has it.
  private mutating func checkUnused(_ scan: TemplateScan) {
    report(.templateUnused, scan, 0..<0, [:])
    let known = Set(pages.values.flatMap { Self.allNames(.object($0)) })
    for tag in scan.tags {
      switch tag.kind {
      case .close, .comment: continue
      case .partial: include(tag, scan, [], [])
      case .variable, .unescaped, .section, .inverted:
        if tag.name == "t" || tag.name.hasPrefix("t.") {
          _ = shape(of: tag, in: scan, [.object(["t": .object(strings)])])
        } else if tag.name != "." {
          for part in tag.name.split(separator: ".").map(String.init) where !known.contains(part) {
            reportUnknown(part, among: known, tag, scan)
          }
        }
        if tag.kind == .unescaped, let reason = tag.markup.refusal(of: .html) {
          report(
            .valueNotAllowedHere, scan, tag.range,
            ["name": .quoted(tag.name), "where": .bilingual(reason)])
        }
      }
    }
  }

  private static func allNames(_ shape: TemplateShape) -> Set<String> {
    switch shape {
    case .object(let fields):
      Set(fields.shapes.keys).union(fields.shapes.values.flatMap(allNames))
    case .list(let element): allNames(element)
    default: []
    }
  }
}
