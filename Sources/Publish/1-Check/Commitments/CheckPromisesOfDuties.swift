import Content
import Diagnostics
import Disclosure
import SourceText

/// Duties and commitments belong together: one belongs to the other when either names it. Duties
/// without, and commitments without, are told; so is a commitment that names one duty and is listed
/// by others only. Silent where a file of the other folder is faulty.
func checkPromisesOfDuties(_ promises: Promises) -> [Diagnostic] {
  let content = promises.content
  var listing: [String: [Document<Duty>]] = [:]
  for duty in content.duties {
    for promise in Set(duty.value.commitments.map({ ContentPath.fullID($0, in: "commitments") })) {
      listing[promise, default: []].append(duty)
    }
  }
  let named = Set(
    content.commitments.compactMap(\.value.duty).map { duty in
      ContentPath.fullID(duty, in: "duties")
    })
  var found: [Diagnostic] = []
  if !content.hasFaults(in: "commitments") {
    found += content.duties.filter { $0.value.commitments.isEmpty && !named.contains($0.id) }.map {
      Diagnostic(.dutyWithoutPromise, at: $0.place("title"))
    }
  }
  guard !content.hasFaults(in: "duties") else { return found }
  let described = Dictionary(
    content.duties.map { ($0.id, $0.value) }, uniquingKeysWith: { one, _ in one })
  return found
    + promises.current.compactMap { promise in
      disagreement(promise, listedBy: listing[promise.id] ?? [], of: described, content)
    }
}

private func disagreement(
  _ promise: Document<Commitment>, listedBy duties: [Document<Duty>],
  of described: [String: Duty], _ content: Content
) -> Diagnostic? {
  guard let reference = promise.value.duty else {
    return duties.isEmpty ? Diagnostic(.promiseWithoutDuty, at: promise.place("title")) : nil
  }
  let duty = ContentPath.fullID(reference, in: "duties")
  guard let other = duties.first, !duties.contains(where: { $0.id == duty }),
    content.paths.contains("content/\(duty).md"),
    // One that lists what is not there may mean this one; that is told of its own.
    let named = described[duty],
    named.commitments.allSatisfy({ content.holds($0, in: "commitments") })
  else { return nil }
  return Diagnostic(
    .promiseOfOtherDuty, at: promise.place("duty"),
    ["duty": .quoted(reference), "other": .quoted(other.id)],
    related: [.init(other.place("commitments"), Bilingual(zh: "列在这里", en: "listed here"))])
}

extension Content {
  fileprivate func holds(_ reference: String, in folder: String) -> Bool {
    paths.contains("content/\(ContentPath.fullID(reference, in: folder)).md")
  }
}

extension DiagnosticKind {
  package static let dutyWithoutPromise = DiagnosticKind(
    "NB2461", .warning,
    message: Bilingual(zh: "这项职责没有服务承诺", en: "this duty has no commitment"),
    hint: Bilingual(
      zh: "请在 commitments 写上已有的承诺，或用 noticeboard new commitment 新写一条",
      en: "name one in commitments, or write one with noticeboard new commitment"),
    explanation: Bilingual(
      zh: """
        职责公开和服务承诺是一件事的两面：做什么，做到什么程度。职责写 commitments，或承诺写 duty，有一处就算。\
        还没有承诺是欠着的，只是警告。依据：2024年中央《关于加强社区工作者队伍建设的意见》第11点。
        """,
      en: """
        What a post does and how well it promises to do it belong together. It is enough that one of \
        the two names the other. A missing commitment is owed, hence a warning. Source: the 2024 \
        central opinion on community workers, point 11.
        """))

  package static let promiseWithoutDuty = DiagnosticKind(
    "NB2462", .warning,
    message: Bilingual(zh: "这条承诺不属于任何职责", en: "this commitment belongs to no duty"),
    hint: Bilingual(
      zh: "请在这里写 duty，或在职责页的 commitments 里列上它",
      en: "name a duty here, or list it in the commitments of one"),
    explanation: Bilingual(
      zh: """
        承诺要挂在职责下，居民看职责时才看得到。职责写 commitments，或承诺写 duty，有一处就算。\
        依据：2024年中央《关于加强社区工作者队伍建设的意见》第11点。
        """,
      en: """
        A commitment stands with a duty, where residents see it. It is enough that one of the two \
        names the other. Source: the 2024 central opinion on community workers, point 11.
        """))

  package static let promiseOfOtherDuty = DiagnosticKind(
    "NB2463",
    message: Bilingual(
      zh: "承诺写的职责是“{duty}”，那一页没有列它，列它的是“{other}”",
      en: "it names the duty “{duty}”, which does not list it, while “{other}” does"),
    hint: Bilingual(
      zh: "请改这里的 duty，或在所写职责的 commitments 里也列上它",
      en: "correct duty here, or list it in the commitments of that duty too"),
    explanation: Bilingual(
      zh: "两处都写的要一致：承诺可以列在几个职责下，其中要有它自己写的那一个。",
      en: """
        Where both name each other they must agree: several duties may list a commitment, the one it \
        names among them.
        """))
}

package let promiseOfDutyKinds: [DiagnosticKind] = [
  .dutyWithoutPromise, .promiseWithoutDuty, .promiseOfOtherDuty,
]
