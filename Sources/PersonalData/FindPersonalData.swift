/// Finds personal data in UTF-8 text: in the order of the text, not overlapping. Bytes that are not
/// UTF-8 are nobody's data and end whatever stands before them. Time and memory grow with the
/// length of the text, whatever is in it; text without personal data costs no memory.
package func findPersonalData(in bytes: [UInt8]) -> [PersonalFinding] {
  findPersonalData(in: bytes, range: 0..<bytes.count)
}

/// Finds what lies within a part of the text. What stands before the part is read only for words
/// that tell what a number is (`身份证号：`); what stands after it is not read.
package func findPersonalData(in bytes: [UInt8], range: Range<Int>) -> [PersonalFinding] {
  bytes.withUnsafeBufferPointer { buffer in
    let limits = range.clamped(to: 0..<buffer.count)
    var scan = Scan(SearchedText(buffer, limits: limits))
    let found = scan.search()
    guard let decoded = DecodedText(buffer, limits: limits) else { return found }
    return joined(found, decoded.findings())
  }
}

/// Both in the order of the text; where two overlap the first list's stands.
private func joined(_ first: [PersonalFinding], _ second: [PersonalFinding]) -> [PersonalFinding] {
  var result: [PersonalFinding] = []
  var rest = first[...]
  for finding in second {
    while let next = rest.first, next.range.upperBound <= finding.range.lowerBound {
      result.append(rest.removeFirst())
    }
    let follows = (rest.first?.range.lowerBound ?? .max) >= finding.range.upperBound
    let precedes = (result.last?.range.upperBound ?? 0) <= finding.range.lowerBound
    if follows && precedes { result.append(finding) }
  }
  return result + rest
}
