import Dispatch

/// Does work that mostly waits for the disk on a thread of its own, so that the threads of
/// `orderedMap`, no more than there are processors, go on computing.
package func waitingForDisk<Result: Sendable>(
  _ work: @escaping @Sendable () throws -> Result
) async throws -> Result {
  try await withCheckedThrowingContinuation { continuation in
    DispatchQueue.global().async {
      continuation.resume(with: Swift.Result { try work() })
    }
  }
}
