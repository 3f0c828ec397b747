import Content
import Diagnostics
import Foundation

/// The files that say who is who, as they were when they were last sound: `queue/context.json`, its
/// owner's alone (0600) as the roster is.
struct ContextSnapshot: Sendable, Equatable {
  /// By path.
  private let files: [String: Data]

  private static let name = "/context.json"
  private static let limit = 256 << 20

  init(_ tree: ContentTree) {
    files = Dictionary(
      tree.sources.filter { !$0.path.hasSuffix(".md") }.map { ($0.path, Data($0.bytes)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The one kept in a queue; nil where there is none, or none that can be read.
  init?(in queue: String) {
    guard let file = try? OpenFile(queue + Self.name),
      let bytes = try? file.read(upTo: Self.limit),
      let files = try? JSONDecoder().decode([String: Data].self, from: Data(bytes))
    else { return nil }
    self.files = files
  }

  /// As the folder would have been read, with the pages of another one.
  func tree(adding pages: [SourceFile]) -> ContentTree {
    let sources = files.map { path, bytes in
      SourceFile(
        path: path, bytes: Array(bytes),
        privacy: path.hasPrefix("content/roster.") ? .confidential : .shown)
    }
    return ContentTree(
      sources: (sources + pages).sorted { $0.path < $1.path }, attachments: [], diagnostics: [])
  }

  /// Keeps it, whole or not at all.
  func keep(in queue: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let bytes = try encoder.encode(files)
    let path = queue + Self.name
    let new = path + ".\(UInt32.random(in: .min ... .max)).new"
    let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(code: errno, path: new) }
    do {
      defer { close(descriptor) }
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw FileError(code: errno, path: new) }
        rest = rest.dropFirst(count)
      }
      guard fsync(descriptor) == 0 else { throw FileError(code: errno, path: new) }
      guard rename(new, path) == 0 else { throw FileError(code: errno, path: path) }
    } catch {
      unlink(new)
      throw error
    }
  }
}
