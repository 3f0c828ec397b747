/// What was found in a document.
package struct DocumentReading: Sendable {
  package let kind: DocumentKind
  /// In the order they were found; never empty text.
  package let texts: [TextPart]
  /// Every picture, itself or inside.
  package let pictures: [Picture]
  package let outcome: Outcome
}

/// A picture's metadata beyond its texts.
package struct Picture: Sendable, Hashable {
  /// The names of what it lies in, outermost first; empty for the file itself.
  package let members: [String]
  package let kind: DocumentKind
  /// It says where on earth it was taken (EXIF or XMP).
  package let hasPosition: Bool
}
