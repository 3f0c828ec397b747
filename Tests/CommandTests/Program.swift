import Foundation

/// The program as it was built, run as a person runs it.
struct BuiltProgram {
  struct Outcome {
    let exit: Int32
    let output: String
    let errors: String
  }

  /// The binary that lies beside the test bundle.
  static let location: URL = {
    let bundle = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = bundle.appending(path: "noticeboard")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return Bundle.allBundles.lazy.map { $0.bundleURL.deletingLastPathComponent() }
      .map { $0.appending(path: "noticeboard") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? beside
  }()

  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = location
    process.arguments = arguments
    process.currentDirectoryURL = folder
    var variables = ["PATH": "/usr/bin:/bin", "LANG": "zh_CN.UTF-8", "TZ": "Asia/Shanghai"]
    variables.merge(environment) { $1 }
    process.environment = variables
    // Files, not pipes: a full pipe would stop a program that nobody reads from.
    let output = try Capture()
    let errors = try Capture()
    process.standardOutput = output.handle
    process.standardError = errors.handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let status =
      process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    return Outcome(exit: status, output: try output.text(), errors: try errors.text())
  }

  private struct Capture {
    let url: URL
    let handle: FileHandle

    init() throws {
      url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      guard FileManager.default.createFile(atPath: url.path, contents: nil) else {
        throw CocoaError(.fileWriteUnknown)
      }
      handle = try FileHandle(forWritingTo: url)
    }

    func text() throws -> String {
      try handle.close()
      defer { try? FileManager.default.removeItem(at: url) }
      return String(decoding: try Data(contentsOf: url), as: UTF8.self)
    }
  }
}

/// A line for the shell, which finds the program as `noticeboard`.
func shell(_ line: String, in folder: URL) throws -> (exit: Int32, output: String) {
  let process = Process()
  process.executableURL = URL(filePath: "/bin/sh")
  process.arguments = ["-c", line]
  process.currentDirectoryURL = folder
  let programs = BuiltProgram.location.deletingLastPathComponent().path
  process.environment = ["PATH": "\(programs):/usr/bin:/bin", "LANG": "zh_CN.UTF-8"]
  let output = Pipe()
  process.standardOutput = output
  process.standardError = FileHandle.nullDevice
  process.standardInput = FileHandle.nullDevice
  try process.run()
  let bytes = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
}
