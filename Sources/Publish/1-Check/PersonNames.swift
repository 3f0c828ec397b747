import Content
import Disclosure

/// Who is meant by an id or a name: one and the same person, however he is named.
struct PersonNames: Sendable {
  private var idByName: [String: String] = [:]
  private let idByNickname: [String: String]

  init(_ content: Content) {
    idByNickname = content.idByNickname
    for worker in content.workers.map(\.value) {
      idByName[worker.name] = idByName[worker.name] ?? worker.id
    }
  }

  /// The roster's id; of somebody who is not on it, what was written.
  func id(of reference: String) -> String {
    let name = plainName(reference)
    return idByName[name] ?? idByNickname[name] ?? name
  }
}
