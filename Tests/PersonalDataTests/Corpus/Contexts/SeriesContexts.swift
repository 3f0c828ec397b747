/// The words that a value of one series is planted between. No line of a value that is only
/// believable in company (a card, a passport, an ID number without check digit) leaves it alone.
struct SeriesContexts {
  /// Lines and sentences.
  var sentences: [Context]
  /// Chinese characters on both sides, without a blank.
  var betweenHan: [Context]
  /// Heads of a table's column.
  var headers: [(label: Label, text: String)]
  /// What goes on after a value at the very beginning of a page; nothing stands before it.
  var tails: [Context]
  /// The text of a picture before the value.
  var pictures: [Context]
  /// Links that hold the value in their target.
  var links: [Context]
  /// Lines of front matter.
  var matter: [Context]
}

struct Context {
  var label: Label
  var before: String
  var after: String

  init(_ label: Label, _ before: String, _ after: String = "") {
    self.label = label
    self.before = before
    self.after = after
  }
}

extension SeriesContexts {
  static func of(_ series: Series) -> SeriesContexts {
    switch series {
    case .idNumber: idNumber
    case .oldIDNumber: oldIDNumber
    case .bankCard: bankCard
    case .mobile: mobile
    case .email: email
    case .plate: plate
    case .passport: passport
    case .address: address
    }
  }
}
