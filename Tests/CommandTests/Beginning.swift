import Foundation

/// What most sessions begin with, made once by the program and copied for each.
enum Beginning {
  static let starter = made("starter", by: [["init", "."]])
  static let published = made("published", by: [["init", "."], ["build"]])

  private static func folder(_ name: String) -> URL {
    FileManager.default.temporaryDirectory
      .appending(path: "noticeboard-\(name)-\(ProcessInfo.processInfo.processIdentifier)")
  }

  private static let removal: Void = {
    _ = atexit {
      for name in ["starter", "published"] {
        try? FileManager.default.removeItem(at: Beginning.folder(name))
      }
    }
  }()

  private static func made(_ name: String, by commands: [[String]]) -> URL {
    removal
    let folder = folder(name)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for command in commands {
        let outcome = try BuiltProgram.run(command + ["--quiet"], in: folder)
        precondition(outcome.exit == 0, outcome.errors)
      }
    } catch {
      preconditionFailure("\(error)")
    }
    return folder
  }
}
