import Content
import Disclosure

/// Who is meant by a name or an id in a ledger. A name that is not on the roster is a resident's.
struct LedgerPeople {
  /// Who a cell names: each known worker by id, everybody else by name.
  struct Named {
    var keys: Set<String> = []
    /// For each name all workers it may mean; empty for a resident.
    var workers: [(name: String, candidates: [Worker])] = []
  }

  private var byID: [String: Worker] = [:]
  private var byName: [String: [Worker]] = [:]
  private var known: [String: Named] = [:]

  init(_ content: Content) {
    guard content.isSound("roster.csv") else { return }
    for worker in content.workers.map(\.value) {
      byID[worker.id] = worker
      byName[worker.name, default: []].append(worker)
    }
    for (name, id) in content.idByNickname where byName[name] == nil {
      byName[name] = byID[id].map { [$0] }
    }
  }

  /// Whether a cell names nobody: empty, blank, or what people write instead of leaving it empty.
  static func isNobody(_ text: String?) -> Bool {
    guard let text else { return true }
    // What stands for nothing is short; longer cells are not looked at.
    guard text.utf8.count <= 18 else { return text.allSatisfy(\.isWhitespace) }
    return !saysSomething(text)
  }

  /// A cell may name several people, with `、`, a comma, a semicolon or a slash between them.
  mutating func named(_ text: String) -> Named {
    if let named = known[text] { return named }
    var named = Named()
    for part in text.split(whereSeparator: { "、，,；;/／".contains($0) }) {
      let name = plainName(String(part))
      guard !Self.isNobody(name) else { continue }
      let candidates = byID[name].map { [$0] } ?? byName[name] ?? []
      named.keys.insert(candidates.count == 1 ? "worker " + candidates[0].id : "name " + name)
      named.workers.append((name, candidates))
    }
    known[text] = named
    return named
  }
}

extension Worker {
  /// Whether that day lies in the time of service, both ends included.
  func served(on day: CalendarDate) -> Bool { since <= day && until.map { day <= $0 } ?? true }
}
