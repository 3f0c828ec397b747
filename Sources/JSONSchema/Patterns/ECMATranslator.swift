/// Rewrites a regular expression of ECMA-262 (with its `u` flag) into one of PCRE2 that means the
/// same, and refuses what only PCRE2 would understand.
///
/// `\d`, `\w` and `\b` are ASCII; `.` and `\s` know the line ends and spaces of ECMA-262 (22.2.2);
/// inside a class nothing is special but `\`, `]`, `-` and a leading `^`.
struct ECMATranslator {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var output = ""
  private var openGroups = 0

  init(_ source: String) { scalars = Array(source.unicodeScalars) }

  mutating func translate() throws(Pattern.Malformed) -> String {
    while let scalar = next() {
      switch scalar {
      case "\\": output += try escape(inClass: false)
      case "[": try characterClass()
      case "(": try group()
      case ")":
        openGroups -= 1
        if openGroups < 0 { throw malformed("unmatched )") }
        output += ")"
      case ".": output += #"[^\n\r\x{2028}\x{2029}]"#
      case "*", "+", "?": try quantifier(String(scalar))
      case "{": try braces()
      case "]", "}": output += "\\" + String(scalar)
      case "^", "$", "|": output.unicodeScalars.append(scalar)
      default: append(literal: scalar)
      }
    }
    if openGroups > 0 { throw malformed("missing )") }
    return output
  }

  // MARK: Scanning

  var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  mutating func next() -> Unicode.Scalar? {
    guard position < scalars.count else { return nil }
    position += 1
    return scalars[position - 1]
  }

  mutating func take(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard scalars[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  /// Everything up to `end`, which is stepped over.
  mutating func take(upTo end: Unicode.Scalar) -> String? {
    guard let stop = scalars[position...].firstIndex(of: end) else { return nil }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[position..<stop])
    position = stop + 1
    return text
  }

  func malformed(_ reason: String) -> Pattern.Malformed {
    Pattern.Malformed(reason: "\(reason) at \(position)")
  }

  private mutating func append(literal scalar: Unicode.Scalar) {
    if scalar.value < 0x20 || scalar.value == 0x7F || scalar.value > 0x7F {
      output += hexadecimal(scalar.value)
    } else {
      output.unicodeScalars.append(scalar)
    }
  }

  // MARK: Structure

  private mutating func group() throws(Pattern.Malformed) {
    openGroups += 1
    if take("?") {
      for kind in [":", "=", "!", "<=", "<!"] where take(kind) {
        output += "(?" + kind
        return
      }
      guard take("<"), let name = take(upTo: ">"), !name.isEmpty,
        name.unicodeScalars.allSatisfy({
          $0.properties.isAlphabetic || $0 == "_" || ("0"..."9").contains($0)
        })
      else { throw malformed("unknown kind of group") }
      output += "(?<\(name)>"
      return
    }
    if peek == "*" { throw malformed("nothing to repeat") }
    output += "("
  }

  private mutating func quantifier(_ text: String) throws(Pattern.Malformed) {
    output += text
    if take("?") { output += "?" }
    if let scalar = peek, "*+?".unicodeScalars.contains(scalar) {
      throw malformed("nothing to repeat")
    }
  }

  /// `{n}`, `{n,}`, `{n,m}` repeat; any other brace is itself.
  private mutating func braces() throws(Pattern.Malformed) {
    let start = position
    if let inside = take(upTo: "}") {
      let parts = inside.split(separator: ",", omittingEmptySubsequences: false)
      let isNumber = { (part: Substring) in
        !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
      if parts.count <= 2, let first = parts.first, isNumber(first),
        parts.count == 1 || parts[1].isEmpty || isNumber(parts[1])
      {
        return try quantifier("{\(inside)}")
      }
    }
    position = start
    output += "\\{"
  }

  private mutating func characterClass() throws(Pattern.Malformed) {
    output += "["
    if take("^") { output += "^" }
    while let scalar = next() {
      switch scalar {
      case "]":
        output += "]"
        return
      case "\\": output += try escape(inClass: true)
      case "-": output += peek == "]" || output.last == "[" ? "\\-" : "-"
      case "[", "&", "~", "^": output += "\\" + String(scalar)
      default: append(literal: scalar)
      }
    }
    throw malformed("missing ]")
  }
}

func hexadecimal(_ value: UInt32) -> String { "\\x{" + String(value, radix: 16) + "}" }
