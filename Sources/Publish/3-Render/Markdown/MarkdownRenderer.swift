import Diagnostics

/// Turns the Markdown body of a content file into HTML for a page.
///
/// CommonMark 0.30 by libcmark in safe mode, with the CJK-friendly rule for emphasis. A value
/// without state: one may serve many files at once.
package struct MarkdownRenderer: Sendable {
  /// More problems than this in one body are not reported.
  package static let problemLimit = 100

  /// Whether the body stands below a title that is the only `h1` of its page: then its headings
  /// begin at level 2 and leave no level out, whichever marks their author chose (WCAG 2.2, 1.3.1).
  /// Otherwise they keep the level they were written with.
  package let isBelowTitle: Bool
  /// Whether headings get ids, and links within the page are checked against them.
  package let givesHeadingIDs: Bool

  package init(isBelowTitle: Bool = true, givesHeadingIDs: Bool = true) {
    self.isBelowTitle = isBelowTitle
    self.givesHeadingIDs = givesHeadingIDs
  }

  /// Renders `body`, a range of bytes of `file` that is valid UTF-8.
  ///
  /// Every link and image whose address may stand on a public page is offered to `resolve`, in the
  /// order of the page. A body with problems still renders, so that all of them are found in one
  /// run; one that is nested too deep for libcmark is refused: no HTML, one problem.
  package func render(
    _ file: SourceFile, body: Range<Int>, resolve: (LinkTarget) -> LinkResolution
  ) -> RenderedMarkdown {
    file.bytes.withUnsafeBufferPointer { bytes in
      render(UnsafeBufferPointer(rebasing: bytes[body]), at: body.lowerBound, resolve)
    }
  }

  private func render(
    _ text: UnsafeBufferPointer<UInt8>, at offset: Int, _ resolve: (LinkTarget) -> LinkResolution
  ) -> RenderedMarkdown {
    let scan = BodyScan(text)
    if let refusal = refusal(scan, at: offset) { return .refused(refusal) }
    var markers: EmphasisMarkers?
    let insertions = EmphasisInsertion.all(in: text)
    if !insertions.isEmpty { markers = EmphasisMarkers(absentFrom: text) }
    let document =
      if let markers {
        CMarkDocument(markers.insert(into: text, at: insertions))
      } else {
        CMarkDocument(text)
      }
    guard let document else { return .refused(nil) }
    var walk = MarkdownWalk(self, SourceLines(text, scan.lineStarts, offset), markers)
    walk.lookForTables = scan.hasPipe
    document.forEachNode { node, entering in walk.visit(node, entering, resolve) }
    walk.checkFragments()
    let html = document.withHTML { html in
      PageHTML.finish(html, ids: givesHeadingIDs ? walk.headings.map(\.id) : [], markers)
    }
    return RenderedMarkdown(
      html: html, headings: walk.headings, links: walk.links, problems: walk.problems,
      isLong: walk.headings.count >= 4 && text.count >= 3000)
  }

  private func refusal(_ scan: BodyScan, at offset: Int) -> MarkdownProblem? {
    if let place = scan.tooDeepAt {
      return MarkdownProblem(
        kind: .nestedTooDeep, range: (offset + place)..<(offset + place + 1),
        arguments: ["limit": .number(BodyScan.depthLimit)])
    }
    if let place = scan.tooManyImagesAt {
      return MarkdownProblem(
        kind: .tooManyImageMarks, range: (offset + place)..<(offset + place + 2),
        arguments: ["limit": .number(BodyScan.imageMarkLimit)])
    }
    return nil
  }
}

extension RenderedMarkdown {
  fileprivate static func refused(_ problem: MarkdownProblem?) -> RenderedMarkdown {
    RenderedMarkdown(
      html: [], headings: [], links: [], problems: problem.map { [$0] } ?? [], isLong: false)
  }
}
