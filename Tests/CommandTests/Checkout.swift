import Foundation

/// The source tree that these tests belong to.
enum Checkout {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// Every file below a folder with that extension, as paths from the top.
  static func files(under path: String, _ fileExtension: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: folder.appending(path: path).path)
    return (found?.allObjects ?? []).compactMap { $0 as? String }
      .filter { $0.hasSuffix("." + fileExtension) }.map { path + "/" + $0 }.sorted()
  }
}
