import Disclosure

/// Tells from an address in a text in which grid it lies, by the buildings of `community.yaml`:
/// a name with a stretch of numbers (`梧桐新村1栋至9栋`), one side of a street (`槐溪路双号沿街`), or a
/// name alone.
struct GridFinder: Sendable {
  private struct Place: Sendable {
    let grid: String
    let which: Which
  }

  private enum Which: Sendable, Equatable {
    case all
    case numbers(ClosedRange<Int>)
    case even, odd

    func holds(_ number: Int?) -> Bool {
      switch self {
      case .all: true
      case .numbers(let range): number.map(range.contains) ?? false
      case .even: number.map { $0 % 2 == 0 } ?? false
      case .odd: number.map { $0 % 2 == 1 } ?? false
      }
    }
  }

  private let table: WordTable
  /// For each name, the places that bear it.
  private let places: [[Place]]

  init(_ grids: [Community.Grid]) {
    var byName: [String: [Place]] = [:]
    for grid in grids {
      for building in grid.buildings {
        let (name, which) = Self.parsed(building)
        byName[name, default: []].append(Place(grid: grid.id, which: which))
      }
      let name = String(grid.name.prefix { $0 != "（" && $0 != "(" })
      byName[name, default: []].append(Place(grid: grid.id, which: .all))
    }
    let names = byName.keys.filter { $0.unicodeScalars.count > 1 }.sorted()
    table = WordTable(names)
    places = names.map { byName[$0] ?? [] }
  }

  /// The id of the grid; nil where none or more than one is meant.
  func grid(in text: [UInt32]) -> String? {
    var found: Set<String> = []
    table.search(text) { id, _, end in
      let number = Self.number(after: end, in: text)
      let here = places[id].filter { $0.which.holds(number) }
      let grids = Set((here.isEmpty && number == nil ? places[id] : here).map(\.grid))
      // 梧桐新村 alone may be either of its two grids.
      if let only = grids.first, grids.count == 1 { found.insert(only) }
    }
    return found.count == 1 ? found.first : nil
  }

  private static func parsed(_ building: String) -> (name: String, Which) {
    let scalars = building.unicodeScalars.map { ScreenText.plain($0.value) }
    for (mark, which) in [("双号", Which.even), ("单号", Which.odd)] {
      if let range = building.firstRange(of: mark) {
        return (String(building[..<range.lowerBound]), which)
      }
    }
    guard let start = scalars.firstIndex(where: { digit($0) != nil || letter($0) != nil }),
      start > 1,
      let first = number(after: start, in: scalars)
    else { return (building, .all) }
    let name = String(String.UnicodeScalarView(building.unicodeScalars.prefix(start)))
    let marks = Set("至到-–—~～".unicodeScalars.map { ScreenText.plain($0.value) })
    let last = scalars.firstIndex(where: marks.contains).flatMap {
      number(after: $0 + 1, in: scalars)
    }
    return (name, .numbers(first...max(first, last ?? first)))
  }

  /// The number that follows: `3栋`, `第12号楼`, `十二栋`, `B座`.
  private static func number(after start: Int, in text: [UInt32]) -> Int? {
    var at = start
    let passed = Set(" 第小区（(,，".unicodeScalars.map(\.value))
    while at < text.count, at < start + 3, passed.contains(text[at]) { at += 1 }
    guard at < text.count else { return nil }
    if let letter = letter(text[at]) { return letter }
    var number: Int?
    while at < text.count, let digit = digit(text[at]), number ?? 0 < 10_000 {
      number = (number ?? 0) * 10 + digit
      at += 1
    }
    return number ?? chinese(text[at...].prefix(3))
  }

  private static func digit(_ scalar: UInt32) -> Int? {
    (0x30...0x39).contains(scalar) ? Int(scalar - 0x30) : nil
  }

  private static func letter(_ scalar: UInt32) -> Int? {
    (0x61...0x7A).contains(scalar) ? Int(scalar - 0x60) : nil
  }

  /// 一 to 九十九.
  private static func chinese(_ text: ArraySlice<UInt32>) -> Int? {
    let numerals = Array("一二三四五六七八九".unicodeScalars.map(\.value))
    let ten = ("十" as Unicode.Scalar).value
    var (number, isNumber) = (0, false)
    for scalar in text {
      if scalar == ten {
        number = (number == 0 ? 1 : number) * 10
      } else if let index = numerals.firstIndex(of: scalar) {
        number += index + 1
      } else {
        break
      }
      isNumber = true
    }
    return isNumber ? number : nil
  }
}
