import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The gate that every change of the store of originals passes through, so that a test can let the
/// Nth of them fail as a full disk would, or end the work there as a kill would.
package struct ReceiveDisk: Sendable {
  /// Zero, or the error number the operation fails with instead of being tried.
  package let fault: @Sendable (Operation) -> Int32

  package init(fault: @escaping @Sendable (Operation) -> Int32) { self.fault = fault }

  /// The disk as it is.
  package static let real = ReceiveDisk { _ in 0 }

  /// What is done to the disk.
  package enum Operation: Sendable, CaseIterable {
    case makeFolder, create, write, sync, rename, remove
  }

  /// Does `call`, again while a signal interrupts it.
  @discardableResult
  func perform(
    _ operation: Operation, _ path: @autoclosure () -> String, _ call: () -> Int32
  ) throws(FileError) -> Int32 {
    let fault = fault(operation)
    if fault != 0 { throw FileError(code: fault, path: path()) }
    while true {
      let result = call()
      if result >= 0 { return result }
      let code = errno
      if code != EINTR { throw FileError(code: code, path: path()) }
    }
  }
}
