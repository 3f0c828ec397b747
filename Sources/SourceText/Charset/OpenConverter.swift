#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A converter of iconv to UTF-8, for the caller to close; nil where this system's iconv does not
/// know the set.
func openConverter(from name: String) -> iconv_t? {
  _ = heldTables
  guard let descriptor = iconv_open("UTF-8", name), Int(bitPattern: descriptor) != -1 else {
    return nil
  }
  return descriptor
}

/// One converter of a set is never closed: glibc unloads its tables with the last one, and would load
/// them again for each header of each mail. GBK is what GMime reads `gb2312` as.
private let heldTables = (["GB18030", "GBK"] as [String]).map {
  Int(bitPattern: iconv_open("UTF-8", $0))
}
