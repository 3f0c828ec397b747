import CSystem

/// Whether the bytes of `needle` stand in a row somewhere in `hay`.
package func find(_ needle: [UInt8], in hay: [UInt8]) -> Bool {
  count(needle, in: hay, upTo: 1) > 0
}

/// How often `needle` stands in `hay`, counted up to a limit.
func count(_ needle: [UInt8], in hay: [UInt8], upTo limit: Int) -> Int {
  hay.withUnsafeBytes { hay in
    needle.withUnsafeBytes { count($0, in: hay, upTo: limit) }
  }
}

package func count(
  _ needle: UnsafeRawBufferPointer, in hay: UnsafeRawBufferPointer, upTo limit: Int
) -> Int {
  guard let start = hay.baseAddress, !needle.isEmpty else { return 0 }
  var (found, at) = (0, 0)
  while found < limit,
    let place = nb_find(start + at, hay.count - at, needle.baseAddress, needle.count)
  {
    found += 1
    at = place - start + needle.count
  }
  return found
}
