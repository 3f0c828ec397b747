import Diagnostics

/// Builds a `LocatedValue` from events. Every function that returns nil has left an error behind,
/// and reading stops there.
struct YAMLComposer {
  /// Lists and maps inside each other, the outermost counted.
  static let depthLimit = 64

  let file: SourceFile
  let range: Range<Int>
  var diagnostics = DiagnosticList()
  var anchors = YAMLAnchors()
  private var depth = 0
  /// How many more levels may open here.
  var room: Int { Self.depthLimit - depth }
  /// What was read last, and the outermost `[` or `{` still open: where mistakes begin.
  private var last: YAMLEvent?
  private var openFlows: [Int] = []

  init(file: SourceFile, range: Range<Int>) {
    self.file = file
    self.range = range
  }

  mutating func document(_ events: inout YAMLEvents) -> LocatedValue? {
    var root: LocatedValue?
    while let event = next(&events) {
      switch event.kind {
      case .documentEnd, .other: continue
      case .streamEnd:
        return root ?? LocatedValue(.null, at: range.lowerBound..<range.lowerBound)
      case .documentStart:
        guard root == nil else {
          report(.yamlSeveralDocuments, event.range)
          return nil
        }
      default:
        guard let value = node(event, &events) else { return nil }
        guard checkRoot(value) else { return nil }
        root = value
      }
    }
    return nil
  }

  private mutating func next(_ events: inout YAMLEvents) -> YAMLEvent? {
    guard let event = events.next() else {
      let diagnosis = YAMLDiagnosis(
        file: file, range: range, failure: events.failure(), last: last,
        openFlow: openFlows.first)
      // Lines that an odd blank moved out of their level do not stop the parser for another reason.
      if !diagnostics.all.contains(where: { $0.kind == .yamlIndentCharacter }) {
        for diagnostic in diagnosis.diagnostics() { diagnostics.add(diagnostic) }
      }
      return nil
    }
    last = event
    return event
  }

  private mutating func node(_ event: YAMLEvent, _ events: inout YAMLEvents) -> LocatedValue? {
    if event.hasTag { report(.yamlTag, tagRange(event.range)) }
    if let anchor = event.anchor { anchors.open(anchor) }
    let value: LocatedValue?
    switch event.kind {
    case .scalar(let text, let style): value = scalar(text, style, event.range)
    case .listStart(let isFlow):
      value = nested(event, isFlow) { $0.list(event, isFlow, &events) }
    case .mapStart(let isFlow):
      value = nested(event, isFlow) { $0.map(event, isFlow, &events) }
    case .alias(let name): value = alias(name, event.range)
    default: value = nil
    }
    if let anchor = event.anchor, let value { anchors.close(anchor, value) }
    return value
  }

  private mutating func nested(
    _ event: YAMLEvent, _ isFlow: Bool, _ body: (inout Self) -> LocatedValue?
  ) -> LocatedValue? {
    guard depth < Self.depthLimit else {
      let start = event.range.lowerBound
      report(
        .yamlDepth, start..<max(start + 1, event.range.upperBound),
        ["limit": .number(Self.depthLimit)])
      return nil
    }
    depth += 1
    if isFlow { openFlows.append(event.range.lowerBound) }
    let value = body(&self)
    // Left standing on the way out of a failure: nothing reads them any more.
    if isFlow { openFlows.removeLast() }
    depth -= 1
    return value
  }

  private mutating func list(
    _ start: YAMLEvent, _ isFlow: Bool, _ events: inout YAMLEvents
  ) -> LocatedValue? {
    var items: [LocatedValue] = []
    while let event = next(&events) {
      if case .collectionEnd = event.kind {
        let end = isFlow ? event.range.upperBound : items.last?.range.upperBound
        return LocatedValue(.list(items), at: span(start.range, to: end))
      }
      guard let item = node(event, &events) else { return nil }
      items.append(item)
    }
    return nil
  }

  private mutating func map(
    _ start: YAMLEvent, _ isFlow: Bool, _ events: inout YAMLEvents
  ) -> LocatedValue? {
    var keys = YAMLKeys()
    // A list's item that lost its “- ” repeats the keys of the item before; the first tells it.
    var repeated: Int?
    while let event = next(&events) {
      if case .collectionEnd = event.kind {
        let lastEntry = keys.entries.last
        let end = isFlow ? event.range.upperBound : lastEntry?.value.range.upperBound
        return LocatedValue(.map(keys.entries), at: span(start.range, to: end))
      }
      guard let key = key(event) else { return nil }
      guard let following = next(&events), let value = node(following, &events) else { return nil }
      guard let first = keys.insert(key, event.range, value) else {
        repeated = nil
        continue
      }
      if first.lowerBound <= repeated ?? first.lowerBound {
        diagnostics.add(
          Diagnostic(
            .yamlDuplicateKey, at: Place(file, event.range), ["key": .quoted(key)],
            related: [
              .init(Place(file, first), Bilingual(zh: "第一次写在这里", en: "first written here"))
            ]))
      }
      repeated = first.lowerBound
    }
    return nil
  }

  /// From where a collection opens to the end of its last part; comments and blank lines after a
  /// block, which libyaml counts in, belong to nobody.
  private func span(_ start: Range<Int>, to end: Int?) -> Range<Int> {
    start.lowerBound..<max(start.lowerBound, end ?? start.upperBound)
  }
}

extension YAMLComposer {
  mutating func report(
    _ kind: DiagnosticKind, _ range: Range<Int>, _ arguments: [String: Argument] = [:]
  ) {
    diagnostics.add(Diagnostic(kind, at: Place(file, range), arguments))
  }
}
