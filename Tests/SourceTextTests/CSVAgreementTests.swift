import Diagnostics
import Foundation
import SourceText
import Testing

private let sharedData = ProcessInfo.processInfo.environment["NOTICEBOARD_SHARED_DATA"]
private let python = ["/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"]
  .first { FileManager.default.isExecutableFile(atPath: $0) }

/// The rows that Python's `csv` reads, blank lines left out as its DictReader does.
private func pythonRows(_ path: String, encoding: String) throws -> [[String]] {
  let script = """
    import csv, json, sys
    with open(sys.argv[1], newline="", encoding=sys.argv[2]) as f:
        json.dump([row for row in csv.reader(f) if row], sys.stdout)
    """
  let process = Process()
  process.executableURL = URL(filePath: try #require(python))
  process.arguments = ["-c", script, path, encoding]
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return try JSONDecoder().decode([[String]].self, from: data)
}

private func ourRows(_ bytes: [UInt8]) -> [[String]] {
  guard let table = readCSV(SourceFile(bytes)).value else { return [] }
  return [table.header.map(\.text)] + table.rows.map { $0.cells.map(\.text) }
}

@Test(.enabled(if: python != nil, "needs python3"), arguments: 0..<4)
func agreesWithPythonOnGeneratedTables(seed: Int) throws {
  var random = SplitMix(state: UInt64(seed))
  let pieces = ["a", "汉字", ",", "\"", "\n", "\r\n", " ", "😀", ";", "'", "1,200.00", "\t"]
  var text = "甲,乙,丙,丁\r\n"
  for row in 0..<500 {
    let cells = (0..<4).map { column in
      let raw = (0..<Int.random(in: 0...5, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let isPlain = !raw.utf8.contains { ",\"\r\n".utf8.contains($0) } && column > 0
      return isPlain ? raw : "\"" + raw.replacing("\"", with: "\"\"") + "\""
    }
    text += cells.joined(separator: ",") + (row % 3 == 0 ? "\n" : "\r\n")
  }
  let path = FileManager.default.temporaryDirectory
    .appending(path: "noticeboard-csv-\(UUID().uuidString).csv")
  defer { try? FileManager.default.removeItem(at: path) }
  try Data(text.utf8).write(to: path)
  #expect(readCSV(source(text)).diagnostics.isEmpty)
  #expect(ourRows(Array(text.utf8)) == (try pythonRows(path.path, encoding: "utf-8")))
}

@Test(
  .enabled(if: sharedData != nil && python != nil, "set NOTICEBOARD_SHARED_DATA; needs python3"),
  arguments: [
    ("answered.csv", "utf-8-sig"), ("labelled.csv", "utf-8-sig"), ("timestamped.csv", "gb18030"),
  ])
func agreesWithPythonOnRealComplaints(name: String, encoding: String) throws {
  let path = "\(try #require(sharedData))/complaints/\(name)"
  let bytes = Array(try Data(contentsOf: URL(filePath: path)))
  let rows = ourRows(bytes)
  #expect(rows.count > 200)
  let parsed = readCSV(SourceFile(bytes))
  #expect(parsed.diagnostics.map(summary) == [])
  let table = try #require(parsed.value)
  for row in table.rows.prefix(200) {
    for cell in row.cells where !cell.isQuoted {
      #expect(String(decoding: table.file.bytes[cell.range], as: UTF8.self) == cell.text)
    }
  }
  #expect(rows == (try pythonRows(path, encoding: encoding)))
}
