/// A page as a clerk writes it, and what was put into it that must not be published.
struct LabelledPage: Equatable {
  var text: String
  var planted: [Planted]
}

/// A value that a page holds, and how it stands there.
struct Planted: Equatable {
  var series: Series
  var spelling: Spelling
  var label: Label
  /// As it is spelled in the text.
  var value: String
  /// Where, in UTF-8 bytes of the text.
  var range: Range<Int>

  var kind: String { series.kind }
}

/// How much the words around a value tell of it.
enum Label: String {
  case helpful, unhelpful, none
}

/// What is planted. Old and new ID numbers are counted apart: only the new have a check digit.
enum Series: String, CaseIterable {
  case idNumber = "id-number 18"
  case oldIDNumber = "id-number 15"
  case bankCard = "bank-card"
  case mobile, email, plate, passport, address

  /// The name that the detector gives it.
  var kind: String {
    switch self {
    case .idNumber, .oldIDNumber: "id-number"
    default: rawValue
    }
  }
}

/// Puts a page together and remembers where it planted what.
struct PageWriter {
  private(set) var page = LabelledPage(text: "", planted: [])

  mutating func write(_ text: String) { page.text += text }

  mutating func plant(_ value: String, of series: Series, as spelling: Spelling, label: Label) {
    let start = page.text.utf8.count
    page.text += value
    page.planted.append(
      Planted(
        series: series, spelling: spelling, label: label, value: value,
        range: start..<page.text.utf8.count))
  }
}
