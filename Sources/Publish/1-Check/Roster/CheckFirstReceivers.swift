import Content
import Diagnostics
import Disclosure

/// Each window has one post, and only one, that receives residents first (首问).
func checkFirstReceivers(_ staff: Staff) -> [Diagnostic] {
  var windows: [String: [Document<Post>]] = [:]
  for post in staff.content.posts {
    guard let window = post.value.window else { continue }
    windows[window, default: []].append(post)
  }
  return windows.flatMap { window, posts -> [Diagnostic] in
    let name: [String: Argument] = ["window": .quoted(window)]
    let first = posts.filter(\.value.isFirstReceiver)
    guard let named = first.first else {
      return posts.prefix(1).map { Diagnostic(.noFirstReceiver, at: $0.place("window"), name) }
    }
    return first.dropFirst().map {
      Diagnostic(
        .twoFirstReceivers, at: $0.place("first_receiver"), name,
        related: [
          .init(named.place("first_receiver"), Bilingual(zh: "已经有一个", en: "there is one already"))
        ])
    }
  }
}

extension DiagnosticKind {
  package static let noFirstReceiver = DiagnosticKind(
    "NB2415",
    message: Bilingual(
      zh: "窗口“{window}”没有首问岗位", en: "no post of the window “{window}” is the first receiver"),
    hint: Bilingual(
      zh: "请在这个窗口的一个岗位写 first_receiver: true",
      en: "write first_receiver: true at one post of this window"),
    explanation: Bilingual(
      zh: """
        首问负责要落到一个岗位：居民第一个问到的人，能办的办，不能办的转到底。\
        依据：2024年中央《关于加强社区工作者队伍建设的意见》第9点，首问负责制。
        """,
      en: """
        Whoever a resident asks first sees it through, and residents must know which post that is. \
        Source: the 2024 central opinion on community workers, point 9.
        """))

  package static let twoFirstReceivers = DiagnosticKind(
    "NB2416",
    message: Bilingual(
      zh: "窗口“{window}”有不止一个首问岗位",
      en: "the window “{window}” has more than one first receiver"),
    hint: Bilingual(
      zh: "请只留一个 first_receiver: true；两处办公的请分成两个窗口",
      en: "leave first_receiver: true at one post; two places are two windows"),
    explanation: Bilingual(
      zh: """
        两个岗位都写首问，等于没有首问。每个窗口只写一个。\
        依据：2024年中央《关于加强社区工作者队伍建设的意见》第9点，首问负责制。
        """,
      en: """
        Where two posts are both first, neither is. Each window has one. Source: the 2024 central \
        opinion on community workers, point 9.
        """))
}

package let firstReceiverKinds: [DiagnosticKind] = [.noFirstReceiver, .twoFirstReceivers]
