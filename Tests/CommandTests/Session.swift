import Foundation
import Testing

/// One session at the terminal, as a text file tells it: lines of steps, then the files it needs,
/// each under `-- path --`. See `Sessions/README.md` for the steps.
struct Session {
  let name: String
  let steps: [(line: Int, words: String)]
  let files: [(path: String, bytes: [UInt8])]

  /// Codes of diagnostics that this session demands to see.
  var codes: Set<String> {
    let demands = steps.map(\.words).filter { words in
      ["refused ", "passed ", "err ", "out "].contains { words.hasPrefix($0) }
    }
    return Set(demands.flatMap { $0.matches(of: /NB[0-9]{4}/).map { String($0.output) } })
  }

  init(contentsOf url: URL) throws {
    name = url.deletingPathExtension().lastPathComponent
    let lines = try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let firstFile = lines.firstIndex { Self.fileHeader($0) != nil } ?? lines.count
    steps = lines[..<firstFile].enumerated().compactMap { index, line in
      line.hasPrefix("#") || line.isEmpty ? nil : (index + 1, line)
    }
    files = Self.files(in: lines[firstFile...])
  }

  private static func files(in lines: ArraySlice<String>) -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, escaped: Bool, lines: [String])] = []
    for line in lines {
      if let (path, escaped) = fileHeader(line) {
        files.append((path, escaped, []))
      } else {
        files[files.count - 1].lines.append(line)
      }
    }
    return files.map { path, escaped, lines in
      let text = lines.joined(separator: "\n")
      guard escaped else { return (path, Array(text.utf8)) }
      return (String(decoding: unescaped(path), as: UTF8.self), unescaped(text))
    }
  }

  /// `-- path --`, or `-- path escaped --` where `\xHH`, `\r`, `\n`, `\t` and `\\` are read, in the
  /// path too, and line ends of the session file count for nothing.
  private static func fileHeader(_ line: String) -> (path: String, escaped: Bool)? {
    guard line.hasPrefix("-- "), line.hasSuffix(" --"), line.count > 6 else { return nil }
    let words = line.dropFirst(3).dropLast(3)
    return words.hasSuffix(" escaped")
      ? (String(words.dropLast(8)), true) : (String(words), false)
  }

  static func unescaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8).filter { $0 != 10 }[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let sign = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      switch sign {
      case UInt8(ascii: "n"): bytes.append(10)
      case UInt8(ascii: "r"): bytes.append(13)
      case UInt8(ascii: "t"): bytes.append(9)
      case UInt8(ascii: "x"):
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        bytes.append(UInt8(digits, radix: 16) ?? 0)
        rest = rest.dropFirst(2)
      default: bytes.append(sign)
      }
    }
    return bytes
  }

  /// Every session in the folder beside this file.
  static let all: [URL] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Sessions")
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "txt" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }()
}
