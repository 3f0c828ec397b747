import CSystem

/// Whether `needle` stands anywhere in `bytes`.
func find(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { hay in
    needle.withUnsafeBytes {
      nb_find(hay.baseAddress, hay.count, $0.baseAddress, $0.count) != nil
    }
  }
}
