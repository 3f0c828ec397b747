import Mustache
import Synchronization

/// Fills templates. The library takes about a microsecond a tag, and a page has dozens; yet pages
/// of one kind differ in their texts and hardly in their structure. So each structure is rendered
/// once with marks for the texts, and kept as a frame (Documentation/decisions/13).
final class TemplateRenderer: Sendable {
  private let library: MustacheLibrary
  private let frames = Mutex<[Key: TemplateFrame]>([:])

  /// Structures that are kept; with more, a site is odd enough to be rendered anew each time.
  private static let frameLimit = 1000

  private struct Key: Hashable {
    let template: String
    let structure: [UInt8]
  }

  init(_ library: MustacheLibrary) { self.library = library }

  /// A template filled with an object.
  func render(_ template: String, _ object: TemplateObject) -> [UInt8] {
    let outline = TemplateOutline(object)
    let key = Key(template: template, structure: outline.structure)
    if let known = frames.withLock({ $0[key] }) { return known.filled(with: outline.leaves) }
    let frame = TemplateFrame(library.render(object.marked(), withTemplate: template) ?? "")
    frames.withLock { if $0.count < Self.frameLimit { $0[key] = frame } }
    return frame.filled(with: outline.leaves)
  }
}
