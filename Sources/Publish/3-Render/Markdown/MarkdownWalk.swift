import Diagnostics

/// What is learned of a document, and changed in it, while its nodes go by: heading levels, link
/// addresses, problems.
struct MarkdownWalk {
  private(set) var headings: [RenderedMarkdown.Heading] = []
  private(set) var links: [LinkTarget] = []
  private(set) var problems: [MarkdownProblem] = []
  var lookForTables = false

  private let renderer: MarkdownRenderer
  private let lines: SourceLines
  private let markers: EmphasisMarkers?
  private var ids = HeadingIDs()
  private var isInHeading = false
  private var headingText: [UInt8] = []
  /// Written levels of the headings that the text going by stands under.
  private var outline: [Int] = []
  private var openLinks: [OpenLink] = []
  /// Links are found in order, so the search for one goes on behind the one before.
  private var searchedTo = 0

  /// A link or image whose words are going by.
  private struct OpenLink {
    let place: Found
    var hasWords = false
  }

  private struct Found {
    let range: Range<Int>
    /// False where the range is only the line.
    let isExact: Bool
  }

  init(_ renderer: MarkdownRenderer, _ lines: SourceLines, _ markers: EmphasisMarkers?) {
    self.renderer = renderer
    self.lines = lines
    self.markers = markers
  }

  mutating func visit(
    _ node: borrowing CMarkNode, _ entering: Bool, _ resolve: (LinkTarget) -> LinkResolution
  ) {
    switch node.kind {
    case .text, .code: words(node)
    case .softBreak where isInHeading, .lineBreak where isInHeading:
      headingText.append(UInt8(ascii: " "))
    case .heading: entering ? openHeading(node) : closeHeading(node)
    case .link: entering ? openLink(node, .link, resolve) : closeLink(.link)
    case .image: entering ? openLink(node, .image, resolve) : closeLink(.image)
    case .htmlBlock, .htmlInline: rawHTML(node)
    case .paragraph where entering && lookForTables: paragraph(node)
    default: break
    }
  }

  private mutating func words(_ node: borrowing CMarkNode) {
    if isInHeading { node.appendLiteral(to: &headingText) }
    guard !openLinks.isEmpty else { return }
    var literal: [UInt8] = []
    node.appendLiteral(to: &literal)
    guard literal.contains(where: { $0 > 0x20 }) else { return }
    for index in openLinks.indices.reversed() {
      if openLinks[index].hasWords { break }
      openLinks[index].hasWords = true
    }
  }

  private mutating func openHeading(_ node: borrowing CMarkNode) {
    if renderer.isBelowTitle { node.setHeadingLevel(levelInPage(node.headingLevel)) }
    isInHeading = true
    headingText.removeAll(keepingCapacity: true)
  }

  /// One below the nearest heading before it that was written with fewer marks.
  private mutating func levelInPage(_ written: Int) -> Int {
    while let last = outline.last, last >= written { outline.removeLast() }
    outline.append(written)
    return min(outline.count + 1, 6)
  }

  private mutating func closeHeading(_ node: borrowing CMarkNode) {
    isInHeading = false
    markers?.remove(from: &headingText)
    let text = String(decoding: headingText, as: UTF8.self)
    let id = renderer.givesHeadingIDs ? ids.id(for: text) : ""
    headings.append(RenderedMarkdown.Heading(level: node.headingLevel, id: id, text: text))
  }

  private mutating func closeLink(_ kind: LinkTarget.Kind) {
    guard let link = openLinks.popLast() else { return }
    if link.place.isExact { searchedTo = max(searchedTo, link.place.range.upperBound) }
    if kind == .image, !link.hasWords { report(.imageWithoutText, link.place.range) }
  }

