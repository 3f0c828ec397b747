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
  _ = holdsTables
  guard let descriptor = iconv_open("UTF-8", name), Int(bitPattern: descriptor) != -1 else {
    return nil
  }
  return descriptor
}

/// One converter is never closed: glibc unloads the tables of a set with the last one, and would load
/// them again for each header of each mail.
private let holdsTables: Bool = iconv_open("UTF-8", "GB18030") != nil
