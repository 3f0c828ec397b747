/// A field of a CSV file (RFC 4180). One that a spreadsheet would take for a formula gets an
/// apostrophe in front (OWASP, CSV injection); a number keeps its sign.
package func appendCSVField(_ text: String, to csv: inout [UInt8]) {
  let field = isFormula(text) ? "'" + text : text
  guard field.utf8.contains(where: { "\",\r\n".utf8.contains($0) }) else {
    csv += field.utf8
    return
  }
  csv.append(UInt8(ascii: "\""))
  for byte in field.utf8 {
    if byte == UInt8(ascii: "\"") { csv.append(byte) }
    csv.append(byte)
  }
  csv.append(UInt8(ascii: "\""))
}

private func isFormula(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first,
    "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
  else { return false }
  // A sign and digits are an amount: no spreadsheet reckons with it.
  let rest = text.utf8.dropFirst()
  let isNumber =
    (first == "-" || first == "+") && rest.contains { (0x30...0x39).contains($0) }
    && rest.allSatisfy { (0x30...0x39).contains($0) || ".,".utf8.contains($0) }
  return !isNumber
}
