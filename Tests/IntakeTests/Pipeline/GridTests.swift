import Testing

@testable import Intake

@Suite struct GridTests {
  @Test(arguments: [
    ("我住梧桐新村3栋2单元", "grid-1"), ("梧桐新村9栋", "grid-1"), ("梧桐新村10栋", "grid-2"),
    ("梧桐新村１２栋", "grid-2"), ("梧桐新村十二栋", "grid-2"), ("梧桐新村第 18 栋", "grid-2"),
    ("梧桐新村19栋", nil), ("梧桐新村路灯不亮", nil), ("禾苑小区8栋", "grid-5"), ("禾苑幼儿园门口", "grid-6"),
    ("学堂巷的路灯", "grid-8"), ("槐溪路12号门口", "grid-8"), ("槐溪路13号门口", nil),
    ("青禾青年公寓B座", "grid-9"), ("青禾青年公寓D座", nil), ("第七网格没人管", "grid-7"),
    ("梧桐新村3栋和梧桐新村10栋", nil), ("梧桐新村3栋和5栋", "grid-1"), ("", nil),
    ("机械厂宿舍的下水道", "grid-7"),
  ])
  func addressesLieInGrids(_ text: String, _ grid: String?) async throws {
    let finder = GridFinder(try await SampleCommunity.context().community.grids)
    #expect(finder.grid(in: ScreenText(subject: "", text: text).scalars) == grid)
  }
}
