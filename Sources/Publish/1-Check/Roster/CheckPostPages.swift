import Content
import Diagnostics
import Disclosure

/// Every post has a page of duties. A page that is faulty, or names a post
/// that is not there, keeps the rule silent: it may be the one.
func checkPostPages(_ staff: Staff) -> [Diagnostic] {
  guard !staff.content.hasFaults(in: "duties") else { return [] }
  let described = Set(staff.content.duties.map(\.value.post))
  guard described.allSatisfy({ staff.posts[$0] != nil }) else { return [] }
  return staff.content.posts.compactMap { post in
    guard !described.contains(post.value.id) else { return nil }
    return Diagnostic(
      .postWithoutDuty, at: post.place("id"), ["post": .quoted(post.value.title)])
  }
}

extension Content {
  /// Whether a file of that folder of `content/` has an error, so that nothing may be concluded
  /// from what is not there.
  func hasFaults(in folder: String) -> Bool {
    faulty.contains { $0.hasPrefix("content/\(folder)/") }
  }
}

extension DiagnosticKind {
  package static let postWithoutDuty = DiagnosticKind(
    "NB2406",
    message: Bilingual(zh: "岗位“{post}”没有职责页", en: "the post “{post}” has no page of duties"),
    hint: Bilingual(
      zh: "请在 duties 文件夹加一页，post 写这个岗位的编号（noticeboard new duty）",
      en: "add a page to the folder duties whose post is this one's id (noticeboard new duty)"),
    explanation: Bilingual(
      zh: """
        每个岗位的职责都要公开：为谁办、怎么办、在哪里办。\
        依据：2024年中央《关于加强社区工作者队伍建设的意见》第11点，实行社区工作者职责公开。
        """,
      en: """
        What each post does, for whom and where, is public. Source: the 2024 central opinion on \
        community workers, point 11.
        """))
}

package let postPageKinds: [DiagnosticKind] = [.postWithoutDuty]
