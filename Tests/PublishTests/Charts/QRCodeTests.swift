import Testing

@testable import Publish

@Suite struct QRCodeTests {
  /// As ISO/IEC 18004 builds it: three finders, two timing rows and the dark square.
  @Test func theFixedPatternsAreThere() throws {
    let code = try #require(QRCode("https://wutongli.example/finance/2026-q3.html"))
    let width = code.width
    #expect(width == 33)
    #expect(code.isDark.count == width * width)
    func isDark(_ row: Int, _ column: Int) -> Bool { code.isDark[row * width + column] }
    for (top, left) in [(0, 0), (0, width - 7), (width - 7, 0)] {
      for row in 0..<7 {
        for column in 0..<7 {
          let ring = max(abs(row - 3), abs(column - 3))
          #expect(isDark(top + row, left + column) == (ring != 2), "\(row) \(column)")
        }
      }
    }
    for place in 8..<(width - 8) {
      #expect(isDark(6, place) == place.isMultiple(of: 2))
      #expect(isDark(place, 6) == place.isMultiple(of: 2))
    }
    #expect(isDark(width - 8, 8))
  }

  /// `A` as bytes at level M, recorded after zbarimg read it as `A`.
  @Test func aSmallCodeIsTheKnownOne() throws {
    let code = try #require(QRCode("A"))
    let rows = (0..<code.width).map { row in
      (0..<code.width).map { code.isDark[row * code.width + $0] ? "#" : "." }.joined()
    }
    #expect(rows == Self.known)
  }

  static let known = [
    "#######.##.#..#######",
    "#.....#..##...#.....#",
    "#.###.#..####.#.###.#",
    "#.###.#.###...#.###.#",
    "#.###.#.###.#.#.###.#",
    "#.....#.####..#.....#",
    "#######.#.#.#.#######",
    "........#.###........",
    "#...#.###..#.#####..#",
    "..#.#...#..##..#.#.##",
    "####.##...##..#####..",
    "###....#.#...##.#.##.",
    "###.#####...###...###",
    "........#.#.###...###",
    "#######.##..##.....#.",
    "#.....#..####..#.#.#.",
    "#.###.#.####..#######",
    "#.###.#..#.##..#.#.##",
    "#.###.#....#..#####..",
    "#.....#..#...##.#.#..",
    "#######.#.#.###...#.#",
  ]

  @Test func thePictureDrawsExactlyTheDarkSquares() throws {
    let code = try #require(QRCode("https://wutongli.example/a"))
    let svg = String(decoding: code.svg(title: "码<"), as: UTF8.self)
    #expect(svg.contains("<title>码&lt;</title>"))
    #expect(svg.matches(of: /<path/).count == 1)
    let path = try #require(svg.firstMatch(of: /<path stroke="#000" d="([^"]*)"/)).1
    var drawn = [Bool](repeating: false, count: code.isDark.count)
    var (row, column) = (0, 0)
    for step in path.matches(of: /([Mmh])(-?\d+)(?: (\d+)(?:\.5)?)?/) {
      let number = try #require(Int(step.2))
      switch step.1 {
      case "M":
        column = number - QRCode.quietZone
        row = try #require(step.3.flatMap { Int($0) }) - QRCode.quietZone
      case "m": column += number
      default:
        for place in column..<(column + number) { drawn[row * code.width + place] = true }
        column += number
      }
    }
    #expect(drawn == code.isDark)
    #expect(svg.contains("viewBox=\"0 0 \(code.width + 8) \(code.width + 8)\""))
  }

  @Test func whatNoCodeCanHoldHasNone() {
    #expect(QRCode("") == nil)
    #expect(QRCode(String(repeating: "a", count: 3000)) == nil)
    #expect(QRCode(String(repeating: "a", count: 2000)) != nil)
  }
}
