extension StringProtocol {
  /// Without what answers to `isOuter` at both ends.
  func trimmed(_ isOuter: (Character) -> Bool = \.isWhitespace) -> String {
    guard let first = firstIndex(where: { !isOuter($0) }),
      let last = lastIndex(where: { !isOuter($0) })
    else { return "" }
    return String(self[first...last])
  }
}
