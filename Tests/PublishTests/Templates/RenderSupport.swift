import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import Publish

/// Everything a rendering hands on, by path.
final class Collected: Sendable {
  private let kept = Mutex<[String: [UInt8]]>([:])
  var files: [String: [UInt8]] { kept.withLock { $0 } }

  func accept(_ file: RenderedFile) throws {
    let bytes: [UInt8]
    switch file.content {
    case .bytes(let written): bytes = written
    case .copy(let original): bytes = Array("copy of \(original)".utf8)
    }
    try kept.withLock {
      try #require($0.updateValue(bytes, forKey: file.path) == nil, "\(file.path) twice")
    }
  }
}

func rendered(
  _ site: SiteModel
) async throws -> (files: [String: String], diagnostics: [Diagnostic]) {
  let theme = try #require(makeTheme(SiteFile.builtIn).value)
  let collected = Collected()
  let found = try await Rendering(site: site, theme: theme, diagnostics: []).run {
    try collected.accept($0)
  }
  return (collected.files.mapValues { String(decoding: $0, as: UTF8.self) }, found)
}
