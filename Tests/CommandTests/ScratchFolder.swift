import Foundation

/// A folder of its own for one test, removed afterwards.
func withScratchFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "noticeboard-test-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

/// The same with a starter in it.
func withStarter<Result>(_ body: (URL) throws -> Result) throws -> Result {
  try withScratchFolder { folder in
    try FileManager.default.removeItem(at: folder)
    try FileManager.default.copyItem(at: Beginning.starter, to: folder)
    return try body(folder)
  }
}
