/// What the catalogue hears of one disclosure: which item it answers to, for what, since when.
package struct Answer: Sendable, Hashable {
  /// `finance/2026-q1`.
  package var id: String
  package var title: String
  package var item: String
  /// The day it was first disclosed; of a page that is kept up to date the day it was last changed,
  /// nil where that page does not say.
  package var date: CalendarDate?
  package var period: Period?
  package var event: Notice.Event?
  package var stage: CatalogueItem.Stage?
  /// The whole id of the disclosure it corrects.
  package var corrects: String?
  package var withdrawnOn: CalendarDate?
  /// Changed in place rather than disclosed anew, as the page of a duty is: it shows that the item is
  /// public, and not since when.
  package var isKeptUpToDate = false

  package init(id: String, title: String, item: String, date: CalendarDate?) {
    self.id = id
    self.title = title
    self.item = item
    self.date = date
  }

  /// Whether it was public on that day. What was taken back counts for nothing, as if it had never
  /// been disclosed.
  package func stands(on day: CalendarDate) -> Bool {
    (isKeptUpToDate || date.map { $0 <= day } ?? true) && (withdrawnOn.map { day < $0 } ?? true)
  }
}

extension Answer {
  /// Each disclosure once with its corrections folded into it: it counts from the day it was first
  /// made, for what the last correction says it was for. Sorted by day; linear but for that.
  ///
  /// A correction of what was taken back, or is not there, stands for itself.
  static func folded(_ answers: [Answer]) -> [Answer] {
    let sorted = answers.sorted {
      ($0.date ?? .placeholder, $0.id) < ($1.date ?? .placeholder, $1.id)
    }
    var folded: [Answer] = []
    var home: [String: Int] = [:]
    for answer in sorted {
      guard let corrected = answer.corrects, let index = home[corrected] else {
        home[answer.id] = folded.count
        folded.append(answer)
        continue
      }
      home[answer.id] = index
      folded[index].item = answer.item
      folded[index].period = answer.period ?? folded[index].period
      folded[index].event = answer.event ?? folded[index].event
      folded[index].stage = answer.stage ?? folded[index].stage
    }
    return folded
  }
}
