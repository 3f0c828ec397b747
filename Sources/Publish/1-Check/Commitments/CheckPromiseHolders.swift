import Content
import Diagnostics
import Disclosure

/// Somebody holds today the post that answers for a commitment.
func checkPromiseHolders(_ promises: Promises) -> [Diagnostic] {
  guard promises.content.isSound("posts.yaml", "service.csv") else { return [] }
  let held = Set(
    promises.content.service.lazy.map(\.value).filter { $0.covers(promises.today) }.map(\.post))
  let titles = Dictionary(
    promises.content.posts.map { ($0.value.id, $0.value.title) },
    uniquingKeysWith: { one, _ in one })
  return promises.current.compactMap { document in
    guard let title = titles[document.value.post], !held.contains(document.value.post) else {
      return nil
    }
    return Diagnostic(.promiseWithoutHolder, at: document.place("post"), ["post": .quoted(title)])
  }
}

extension DiagnosticKind {
  package static let promiseWithoutHolder = DiagnosticKind(
    "NB2457", .warning,
    message: Bilingual(
      zh: "承诺的责任岗位“{post}”今天没有人",
      en: "nobody holds the post “{post}” today, which answers for the commitment"),
    hint: Bilingual(
      zh: "请改由有人的岗位负责，或等人到岗后在 service.csv 加一行；停止的承诺写 until",
      en: "name a post that is held, add the holder to service.csv, or end the commitment"),
    explanation: Bilingual(
      zh: """
        没有人负责的承诺兑现不了。空缺是社区欠着的，所以只是警告，并在职责页和社区工作者页公开。\
        依据：2024年中央《关于加强社区工作者队伍建设的意见》第11点。
        """,
      en: """
        A commitment nobody answers for cannot be kept. The vacancy is owed, hence a warning, and \
        shown in public. Source: the 2024 central opinion on community workers, point 11.
        """))
}

package let promiseHolderKinds: [DiagnosticKind] = [.promiseWithoutHolder]
