import Disclosure
import Testing

@testable import Publish

@Suite struct CadenceWordsTests {
  struct Case: Sendable {
    var every: CatalogueItem.Frequency
    var month: Int?
    var day: Int?
    var within: TimeLimit?
    var next = false
    var stages: [CatalogueItem.Stage] = []
    let zh: String
    let en: String
  }

  static let cases = [
    Case(every: .change, zh: "变更后及时公开", en: "after each change"),
    Case(
      every: .change, within: TimeLimit(20, .workingDays), zh: "变更后20个工作日内",
      en: "after each change, within working days: 20"),
    Case(
      every: .event, within: TimeLimit(5, .workingDays), zh: "事项发生后5个工作日内",
      en: "after the event, within working days: 5"),
    Case(
      every: .event, within: TimeLimit(7, .days), zh: "事项发生后7日内",
      en: "after the event, within days: 7"),
    Case(
      every: .stage, within: TimeLimit(10, .workingDays), stages: [.before, .during, .after],
      zh: "事前、事中、事后（结束后10个工作日内）",
      en: "before, during, after (after its end, within working days: 10)"),
    Case(every: .stage, stages: [.before, .after], zh: "事前、事后", en: "before, after"),
    Case(
      every: .quarter, month: 1, day: 20, next: true, zh: "每季度首月20日前公开上一季度",
      en: "every quarter, by day 20 of the first month, for the quarter before"),
    Case(
      every: .quarter, month: 3, day: 20, zh: "每季度末月20日前",
      en: "every quarter, by day 20 of the last month"),
    Case(
      every: .quarter, day: 20, zh: "每季度末月20日前",
      en: "every quarter, by day 20 of the last month"),
    Case(
      every: .quarter, month: 2, day: 31, zh: "每季度第2个月末日前",
      en: "every quarter, by the last day of month 2"),
    Case(
      every: .quarter, within: TimeLimit(20, .workingDays), zh: "每季度结束后20个工作日内",
      en: "every quarter, after its end, within working days: 20"),
    Case(every: .quarter, next: true, zh: "每季度公开上一季度", en: "every quarter, for the quarter before"),
    Case(every: .month, day: 3, zh: "每月3日前", en: "every month, by day 3"),
    Case(every: .month, day: 31, zh: "每月末日前", en: "every month, by the last day"),
    Case(every: .month, zh: "每月", en: "every month"),
    Case(every: .year, month: 3, day: 31, zh: "每年3月31日前", en: "every year, by day 31 of month 3"),
    Case(
      every: .year, month: 2, day: 30, zh: "每年2月末日前", en: "every year, by the last day of month 2"),
    Case(every: .year, day: 10, zh: "每年12月10日前", en: "every year, by day 10 of month 12"),
    Case(
      every: .halfYear, month: 1, day: 25, next: true, zh: "每半年首月25日前公开上一个半年",
      en: "every half-year, by day 25 of the first month, for the half-year before"),
  ]

  @Test(arguments: cases.indices) func inBothLanguages(_ index: Int) throws {
    let one = Self.cases[index]
    var cadence = CatalogueItem.Cadence(
      every: one.every, month: one.month, day: one.day, within: one.within)
    cadence.inNextPeriod = one.next
    cadence.stages = one.stages
    let theme = try #require(makeTheme(SiteFile.builtIn).value)
    #expect(theme.strings["zh-Hans"]?.cadence(cadence) == one.zh)
    #expect(theme.strings["en"]?.cadence(cadence) == one.en)
  }
}
