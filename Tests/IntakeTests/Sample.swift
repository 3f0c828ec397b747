import Diagnostics
import Disclosure
import Foundation
import Testing

@testable import Intake

/// When everything in these tests is received: 2026-09-03 12:00 in China.
let receipt = Instant(seconds: 1_788_408_000)

func received(_ bytes: [UInt8], named name: String = "来件") -> ReceivedFile {
  ReceivedFile(named: Array(name.utf8), bytes: bytes, received: receipt)
}

func decoded(
  _ bytes: [UInt8], named name: String = "来件", options: DecodeOptions = DecodeOptions()
) -> Decoded {
  decode(received(bytes, named: name), options: options)
}

func decoded(
  _ text: String, named name: String = "来件", options: DecodeOptions = DecodeOptions()
) -> Decoded {
  decoded(Array(text.utf8), named: name, options: options)
}

/// The only complaint of a file that holds one.
func only(
  _ decoded: Decoded, _ location: SourceLocation = #_sourceLocation
) throws -> Complaint {
  #expect(decoded.quarantined.map(\.reason.kind.code) == [], sourceLocation: location)
  #expect(decoded.complaints.count == 1, sourceLocation: location)
  return try #require(decoded.complaints.first, sourceLocation: location)
}

/// The codes of what a file was quarantined for.
func codes(_ decoded: Decoded) -> [String] { decoded.quarantined.map(\.reason.kind.code) }

/// A text in another character set, by iconv as the fixtures of a mail program would have it.
func gb(_ text: String) throws -> [UInt8] { try encoded(text, "GB18030") }

func encoded(_ text: String, _ charset: String) throws -> [UInt8] {
  let descriptor = iconv_open(charset, "UTF-8")
  try #require(Int(bitPattern: descriptor) != -1)
  defer { iconv_close(descriptor) }
  var input = Array(text.utf8).map { CChar(bitPattern: $0) }
  var output = [CChar](repeating: 0, count: input.count * 4 + 16)
  var (left, room) = (input.count, output.count)
  let total = room
  let result = input.withUnsafeMutableBufferPointer { input in
    output.withUnsafeMutableBufferPointer { output in
      var source = input.baseAddress
      var target = output.baseAddress
      return iconv(descriptor, &source, &left, &target, &room)
    }
  }
  try #require(result != -1)
  return output[..<(total - room)].map { UInt8(bitPattern: $0) }
}

/// `=?charset?B?…?=`
func word(_ bytes: [UInt8], _ charset: String) -> String {
  "=?\(charset)?B?\(Data(bytes).base64EncodedString())?="
}

/// A mail of some header lines and a body, lines ended as mail ends them.
func mail(_ header: [String], _ body: String = "路灯不亮。") -> [UInt8] {
  Array((header + ["", body]).joined(separator: "\n").replacing("\n", with: "\r\n").utf8)
}

/// The same with bytes for a body.
func mail(_ header: [String], body: [UInt8]) -> [UInt8] {
  Array((header + ["", ""]).joined(separator: "\r\n").utf8) + body
}

let sharedData = ProcessInfo.processInfo.environment["NOTICEBOARD_SHARED_DATA"]
let python = ["/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"]
  .first { FileManager.default.isExecutableFile(atPath: $0) }

/// What a Python program prints, as JSON.
func python<Value: Decodable>(_ script: String, _ arguments: [String]) throws -> Value {
  let process = Process()
  process.executableURL = URL(filePath: try #require(python))
  process.arguments = ["-c", script] + arguments
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return try JSONDecoder().decode(Value.self, from: data)
}

func bytes(ofFile path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(filePath: path)))
}
