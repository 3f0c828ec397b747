/// The program's one door to parallel work: maps every element on all cores and returns the
/// results in the order of the input, whatever the number of threads.
///
/// At most one task per core is under way, each taking a run of elements, so that a cheap
/// transformation is not drowned by task switching.
package func orderedMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], chunk: Int = 64, width: Int = parallelWidth,
  _ transform: @escaping @Sendable (Element) throws -> Result
) async throws -> [Result] {
  let step = max(1, chunk)
  var results: [[Result]?] = Array(repeating: nil, count: (elements.count + step - 1) / step)
  try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
    var next = 0
    func startOne() {
      guard next < results.count else { return }
      let index = next
      next += 1
      let run = elements[(index * step)..<min(elements.count, (index + 1) * step)]
      group.addTask { (index, try run.map(transform)) }
    }
    for _ in 0..<max(1, width) { startOne() }
    while let (index, mapped) = try await group.next() {
      results[index] = mapped
      startOne()
    }
  }
  return results.flatMap { $0 ?? [] }
}
