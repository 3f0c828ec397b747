extension RandomAccessCollection {
  /// The first index whose element does not belong to the leading part, where `isLeading` holds for
  /// a prefix of the collection and for nothing after it; `endIndex` when it holds for all.
  func firstIndex(after isLeading: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if isLeading(self[middle]) {
        low = index(after: middle)
        length -= half + 1
      } else {
        length = half
      }
    }
    return low
  }
}
