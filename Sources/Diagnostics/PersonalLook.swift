/// What in a line or a value looks like personal data, and is covered wherever it would be shown.
///
/// The rule is crude on purpose, and shares nothing with the detectors of `PersonalData`: a mistake
/// there must not become a leak here, and a covered voucher number costs nobody anything. Covered:
/// - seven digits or more, of any script or width, joined by nothing or by at most three blanks,
///   hyphens, dots or invisible characters at a time, and an `X` that follows;
/// - eleven digits that begin like a mobile number with commas between them;
/// - an `@` with what looks like an address around it;
/// - homes and number plates (`HomeLook`).
///
/// Not covered: dates and months (`2026-03-01`, `2026.3`, `20260301`, `2025-2026`; a day that does
/// not exist is a date too, since that is often what the line is about) and amounts with one or two
/// decimals and at most eight digits before them, or nine in groups (`31200.00`, `31,200.00`; not
/// `13812345678.00`, which is how a table writes a telephone number). Commas do not join digits: a row of a CSV file
/// is full of them.
enum PersonalLook {
  static func ranges(in elements: [ScalarOrByte]) -> [Range<Int>] {
    let shape = TextShape(elements)
    let harmless = HarmlessNumbers.ranges(in: shape)
    return numbers(in: shape, except: harmless) + listedMobiles(in: shape)
      + addresses(in: shape) + HomeLook(elements, shape).ranges
  }

  private static func numbers(in shape: TextShape, except harmless: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var free = harmless[...]
    var at = 0
    while at < shape.count {
      if let next = free.first, next.lowerBound == at {
        at = next.upperBound
        free.removeFirst()
      } else if shape.isDigit(at) {
        let limit = free.first?.lowerBound ?? shape.count
        let run = self.run(in: shape, from: at, before: limit, gap: 3, joined: shape.isJoiner)
        if run.digits >= 7, !shape.isCompactDate(run.range, digits: run.digits) {
          let hasLetter = shape[run.range.upperBound] == UInt8(ascii: "x")
          found.append(run.range.lowerBound..<(run.range.upperBound + (hasLetter ? 1 : 0)))
        }
        at = run.range.upperBound
      } else {
        at += 1
      }
    }
    return found
  }

  /// Digits and what joins them, at most so much at a time, from the first digit to the last.
  private static func run(
    in shape: TextShape, from start: Int, before limit: Int, gap: Int, joined: (Int) -> Bool
  ) -> (range: Range<Int>, digits: Int) {
    var end = start
    var digits = 0
    var at = start
    while at < limit, at - end <= gap, shape.isDigit(at) || joined(at) {
      if shape.isDigit(at) {
        digits += 1
        end = at + 1
      }
      at += 1
    }
    return (start..<end, digits)
  }

  /// `138,1234,5678`: the cells of a row may look so too, and being covered cost nobody anything.
  private static func listedMobiles(in shape: TextShape) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = 0
    while at < shape.count {
      guard shape.isDigit(at) else {
        at += 1
        continue
      }
      let run = self.run(in: shape, from: at, before: shape.count, gap: 2) {
        shape.isJoiner($0) || shape.isComma($0)
      }
      if run.digits == 11, shape[at] == UInt8(ascii: "1") { found.append(run.range) }
      at = run.range.upperBound
    }
    return found
  }

  private static func addresses(in shape: TextShape) -> [Range<Int>] {
    (0..<shape.count).filter { shape[$0] == UInt8(ascii: "@") }.compactMap { at in
      let start = edge(in: shape, from: at, step: -1)
      let end = edge(in: shape, from: at, step: 1)
      return start < at && end > at ? start..<(end + 1) : nil
    }
  }

  /// The last of the address characters beside an `@`; letters of other scripts only where no
  /// Latin ones stand, so that the sentence before an address stays readable.
  private static func edge(in shape: TextShape, from start: Int, step: Int) -> Int {
    for belongs in [shape.isAddressCharacter, shape.isOtherLetter] {
      var at = start
      while belongs(at + step) { at += step }
      if at != start { return at }
    }
    return start
  }
}
