import CSystem
import Documents
import SourceText

extension StringProtocol {
  /// Without what answers to `isOuter` at both ends.
  func trimmed(_ isOuter: (Character) -> Bool) -> String {
    guard let first = firstIndex(where: { !isOuter($0) }),
      let last = lastIndex(where: { !isOuter($0) })
    else { return "" }
    return String(self[first...last])
  }

  /// Nothing but blanks.
  var isBlank: Bool {
    guard let start = utf8.firstIndex(where: { !isASCIIBlank($0) }) else { return true }
    return self[start...].allSatisfy(\.isWhitespace)
  }
}

private func isASCIIBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

extension Substring {
  /// Without blanks at both ends.
  func trimmed() -> String {
    // Most blanks are bytes, and asking a character whether it is one costs a hundred times more.
    guard let start = utf8.firstIndex(where: { !isASCIIBlank($0) }),
      let last = utf8.lastIndex(where: { !isASCIIBlank($0) })
    else { return "" }
    let text = self[start...last]
    guard let first = text.unicodeScalars.first, let end = text.unicodeScalars.last,
      !first.isBlank, !end.isBlank
    else { return text.trimmed { $0.isWhitespace } }
    return String(text)
  }

  /// Whether some text stands in it, byte for byte.
  func holds(_ text: StaticString) -> Bool { count(of: text, upTo: 1) > 0 }

  /// How often some text stands in it, byte for byte, counted up to a limit.
  func count(of text: StaticString, upTo limit: Int) -> Int {
    utf8.withContiguousStorageIfAvailable { bytes in
      text.withUTF8Buffer {
        Documents.count(
          UnsafeRawBufferPointer($0), in: UnsafeRawBufferPointer(bytes), upTo: limit)
      }
    } ?? String(decoding: utf8, as: UTF8.self)[...].count(of: text, upTo: limit)
  }
}

extension String {
  /// Without blanks at both ends.
  func trimmed() -> String { self[...].trimmed() }

  /// Whether some text stands in it, byte for byte.
  func holds(_ text: String) -> Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      text.utf8.withContiguousStorageIfAvailable {
        nb_find(bytes.baseAddress, bytes.count, $0.baseAddress, $0.count) != nil
      }
    }.flatMap { $0 } ?? contains(text)
  }

  /// Its lines, cut at LF, empty ones too.
  var lines: [Substring] {
    utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
  }
}
