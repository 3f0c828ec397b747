import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The gate every change to the disk passes through, so that a test can let any of them fail the
/// way a full or odd disk would, or end the work there as a kill would.
package struct FileSystem: Sendable {
  /// Zero, or the error number the operation fails with instead of being tried.
  package let fault: @Sendable (Operation) -> Int32

  package init(fault: @escaping @Sendable (Operation) -> Int32) { self.fault = fault }

  /// The disk as it is.
  package static let real = FileSystem { _ in 0 }

  /// What is done to the disk.
  package enum Operation: Sendable, CaseIterable {
    case create, write, makeFolder, link, symbolicLink, setAttributes, sync, exchange, rename
    case remove
  }

  /// Does `call`, again while a signal interrupts it.
  func perform(
    _ operation: Operation, _ path: @autoclosure () -> String, _ call: () -> Int32
  ) throws(FileError) {
    let fault = fault(operation)
    if fault != 0 { throw FileError(code: fault, path: path()) }
    while call() < 0 {
      let code = errno
      if code != EINTR { throw FileError(code: code, path: path()) }
    }
  }
}