  /// Settles where a link or image leads.
  private mutating func openLink(
    _ node: borrowing CMarkNode, _ kind: LinkTarget.Kind, _ resolve: (LinkTarget) -> LinkResolution
  ) {
    let written = node.destination
    var address = written
    markers?.remove(from: &address)
    let found = place(of: address, node)
    openLinks.append(OpenLink(place: found))
    let place = found.range
    var final = address
    if address.isEmpty {
      report(.linkWithoutAddress, place)
    } else if let form = LinkTarget.form(of: address) {
      let target = LinkTarget(
        kind: kind, destination: String(decoding: address, as: UTF8.self), form: form,
        range: lines.inFile(place))
      switch resolve(target) {
      case .keep: break
      case .replace(let other): final = other.utf8.filter { $0 != 0 }
      case .problem(let kind, let arguments):
        final = []
        report(kind, place, arguments)
      }
      if case .relative = form, !final.isEmpty { links.append(target) }
    } else {
      if LinkTarget.isHarmful(address) { final = [] }
      let quoted = Argument.quoted(String(decoding: address, as: UTF8.self))
      report(.linkNotAllowed, place, ["address": quoted])
    }
    if final != written { node.setDestination(final) }
  }

  private mutating func rawHTML(_ node: borrowing CMarkNode) {
    var literal: [UInt8] = []
    node.appendLiteral(to: &literal)
    markers?.remove(from: &literal)
    guard !Self.isComment(literal) else { return }
    let isClosing = literal.starts(with: "</".utf8)
    guard !isClosing || !problems.contains(where: { $0.kind == .rawHTML }) else { return }
    let firstLine = literal.prefix { $0 != UInt8(ascii: "\n") }.prefix(80)
    let found = place(of: Array(firstLine), node)
    if found.isExact { searchedTo = max(searchedTo, found.range.upperBound) }
    report(.rawHTML, found.range)
  }

  /// Whether nothing but comments is lost: an author's note to the next editor is no mistake.
  private static func isComment(_ html: [UInt8]) -> Bool {
    var text = String(decoding: html, as: UTF8.self)[...]
    text = text.drop { $0.isWhitespace }
    guard text.hasPrefix("<!--"), let end = text.firstRange(of: "-->") else { return false }
    return text[end.upperBound...].allSatisfy { $0.isWhitespace }
  }

  private mutating func paragraph(_ node: borrowing CMarkNode) {
    guard node.endLine > node.startLine else { return }
    for number in (node.startLine + 1)...node.endLine
    where PipeTable.isDelimiterRow(lines.text[lines.line(number)]) {
      let header = lines.line(number - 1)
      guard lines.text[header].contains(UInt8(ascii: "|")) else { continue }
      report(.pipeTable, header)
      return
    }
  }

  /// Where `words` of a node stand in the body, as near as libcmark lets us know: it counts lines
  /// right and columns only sometimes (and markers shift them), so what stands there is looked at.
  private func place(of words: [UInt8], _ node: borrowing CMarkNode) -> Found {
    let opening = node.openingLine
    let end = lines.line(node.startLine).upperBound
    var start = max(searchedTo, lines.start(of: opening))
    let column = lines.start(of: opening) + node.startColumn - 1
    let isOpening =
      markers == nil && column >= start && column < end
      && "[!<".utf8.contains(lines.text[column])
    if isOpening { start = column }
    if let found = lines.find(words, from: start, to: end) {
      return Found(range: found, isExact: true)
    }
    return Found(range: isOpening ? column..<(column + 1) : lines.line(opening), isExact: false)
  }

  /// Links to a heading of the same page must find it; `#` and `#top` are the page itself.
  mutating func checkFragments() {
    guard renderer.givesHeadingIDs else { return }
    for link in links where link.kind == .link {
      guard case .relative(path: "", let fragment?) = link.form, !fragment.isEmpty,
        fragment != "top", !ids.contains(fragment), problems.count < MarkdownRenderer.problemLimit
      else { continue }
      problems.append(
        MarkdownProblem(
          kind: .headingNotFound, range: link.range, arguments: ["fragment": .quoted(fragment)]))
    }
  }

  private mutating func report(
    _ kind: DiagnosticKind, _ range: Range<Int>, _ arguments: [String: Argument] = [:]
  ) {
    guard problems.count < MarkdownRenderer.problemLimit else { return }
    problems.append(
      MarkdownProblem(kind: kind, range: lines.inFile(range), arguments: arguments))
  }
}
