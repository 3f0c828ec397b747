import Diagnostics

/// The body of a content file as HTML, and what the rest of the site needs to know of it.
package struct RenderedMarkdown: Sendable {
  /// Safe to put into a page as it stands: libcmark's safe mode, addresses by `LinkTarget`'s rule.
  package let html: [UInt8]
  /// In the order of the page; what a table of contents is made of.
  package let headings: [Heading]
  /// Links and images that stay in the site, for the check of their fragments against the
  /// headings of other pages. Links that were refused are not among them.
  package let links: [LinkTarget]
  /// In the order they were found; at most `MarkdownRenderer.problemLimit`.
  package let problems: [MarkdownProblem]
  /// Whether the page is long enough for a table of contents: four headings and 3,000 bytes.
  package let isLong: Bool

  /// A heading as it stands on the page.
  package struct Heading: Sendable, Hashable {
    /// 2…6 where the page title is the only `h1`.
    package let level: Int
    /// Unique in the page; made by `HeadingIDs`. Empty where ids are off.
    package let id: String
    /// Plain text, not escaped.
    package let text: String
  }
}

/// Something in a Markdown body that its author must mend.
package struct MarkdownProblem: Sendable {
  package let kind: DiagnosticKind
  /// Bytes in the file, half open.
  package let range: Range<Int>
  package let arguments: [String: Argument]

  /// The problem as a diagnostic of the file that was rendered.
  package func diagnostic(in file: SourceFile) -> Diagnostic {
    Diagnostic(kind, at: Place(file, range), arguments)
  }
}
