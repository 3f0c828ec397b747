/// How the digits of one number stand together in the text.
struct Grouping {
  /// Which digits of the run.
  let range: Range<Int>
  /// Lengths of the groups between visible gaps, packed by `shape`; zero where they are too many.
  let shape: UInt64
  let gaps: Set
  let lines: Int

  /// Which visible gaps occur.
  struct Set: OptionSet {
    let rawValue: UInt8
    static let dots = Set(rawValue: 1)
    static let marks = Set(rawValue: 2)
    static let blanks = Set(rawValue: 4)
    static let wide = Set(rawValue: 8)
    static let lines = Set(rawValue: 16)
    static let listed = Set(rawValue: 32)
    static let items = Set(rawValue: 64)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ gap: Gap) {
      switch gap {
      case .none, .soft: self = []
      case .dot: self = .dots
      case .mark: self = .marks
      case .blank: self = .blanks
      case .wide: self = .wide
      case .listed: self = .listed
      case .line: self = .lines
      case .item: self = .items
      }
    }
  }

  var isOneGroup: Bool { gaps.isEmpty }

  /// Every digit stands alone.
  var isSpelledOut: Bool { shape == 0 }

  static func shape(_ lengths: Int...) -> UInt64 {
    lengths.reduce(0) { $0 << 5 | UInt64($1) }
  }
}

/// Grows from a group of digits over those that follow.
struct GroupingReader {
  private let run: DigitRun
  private let start: Int
  private(set) var next: Int
  private var shape: UInt64 = 0
  private var group = 0
  private var groups = 0
  private var alone = true
  private var gaps: Grouping.Set = []
  private var lines = 0

  init(_ run: DigitRun, from start: Int) {
    self.run = run
    self.start = start
    next = start
  }

  /// Takes groups until there are as many digits as asked for at least; nil at the end of the run.
  mutating func grow() -> Grouping? {
    let digits = run.digits
    guard next < digits.count else { return nil }
    repeat {
      let gap = next == start ? .none : digits[next].gap
      let visible = Grouping.Set(gap)
      if !visible.isEmpty {
        close()
        gaps.formUnion(visible)
        if gap == .line { lines += 1 }
      }
      group += 1
      next += 1
    } while next < digits.count && digits[next].gap == .none
    let isSpelledOut = alone && group == 1 && groups > 0
    return Grouping(
      range: start..<next, shape: isSpelledOut ? 0 : shape << 5 | UInt64(min(group, 31)),
      gaps: gaps, lines: lines)
  }

  private mutating func close() {
    if group != 1 { alone = false }
    shape = shape << 5 | UInt64(min(group, 31))
    groups += 1
    group = 0
  }
}
