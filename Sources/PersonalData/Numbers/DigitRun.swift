/// What stands between two digits of a run, from the closest to the widest.
enum Gap: UInt8 {
  case none
  /// Nothing to see, or a change from Chinese numerals to others: a number may begin or end here.
  case soft
  /// One dot.
  case dot
  /// One hyphen, dash, slash, underscore or middle dot, with or without blanks around it.
  case mark
  case blank
  /// Two or three blanks or marks.
  case wide
  /// What hardly ever stands inside a number: `、`, a bracket, a quotation mark, a plus.
  case listed
  /// One line break, with the indentation and quotation marks around it.
  case line
  /// The end of one item of a list and the sign before the next.
  case item
}

struct RunDigit {
  /// 0 to 9; 10 for an X after at least 17 digits.
  let value: UInt8
  /// What stands before it; of the first digit of a run it says nothing.
  let gap: Gap
  let start: Int
  let end: Int
  /// Written as a Chinese numeral.
  let isChinese: Bool
}

/// Digits of any script and what may stand between the digits of one number. Table pipes, commas
/// and tabs separate columns and end a run.
struct DigitRun {
  private(set) var digits: [RunDigit] = []
  /// Where reading goes on after the run.
  private(set) var end = 0
  /// Characters read so far, by all runs: the work that was done.
  private(set) var symbolsRead = 0

  /// A run is cut here, and the next begins within, so that memory stays small.
  private static let limit = 2048
  /// No number is longer; a cut goes back so far.
  private static let longestNumber = 20
  /// More digits without a gap are no number; they are passed over.
  private static let longestGroup = 64

  /// Reads the run that begins with the digit at a place, reusing the memory of the last.
  mutating func read(_ text: SearchedText, from start: Int) {
    digits.removeAll(keepingCapacity: true)
    var at = start
    var gap = GapReader()
    var group = 0
    end = start
    var wasChinese = false
    while at < text.end {
      var symbol = text.symbol(at: at)
      symbolsRead += 1
      if symbol.kind == .newline, let item = text.listItem(after: at) {
        guard gap.addItem() else { return }
        at = item
        continue
      }
      if symbol.kind == .letter, let digit = lookAlike(text, symbol, at), gap.gap == .none {
        symbol = digit
      }
      let isCheckX =
        symbol.kind == .letter && symbol.value == 0x58 && digits.count >= 17
        && digits.last?.value != 10 && gap.gap.rawValue <= Gap.blank.rawValue
      guard symbol.kind == .digit || isCheckX else {
        guard gap.add(symbol) else { return }
        at += symbol.length
        continue
      }
      var kind = gap.gap
      let isBoundary = symbol.isChinese != wasChinese || digits.last?.value == 10
      if kind == .none, isBoundary, !isCheckX { kind = .soft }
      group = kind == .none ? group + 1 : 1
      if group == 1, digits.count >= Self.limit { return goBack() }
      if group <= Self.longestGroup {
        let value = isCheckX ? 10 : UInt8(symbol.value)
        digits.append(
          RunDigit(
            value: value, gap: kind, start: at, end: at + symbol.length, isChinese: symbol.isChinese
          ))
      }
      at += symbol.length
      end = at
      wasChinese = symbol.isChinese
      gap = GapReader()
    }
  }

  /// `O` for 0, `l` and `I` for 1, where they stand between digits or end a long number.
  private func lookAlike(_ text: SearchedText, _ letter: Symbol, _ at: Int) -> Symbol? {
    guard !digits.isEmpty, let value = Self.digit(like: letter, text[at]) else { return nil }
    var next = at + letter.length
    while next - at < 6, Self.digit(like: text.symbol(at: next), text[next]) != nil {
      next += text.symbol(at: next).length
    }
    let following = text.symbol(at: next).kind
    guard following == .digit || (following != .letter && digits.count >= 9) else { return nil }
    return Symbol(kind: .digit, value: value, length: letter.length)
  }

  /// A capital L is not like a one.
  private static func digit(like letter: Symbol, _ byte: UInt8) -> UInt32? {
    guard letter.kind == .letter else { return nil }
    switch UInt8(truncatingIfNeeded: letter.value) {
    case UInt8(ascii: "O"): return 0
    case UInt8(ascii: "I"): return 1
    case UInt8(ascii: "L"): return byte == UInt8(ascii: "L") ? nil : 1
    default: return nil
    }
  }

  /// Lets the next run begin with the last groups of this one.
  private mutating func goBack() {
    let earliest = digits.count - Self.longestNumber
    if let index = digits.indices.dropFirst(earliest).first(where: { digits[$0].gap != .none }) {
      end = digits[index].start
    }
  }
}

/// Adds up the characters between two digits.
private struct GapReader {
  private var blanks = 0
  private var marks = 0
  private var dots = 0
  private var rare = 0
  private var lines = 0
  private var items = 0
  private var isSoft = false
  private var hidden = 0

  /// False where a line ended already: the item begins a text of its own.
  mutating func addItem() -> Bool {
    items += 1
    return lines == 0 && items == 1
  }

  /// False where the character ends the run.
  mutating func add(_ symbol: Symbol) -> Bool {
    switch symbol.kind {
    case .invisible:
      isSoft = true
      hidden += 1
    case .blank: blanks += 1
    case .dot: dots += 1
    case .mark:
      if lines > 0 { return false }
      marks += 1
    case .newline: lines += 1
    case .other where symbol.value == 0x3E && lines > 0: break
    case .other where Self.isRare(symbol):
      if lines > 0 { return false }
      rare += 1
    default: return false
    }
    return lines <= 1 && marks + dots + rare <= 3 && blanks <= (lines > 0 ? 8 : 3) && hidden <= 64
  }

  private static func isRare(_ symbol: Symbol) -> Bool {
    switch symbol.value {
    // `"`, `'`, `(`, `)`, `+`, `[`, `]`, `{`, `}`; full-width ones were made these.
    case 0x22, 0x27...0x29, 0x2B, 0x5B, 0x5D, 0x7B, 0x7D: true
    // A comma between columns ends a number, one of Chinese does not.
    case 0x2C: symbol.length == 3
    // `、`, and the brackets and quotation marks of Chinese.
    case 0x3001, 0x3008...0x3011, 0x3014...0x301B, 0x2018...0x201D: true
    default: false
    }
  }

  var gap: Gap {
    if items > 0 { return .item }
    if lines > 0 { return .line }
    if rare > 0 { return .listed }
    let visible = marks + dots
    if visible > 1 || (visible == 0 && blanks > 1) { return .wide }
    if visible == 1 { return dots == 1 && blanks == 0 ? .dot : .mark }
    if blanks == 1 { return .blank }
    return isSoft ? .soft : .none
  }
}
