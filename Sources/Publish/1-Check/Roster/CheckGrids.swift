import Content
import Diagnostics
import Disclosure

/// Every grid has a worker today.
func checkGrids(_ staff: Staff) -> [Diagnostic] {
  guard let community = staff.content.community else { return [] }
  let served = Set(
    staff.content.service.lazy.map(\.value).filter { $0.covers(staff.today) }.compactMap(\.grid))
  // A row that names an unknown grid may mean any of them; it is told of its own.
  guard served.isSubset(of: community.value.grids.map(\.id)) else { return [] }
  let places = community.fields["grids"]?.list ?? []
  return zip(community.value.grids, places).compactMap { grid, value in
    guard !served.contains(grid.id) else { return nil }
    return Diagnostic(
      .gridWithoutWorker, at: Place(community.source, (value["id"] ?? value).range),
      ["grid": .quoted(grid.name)])
  }
}

extension DiagnosticKind {
  package static let gridWithoutWorker = DiagnosticKind(
    "NB2420", .warning,
    message: Bilingual(zh: "网格“{grid}”今天没有人管", en: "nobody serves the grid “{grid}” today"),
    hint: Bilingual(
      zh: "请在 service.csv 的任职记录里写明由谁管这个网格，代管的也写",
      en: "name in service.csv who serves this grid, even for the time being"),
    explanation: Bilingual(
      zh: """
        居民按楼栋找网格员。没有人管的网格在网站上查不到人，所以警告；有人代管的，任职记录里也写一行。\
        依据：2024年中央《关于加强社区工作者队伍建设的意见》第9点，网格化服务管理。
        """,
      en: """
        Residents find their worker by building. A grid that nobody serves leads nowhere; who stands \
        in for a while has a row in service.csv too. Source: the 2024 central opinion on community \
        workers, point 9.
        """))
}

package let gridKinds: [DiagnosticKind] = [.gridWithoutWorker]
