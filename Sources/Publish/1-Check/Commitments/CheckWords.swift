import Content
import Diagnostics
import Disclosure

/// A commitment says what follows when it is broken, and how it is measured.
func checkWords(_ promises: Promises) -> [Diagnostic] {
  promises.content.commitments.flatMap { document in
    [
      ("remedy", document.value.remedy, DiagnosticKind.noRemedy),
      ("measure", document.value.measure, DiagnosticKind.noMeasure),
    ].filter { !saysSomething($0.1) }.map { key, text, kind in
      Diagnostic(kind, at: document.place(key), ["text": .quoted(text)])
    }
  }
}

extension DiagnosticKind {
  package static let noRemedy = DiagnosticKind(
    "NB2455",
    message: Bilingual(
      zh: "补救写的是“{text}”，没有说没做到怎么办",
      en: "the remedy is “{text}”, which says nothing of what follows"),
    hint: Bilingual(
      zh: "请写谁、在多久之内、怎样补救，如 由书记当面致歉并在3个工作日内办结",
      en: "say who makes it good, how and by when"),
    explanation: Bilingual(
      zh: """
        没做到不说怎么办的，不是承诺。补救写在 remedy，要有人、有时限。\
        依据：2024年中央《关于加强社区工作者队伍建设的意见》第11点，服务承诺制度。
        """,
      en: """
        A promise that says nothing of its being broken is none. The remedy names who does what, and \
        by when. Source: the 2024 central opinion on community workers, point 11.
        """))

  package static let noMeasure = DiagnosticKind(
    "NB2456",
    message: Bilingual(
      zh: "核算办法写的是“{text}”，没有说怎样算做到",
      en: "the measure is “{text}”, which does not say when it is kept"),
    hint: Bilingual(
      zh: "请写按什么登记、怎样计算，如 按电话登记簿统计当日答复的比例",
      en: "say by which record it is counted, and how"),
    explanation: Bilingual(
      zh: """
        承诺要能核对：measure 写明按哪本登记、怎样计算，居民和监督委员会才能查。\
        依据：2024年中央《关于加强社区工作者队伍建设的意见》第10、11点，考核以居民满意度等为重点，实行服务承诺制度。
        """,
      en: """
        A commitment can be looked into: the measure names the record and the sum. Source: the 2024 \
        central opinion on community workers, points 10 and 11.
        """))
}

package let promiseWordKinds: [DiagnosticKind] = [.noRemedy, .noMeasure]
