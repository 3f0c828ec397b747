/// Small questions about lines of bytes, asked by every reader here. A line ends at LF, CR or CRLF.

@inline(__always)
func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

@inline(__always)
func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

/// Where the line that holds `offset` begins, not before `limit`.
func startOfLine(_ bytes: [UInt8], from offset: Int, limit: Int) -> Int {
  var start = offset
  while start > limit, !isLineEnd(bytes[start - 1]) { start -= 1 }
  return start
}

/// Where the line that holds `offset` ends, its line end not counted, not after `limit`.
func endOfLine(_ bytes: [UInt8], from offset: Int, limit: Int) -> Int {
  var end = offset
  while end < limit, !isLineEnd(bytes[end]) { end += 1 }
  return end
}

/// Where the line after the one ending at `end` begins.
func nextLine(_ bytes: [UInt8], after end: Int, limit: Int) -> Int {
  guard end < limit else { return limit }
  let isPair = bytes[end] == 0x0D && end + 1 < limit && bytes[end + 1] == 0x0A
  return end + (isPair ? 2 : 1)
}

/// Three for a UTF-8 byte order mark, else none.
func byteOrderMarkLength(_ bytes: ArraySlice<UInt8>) -> Int {
  bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
}
