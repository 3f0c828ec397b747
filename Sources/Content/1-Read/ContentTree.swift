import Diagnostics

/// What lies in a content folder, before anything is judged: the text files as bytes, the other
/// files by name only.
package struct ContentTree: Sendable {
  /// Markdown, YAML and CSV files, and the roster and the record of service as xlsx; sorted by path;
  /// paths begin with `content/`.
  package let sources: [SourceFile]
  /// Everything else an author put there (pictures, PDF, Excel …), sorted by path.
  package let attachments: [AttachedFile]
  package let diagnostics: [Diagnostic]

  package init(
    sources: [SourceFile], attachments: [AttachedFile], diagnostics: [Diagnostic]
  ) {
    self.sources = sources
    self.attachments = attachments
    self.diagnostics = diagnostics
  }
}

/// A file that is offered as it is and not read as text.
package struct AttachedFile: Sendable {
  /// As people see it: `content/finance/files/contract.pdf`.
  package let path: String
  /// Where to open it.
  package let location: String
  /// Bytes.
  package let size: Int
  /// The first bytes, enough to tell what kind of file it is.
  package let head: [UInt8]

  package init(path: String, location: String, size: Int, head: [UInt8]) {
    self.path = path
    self.location = location
    self.size = size
    self.head = head
  }
}
