import Diagnostics
import Publish

/// A body rendered as a page's, links kept unless said otherwise.
func renderedMarkdown(
  _ markdown: String, _ renderer: MarkdownRenderer = MarkdownRenderer(),
  resolve: (LinkTarget) -> LinkResolution = { _ in .keep }
) -> RenderedMarkdown {
  let file = SourceFile(path: "content/pages/test.md", bytes: Array(markdown.utf8))
  return renderer.render(file, body: 0..<file.bytes.count, resolve: resolve)
}

func markdownHTML(_ markdown: String) -> String {
  String(decoding: renderedMarkdown(markdown).html, as: UTF8.self)
}

extension RenderedMarkdown {
  var codes: [String] { problems.map(\.kind.code) }
}

/// What a problem points at, as the author sees it.
func markdownProblemText(_ markdown: String) -> [String] {
  renderedMarkdown(markdown).problems.map {
    String(decoding: Array(markdown.utf8)[$0.range], as: UTF8.self)
  }
}
