#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension OpenedFile {
  /// Whether the rest of the file is exactly these bytes.
  borrowing func holds(_ bytes: [UInt8]) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: Self.blockSize, alignment: 8) { block in
      bytes.withUnsafeBytes { wanted in
        var rest = wanted[...]
        while true {
          let count = readBlock(descriptor, block)
          if count <= 0 { return count == 0 && rest.isEmpty }
          guard count <= rest.count,
            UnsafeRawBufferPointer(rebasing: rest.prefix(count)).holdsSame(block, count)
          else { return false }
          rest = rest.dropFirst(count)
        }
      }
    }
  }

  /// Whether the rest of both files is the same.
  borrowing func holdsSame(_ other: borrowing OpenedFile) -> Bool {
    let first = descriptor
    let second = other.descriptor
    return withUnsafeTemporaryAllocation(byteCount: 2 * Self.blockSize, alignment: 8) { both in
      let one = UnsafeMutableRawBufferPointer(rebasing: both[..<Self.blockSize])
      let two = UnsafeMutableRawBufferPointer(rebasing: both[Self.blockSize...])
      while true {
        let count = readBlock(first, one)
        guard count >= 0, readBlock(second, two) == count else { return false }
        if count == 0 { return true }
        guard UnsafeRawBufferPointer(one).holdsSame(two, count) else { return false }
      }
    }
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func holdsSame(_ other: UnsafeMutableRawBufferPointer, _ count: Int) -> Bool {
    guard let one = baseAddress, let two = other.baseAddress else { return count == 0 }
    return memcmp(one, two, count) == 0
  }
}
