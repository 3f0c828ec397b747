import Disclosure
import Testing

@testable import Publish

@Suite struct BarChartTests {
  struct Case: Sendable {
    let amounts: [Int]
    /// Start and length of each bar, in hundredths of a percent.
    let bars: [[Int]]
    let zero: Int
  }

  /// Amounts in 分, one row of income each.
  @Test(arguments: [
    Case(amounts: [100], bars: [[0, 10_000]], zero: 0),
    Case(amounts: [300, 100], bars: [[0, 10_000], [0, 3333]], zero: 0),
    Case(amounts: [100, 0], bars: [[0, 10_000], []], zero: 0),
    // Half the scale lies below zero.
    Case(amounts: [-100, 100], bars: [[0, 5000], [5000, 5000]], zero: 5000),
    Case(amounts: [-100], bars: [[0, 10_000]], zero: 10_000),
    Case(amounts: [-300, -100], bars: [[0, 10_000], [6666, 3334]], zero: 10_000),
    // One 分 beside ten million yuan is still seen, on either side of zero.
    Case(amounts: [1_000_000_000, 1], bars: [[0, 10_000], [0, 30]], zero: 0),
    Case(amounts: [-1_000_000_000, 1], bars: [[0, 9999], [9970, 30]], zero: 9999),
    // The ends of the numbers.
    Case(amounts: [.max, -.max], bars: [[5000, 5000], [0, 5000]], zero: 5000),
    Case(amounts: [.max, .max / 2], bars: [[0, 10_000], [0, 4999]], zero: 0),
  ]) func barsStandWhereTheirAmountsAre(_ sample: Case) throws {
    let chart = try #require(BarChart(sample.amounts.map { ("行", Money(cents: $0), nil) }))
    #expect(chart.rows.map { $0.bars.flatMap { [$0.start, $0.length] } } == sample.bars)
    #expect(chart.zero == sample.zero)
    #expect(
      chart.rows.flatMap(\.bars).allSatisfy { $0.start >= 0 && $0.start + $0.length <= 10_000 })
  }

  @Test func nothingToDrawIsNoChart() {
    #expect(BarChart([]) == nil)
    #expect(BarChart([("空", nil, nil), ("零", .zero, .zero)]) == nil)
  }

  @Test func incomeAndExpenseShareOneScale() throws {
    let chart = try #require(BarChart([("一", Money(cents: 400), Money(cents: 100))]))
    #expect(
      chart.rows == [
        BarChart.Row(
          label: "一",
          bars: [
            BarChart.Bar(isIncome: true, start: 0, length: 10_000),
            BarChart.Bar(isIncome: false, start: 0, length: 2500),
          ])
      ])
    #expect(chart.least == .zero)
    #expect(chart.most == Money(cents: 400))
  }

  /// Whole numbers all the way: no place of the picture is written in exponents or rounds badly.
  @Test func thePictureIsWrittenInPlainNumbersAndEscaped() throws {
    let long = String(repeating: "很长的科目", count: 8)
    let chart = try #require(
      BarChart([("<script>\"&'", Money(cents: 999), nil), (long, nil, Money(cents: -1))]))
    let svg = String(
      decoding: BarChartSVG(
        chart: chart, id: "Chart-X", title: "标题<", description: "说明&", income: "收<", expense: "支&",
        least: "-0.01元", most: "9.99<"
      ).bytes, as: UTF8.self)
    #expect(svg.contains("aria-labelledby=\"Chart-X-Title Chart-X-Text\""))
    #expect(svg.contains("<title id=\"Chart-X-Title\">标题&lt;</title>"))
    #expect(svg.contains(">-0.01元</text>") && svg.contains(">9.99&lt;</text>"))
    #expect(svg.contains("&lt;script&gt;&quot;&amp;&#39;"))
    #expect(svg.contains("很长的科目很长的科目很长…</text>"))
    #expect(!svg.contains("<script") && !svg.contains("style="))
    #expect(svg.matches(of: /<rect/).count == 4)
    let lengths = svg.matches(of: /\s(?:width|height|x|y|x1|x2|y1|y2)="([^"]*)"/).map {
      String($0.1)
    }
    #expect(lengths.count > 20)
    #expect(lengths.allSatisfy { $0.wholeMatch(of: /\d+(\.\d+)?(em|%)?/) != nil }, "\(lengths)")
  }
}
