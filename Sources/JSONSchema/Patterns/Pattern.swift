import CPCRE2

/// A regular expression of ECMA-262, compiled once, matched over code points by PCRE2.
///
/// Compiled code and match context are never written after `init`, which PCRE2 promises makes them
/// safe to share between threads; they are kept as addresses so that the class is plainly Sendable.
final class Pattern: Sendable {
  let source: String
  private let code: UInt
  private let context: UInt

  enum Outcome: Sendable {
    case match
    case noMatch
    /// The work allowed was spent before the answer was known.
    case gaveUp
  }

  /// Why a pattern does not compile.
  struct Malformed: Error {
    let reason: String
  }

  /// Steps of backtracking: what an honest pattern needs for a page of text many times over, and
  /// some milliseconds of work.
  private static let matchLimit: UInt32 = 500_000
  private static let heapLimitInKiB: UInt32 = 20_000

  init(_ source: String) throws(Malformed) {
    var translator = ECMATranslator(source)
    var text = try translator.translate()
    var error: Int32 = 0
    var offset = 0
    let options =
      PCRE2_UTF | PCRE2_DOLLAR_ENDONLY | PCRE2_MATCH_UNSET_BACKREF | PCRE2_ALLOW_EMPTY_CLASS
    let compiled = text.withUTF8 {
      pcre2_compile_8($0.baseAddress, $0.count, options, &error, &offset, nil)
    }
    guard let compiled else { throw Malformed(reason: message(of: error)) }
    let limits = pcre2_match_context_create_8(nil)
    pcre2_set_match_limit_8(limits, Self.matchLimit)
    pcre2_set_heap_limit_8(limits, Self.heapLimitInKiB)
    self.source = source
    code = UInt(bitPattern: compiled)
    context = UInt(bitPattern: limits)
  }

  deinit {
    pcre2_match_context_free_8(OpaquePointer(bitPattern: context))
    pcre2_code_free_8(OpaquePointer(bitPattern: code))
  }

  /// Whether the pattern matches anywhere in the text.
  func match(in text: String) -> Outcome {
    guard let data = pcre2_match_data_create_8(1, nil) else { return .gaveUp }
    defer { pcre2_match_data_free_8(data) }
    var text = text
    let result = text.withUTF8 {
      pcre2_match_8(
        OpaquePointer(bitPattern: code), $0.baseAddress, $0.count, 0, PCRE2_NO_UTF_CHECK, data,
        OpaquePointer(bitPattern: context))
    }
    if result >= 0 { return .match }
    return result == PCRE2_ERROR_NOMATCH ? .noMatch : .gaveUp
  }
}

private func message(of error: Int32) -> String {
  var buffer = [UInt8](repeating: 0, count: 256)
  let length = pcre2_get_error_message_8(error, &buffer, buffer.count)
  return String(decoding: buffer.prefix(Int(max(0, length))), as: UTF8.self)
}
