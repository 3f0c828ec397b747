/// One walk over the text: stops only where something could begin, and asks the detectors there.
struct Scan {
  private let text: SearchedText
  private var run = DigitRun()
  private var columns: Columns
  private var findings: [PersonalFinding] = []
  /// Places at which a detector was asked: the work that was done, with the characters of the runs.
  private(set) var stops = 0
  var symbolsRead: Int { run.symbolsRead }

  init(_ text: SearchedText) {
    self.text = text
    columns = Columns(text)
  }

  mutating func search() -> [PersonalFinding] {
    var at = text.limits.lowerBound
    while let trigger = nextTrigger(text, from: at) {
      stops += 1
      at = visit(trigger)
    }
    return findings
  }

  /// Where the last finding ends: nothing may begin before.
  private var floor: Int { findings.last?.range.upperBound ?? text.limits.lowerBound }

  /// Asks the detectors for what begins here. Returns where to go on, which is further on.
  private mutating func visit(_ place: Trigger) -> Int {
    switch place.kind {
    case .digit: return visitDigits(place.at)
    case .numeral:
      let next = place.at + 3
      guard let address = address(at: place.at) else { return next }
      findings.append(address)
      return max(next, address.range.upperBound)
    case .province:
      guard let plate = LicencePlate(text: text).match(at: place.at) else { return place.at + 3 }
      findings.append(plate)
      return plate.range.upperBound
    case .encoded:
      let symbol = text.symbol(at: place.at)
      if symbol.kind == .digit { return visitDigits(place.at) }
      return symbol.kind == .at ? visitSign(place.at, symbol.length) : place.at + symbol.length
    case .sign:
      let symbol = text.symbol(at: place.at)
      return visitSign(place.at, symbol.kind == .at ? symbol.length : 4)
    }
  }

  private mutating func visitSign(_ at: Int, _ length: Int) -> Int {
    // A number in the local part belongs to the address.
    var inside = findings.endIndex
    while inside > 0, at - findings[inside - 1].range.upperBound < 64,
      findings[inside - 1].kind != .email
    {
      inside -= 1
    }
    let floor = inside > 0 ? findings[inside - 1].range.upperBound : text.limits.lowerBound
    let email = EmailAddress(text: text)
    guard let found = email.match(at: at, length: length, from: floor) else { return at + length }
    let kept = findings.lastIndex { $0.range.upperBound <= found.range.lowerBound } ?? -1
    findings.removeSubrange((kept + 1)...)
    findings.append(found)
    return found.range.upperBound
  }

  private mutating func visitDigits(_ start: Int) -> Int {
    run.read(text, from: start)
    var next = max(run.end, start + 1)
    if let passport = PassportSearch(text: text).match(run, from: floor, columns: &columns) {
      findings.append(passport)
      return max(passport.range.upperBound, start + 1)
    }
    if let split = SplitCells(text: text).match(run, from: floor, columns: &columns) {
      findings.append(split)
      return max(split.range.upperBound, next)
    }
    let matches = NumberSearch(text: text, run: run).matches(from: floor, columns: &columns)
    var rest = run.digits.startIndex
    for match in matches {
      addAddresses(rest..<match.range.lowerBound)
      findings.append(finding(match))
      rest = match.range.upperBound
    }
    addAddresses(rest..<run.digits.endIndex)
    next = max(next, floor)
    return next
  }

  private func finding(_ match: NumberSearch.Match) -> PersonalFinding {
    let digits = run.digits[match.range]
    let first = digits[digits.startIndex].start
    let last = digits[digits.endIndex - 1].end
    let name = digits.map { $0.value == 10 ? "X" : String($0.value) }.joined()
    return PersonalFinding(kind: match.kind, range: first..<last, normalized: name)
  }

  /// Addresses that begin with one of these digits of the run.
  private mutating func addAddresses(_ digits: Range<Int>) {
    for index in digits {
      let digit = run.digits[index]
      guard index == digits.lowerBound || digit.gap != .none, digit.start >= floor,
        let address = address(at: digit.start)
      else { continue }
      findings.append(address)
    }
  }

  private func address(at start: Int) -> PersonalFinding? {
    HomeAddress(text: text).match(at: start, from: floor)
  }
}
