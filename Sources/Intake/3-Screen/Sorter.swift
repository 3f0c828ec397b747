import Disclosure
import Supervision

/// Sorts complaints by the words of `triage.yaml`.
struct Sorter: Sendable {
  private enum Use: Sendable {
    case category(Int, weight: Double)
    case kind(CaseKind, weight: Double)
    case danger
  }

  private let triage: Triage
  private let words: [String]
  private let uses: [[Use]]
  private let table: WordTable
  /// Of each category.
  private let examples: [[Bigrams]]

  init(_ triage: Triage) {
    self.triage = triage
    var uses: [String: [Use]] = [:]
    for (index, category) in triage.categories.enumerated() {
      for word in category.words {
        uses[word.text, default: []].append(.category(index, weight: word.weight))
      }
    }
    for (name, words) in triage.kinds {
      guard let kind = CaseKind(label: name) else { continue }
      for word in words { uses[word.text, default: []].append(.kind(kind, weight: word.weight)) }
    }
    for word in triage.danger { uses[word, default: []].append(.danger) }
    words = uses.keys.sorted()
    self.uses = words.map { uses[$0] ?? [] }
    table = WordTable(words)
    examples = triage.categories.map { $0.examples.map { Bigrams($0) } }
  }

  /// What the words of a complaint say.
  struct Finding: Sendable {
    var category: CaseCategory?
    /// The duty and the post of that category.
    var duty: String?
    var post: String?
    var kind: CaseKind
    var isDanger: Bool
  }

  /// `label` is the category as the source names it; trusted where it is one of ours.
  func finding(_ text: ScreenText, _ grams: Bigrams, label: String?) -> Finding {
    var tally = Tally(categories: triage.categories.count)
    var seen: [Int: Int] = [:]
    table.search(text.scalars) { id, start, _ in
      seen[id, default: 0] += 1
      // The second and third time count half; what is said oftener says nothing more.
      guard let times = seen[id], times <= 3 else { return }
      let share = (times == 1 ? 1 : 0.5) * (start < text.subjectEnd ? 1.5 : 1)
      for use in uses[id] {
        switch use {
        case .category(let index, let weight):
          tally.add(weight * share, to: index, word: words[id])
        case .kind(let kind, let weight): tally.kinds[kind, default: 0] += weight * share
        case .danger: tally.isDanger = true
        }
      }
    }
    for (index, list) in examples.enumerated() {
      if let best = list.compactMap({ $0.share(in: grams, atLeast: 600) }).max() {
        tally.add(3 * Double(best) / 1000, to: index, word: nil)
      }
    }
    return finding(tally, label: label)
  }

  /// With the category that a person chose, by its name or its id. One of his own, which the
  /// community has not, leads to no duty.
  func finding(_ found: Finding, chosen: String) -> Finding {
    let own = triage.categories.first { $0.name == chosen || $0.id == chosen }
    var finding = found
    finding.category = CaseCategory(name: own?.name ?? chosen, reason: "", confidence: 1000)
    (finding.duty, finding.post) = (own?.duty, own?.post)
    return finding
  }

  private func finding(_ tally: Tally, label: String?) -> Finding {
    var finding = Finding(kind: tally.kind, isDanger: tally.isDanger)
    if let label, let own = triage.categories.first(where: { $0.name == label || $0.id == label }) {
      finding.category = CaseCategory(name: own.name, reason: "来源标明“\(own.name)”", confidence: 1000)
      (finding.duty, finding.post) = (own.duty, own.post)
      return finding
    }
    guard let (index, confidence) = tally.best, confidence >= triage.threshold else {
      return finding
    }
    let category = triage.categories[index]
    finding.category = CaseCategory(
      name: category.name, reason: tally.reason(index, category.name),
      confidence: Int((confidence * 1000).rounded()))
    (finding.duty, finding.post) = (category.duty, category.post)
    return finding
  }
}

/// The scores of one complaint.
private struct Tally {
  var kinds: [CaseKind: Double] = [:]
  var isDanger = false
  private var scores: [Double]
  private var words: [[(text: String, weight: Double)]]

  init(categories: Int) {
    scores = Array(repeating: 0, count: categories)
    words = Array(repeating: [], count: categories)
  }

  mutating func add(_ weight: Double, to index: Int, word: String?) {
    scores[index] += weight
    let text = word ?? "例句"
    if let known = words[index].firstIndex(where: { $0.text == text }) {
      words[index][known].weight += weight
    } else {
      words[index].append((text, weight))
    }
  }

  /// The category with the highest score, the earlier of two equals, and how sure it is, from 0 to
  /// 1: the more was found (a score of 2 is half of what can be had), and the less speaks for the
  /// next one, the surer.
  var best: (index: Int, confidence: Double)? {
    guard let best = scores.indices.max(by: { (scores[$0], $1) < (scores[$1], $0) }),
      scores[best] > 0
    else { return nil }
    let next = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
    return (best, scores[best] / (scores[best] + 2) * scores[best] / (scores[best] + next))
  }

  /// `因 “停车”、“物业” → 物业管理`: the words of the triage file, never of the resident.
  func reason(_ index: Int, _ name: String) -> String {
    let found = words[index].sorted { ($1.weight, $0.text) < ($0.weight, $1.text) }.prefix(4)
    return "因 " + found.map { "“\($0.text)”" }.joined(separator: "、") + " → " + name
  }

  /// 投诉, unless the words of another nature say more; thanks at the end of a complaint are none.
  var kind: CaseKind {
    let complaint = max(2, kinds[.complaint] ?? 0)
    let order: [CaseKind] = [.report, .help, .suggestion, .question, .praise]
    let best = order.max { (kinds[$0] ?? 0) < (kinds[$1] ?? 0) } ?? .complaint
    return (kinds[best] ?? 0) > complaint ? best : .complaint
  }
}

extension CaseKind {
  /// By the word that forms, hotlines and `triage.yaml` use.
  init?(label: String) {
    let words: [(String, CaseKind)] = [
      ("举报", .report), ("投诉", .complaint), ("咨询", .question), ("建议", .suggestion),
      ("求助", .help), ("表扬", .praise),
    ]
    guard let found = words.first(where: { label.contains($0.0) }) else { return nil }
    self = found.1
  }
}
