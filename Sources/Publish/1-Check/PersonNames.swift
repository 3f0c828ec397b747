import Content
import Disclosure

/// Who is meant by an id or a name: one and the same person, however he is named.
struct PersonNames: Sendable {
  private var idByName: [String: String] = [:]

  init(_ content: Content) {
    for worker in content.workers.map(\.value) {
      idByName[worker.name] = idByName[worker.name] ?? worker.id
    }
  }

  /// The roster's id; of somebody who is not on it, what was written.
  func id(of reference: String) -> String { idByName[reference] ?? reference }
}
