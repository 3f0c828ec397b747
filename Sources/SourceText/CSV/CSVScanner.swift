/// Cuts bytes into rows and cells by RFC 4180, with LF, CR or CRLF at the end of a line. What is
/// wrong with a cell is noted, and its text kept as it stands.
struct CSVScanner {
  enum Fault {
    /// Its opening quote has no partner in the whole file.
    case openQuote(Range<Int>)
    /// Text between a closing quote and the next separator, and the opening quote.
    case textAfterQuote(Range<Int>, opening: Range<Int>)
    /// A quote inside a cell that does not begin with one.
    case strayQuote(Range<Int>)
    /// A row of more cells than any table has; what follows on its line.
    case tooManyCells(Range<Int>)
  }

  /// Excel's own limit of columns; each cell costs some fifty bytes of memory.
  static let cellLimit = 16_384

  /// Twice the ledger of the largest community; no browser shows a longer table on a telephone.
  static let rowLimit = 200_000

  private(set) var faults: [Fault] = []
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var at: Int
  private var width = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    at = start
  }

  /// What was found wrong since the last call.
  mutating func takeFaults() -> [Fault] {
    defer { faults.removeAll(keepingCapacity: true) }
    return faults
  }

  /// The next line that is not blank, nil at the end.
  mutating func next() -> CSVTable.Row? {
    while at < bytes.count, isLineEnd(bytes[at]) { at += 1 }
    guard at < bytes.count else { return nil }
    let start = at
    var cells: [CSVTable.Cell] = []
    cells.reserveCapacity(width)
    cells.append(cell())
    while at < bytes.count, bytes[at] == separator {
      at += 1
      if cells.count == Self.cellLimit {
        let rest = at
        while at < bytes.count, !isLineEnd(bytes[at]) { at += 1 }
        faults.append(.tooManyCells(rest..<at))
        break
      }
      cells.append(cell())
    }
    width = cells.count
    return CSVTable.Row(cells: cells, range: start..<at)
  }

  private mutating func cell() -> CSVTable.Cell {
    if at < bytes.count, bytes[at] == UInt8(ascii: "\"") { return quoted() }
    let start = at
    var stray: Int?
    while at < bytes.count, bytes[at] != separator, !isLineEnd(bytes[at]) {
      if bytes[at] == UInt8(ascii: "\""), stray == nil { stray = at }
      at += 1
    }
    if let stray { faults.append(.strayQuote(stray..<(stray + 1))) }
    return CSVTable.Cell(text: text(start..<at), range: start..<at, isQuoted: false)
  }

  private mutating func quoted() -> CSVTable.Cell {
    let opening = at
    at += 1
    var hasDoubled = false
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "\"") else {
        at += 1
        continue
      }
      guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") else { break }
      hasDoubled = true
      at += 2
    }
    let inner = (opening + 1)..<at
    guard at < bytes.count else {
      faults.append(.openQuote(opening..<(opening + 1)))
      return CSVTable.Cell(
        text: unquoted(inner, hasDoubled), range: opening..<at, isQuoted: true)
    }
    at += 1
    let rest = afterQuote(opening)
    return CSVTable.Cell(
      text: unquoted(inner, hasDoubled) + rest, range: opening..<at, isQuoted: true)
  }

  private mutating func afterQuote(_ opening: Int) -> String {
    let start = at
    while at < bytes.count, bytes[at] != separator, !isLineEnd(bytes[at]) { at += 1 }
    guard at > start else { return "" }
    faults.append(.textAfterQuote(start..<at, opening: opening..<(opening + 1)))
    return text(start..<at)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private func unquoted(_ range: Range<Int>, _ hasDoubled: Bool) -> String {
    guard hasDoubled else { return text(range) }
    var kept: [UInt8] = []
    kept.reserveCapacity(range.count)
    var next = range.lowerBound
    while next < range.upperBound {
      kept.append(bytes[next])
      next += bytes[next] == UInt8(ascii: "\"") ? 2 : 1
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
