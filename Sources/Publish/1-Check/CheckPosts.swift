import Content
import Diagnostics
import Disclosure

/// Posts and grids that are named anywhere exist.
func checkPosts(_ content: Content) -> [Diagnostic] {
  var found: [Diagnostic] = []
  if content.isSound("posts.yaml") {
    let posts = Set(content.posts.map(\.value.id))
    func check(_ post: String?, _ place: @autoclosure () -> Place) {
      guard let post, !posts.contains(post) else { return }
      found.append(
        Diagnostic(
          .unknownPost, at: place(), ["post": .quoted(post)],
          hint: suggestion(for: post, among: posts)))
    }
    for duty in content.duties { check(duty.value.post, duty.place("post")) }
    for promise in content.commitments { check(promise.value.post, promise.place("post")) }
    for service in content.service { check(service.value.post, service.place("post")) }
    for item in content.catalogue { check(item.value.owner, item.place("owner")) }
    for notice in content.notices { check(notice.fields["post"]?.text, notice.place("post")) }
  }
  guard let community = content.community else { return found }
  let grids = Set(community.value.grids.map(\.id))
  for service in content.service {
    guard let grid = service.value.grid, !grids.contains(grid) else { continue }
    found.append(
      Diagnostic(
        .unknownGrid, at: service.place("grid"), ["grid": .quoted(grid)],
        hint: suggestion(for: grid, among: grids)))
  }
  return found
}

extension DiagnosticKind {
  package static let unknownPost = DiagnosticKind(
    "NB2004",
    message: Bilingual(zh: "posts.yaml 里没有岗位“{post}”", en: "posts.yaml has no post “{post}”"),
    hint: Bilingual(
      zh: "请写岗位的编号（id）；新设的岗位先加进 posts.yaml",
      en: "write the post's id; add a new post to posts.yaml first"),
    explanation: Bilingual(
      zh: "职责、承诺、任职记录和目录都按编号引用岗位。编号写错，居民就找不到由谁负责。",
      en: """
        Duties, commitments, the record of service and the catalogue name posts by id. With a wrong \
        id residents cannot find who is responsible.
        """))

  package static let unknownGrid = DiagnosticKind(
    "NB2005",
    message: Bilingual(
      zh: "community.yaml 里没有网格“{grid}”", en: "community.yaml has no grid “{grid}”"),
    hint: Bilingual(
      zh: "请写网格的编号；新划的网格先加进 community.yaml 的 grids",
      en: "write the grid's id; add a new grid to grids in community.yaml first"),
    explanation: Bilingual(
      zh: "任职记录里的网格必须在社区概况的网格清单里，网站才能按楼栋告诉居民找谁。",
      en: """
        A grid in the record of service must be in the list of grids of the community, so that the \
        site can tell residents by building whom to turn to.
        """))
}

package let postKinds: [DiagnosticKind] = [.unknownPost, .unknownGrid]
