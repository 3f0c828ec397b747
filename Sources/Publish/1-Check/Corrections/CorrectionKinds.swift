import Diagnostics

extension DiagnosticKind {
  package static let correctsLater = DiagnosticKind(
    "NB2251",
    message: Bilingual(
      zh: "{date} 的公开不能更正 {other} 的“{id}”",
      en: "a disclosure of {date} cannot correct “{id}” of {other}"),
    hint: Bilingual(
      zh: "请核对 corrects 和两次公开的日期；更正在后，被更正的在前，不能更正自己",
      en: "check corrects and both dates: a correction comes later, and never corrects itself"),
    explanation: Bilingual(
      zh: "发现公开的内容有误，要另发一次更正公开，用 corrects 写明更正哪一次；原来的页面保留，并标明已被更正，居民能看到改了什么。",
      en: """
        What was disclosed wrongly is corrected by a new disclosure that names it in corrects. The old \
        page stays and says so, and residents see what changed.
        """))

  package static let correctsAnotherItem = DiagnosticKind(
    "NB2258",
    message: Bilingual(
      zh: "“{id}”是目录项“{item}”的公开，这里写的是“{own}”",
      en: "“{id}” is a disclosure of “{item}”, and this one is of “{own}”"),
    hint: Bilingual(
      zh: "更正的 item 与被更正的相同；另一件事请不写 corrects，单独公开",
      en:
        "a correction has the item of what it corrects; another matter is disclosed without corrects"
    ),
    explanation: Bilingual(
      zh: "更正代替原来那次公开，公开情况里也按原来那项算。目录项不同，就不是更正同一件事。",
      en: """
        A correction takes the place of the disclosure that it corrects, in the catalogue's count too. \
        With another item it is about something else.
        """))

  package static let correctedTwice = DiagnosticKind(
    "NB2252",
    message: Bilingual(
      zh: "“{id}”已由“{other}”更正", en: "“{id}” is corrected by {other} already"),
    hint: Bilingual(
      zh: "再次更正的，corrects 请写上一次更正的编号", en: "a second correction names the first one"),
    explanation: Bilingual(
      zh: "同一次公开只能直接更正一次，否则居民不知道以哪次为准。更正仍有误的，再发一次公开，更正上一次更正。",
      en: """
        A disclosure is corrected directly only once; with two corrections residents could not tell \
        which holds. If the correction is wrong too, the next one corrects the correction.
        """))

  package static let correctionsInRing = DiagnosticKind(
    "NB2253",
    message: Bilingual(
      zh: "更正关系绕成了圈：更正“{id}”，又被它更正",
      en: "corrections in a ring: it corrects “{id}” and is corrected by it"),
    hint: Bilingual(zh: "请删去其中一处 corrects", en: "remove one of them"),
    explanation: Bilingual(
      zh: "甲更正乙，乙又更正甲，就没有一份是准的。更正只能从新的指向旧的。",
      en: "Where each corrects the other, neither holds. Corrections lead from the new to the old.")
  )

  package static let withdrawnBeforePublished = DiagnosticKind(
    "NB2254",
    message: Bilingual(
      zh: "撤回日期 {on} 早于公开日期 {date}", en: "withdrawn on {on}, before its disclosure on {date}"),
    hint: Bilingual(zh: "请核对两个日期", en: "check both dates"),
    explanation: Bilingual(
      zh: "公开以后才谈得上撤回。撤回的页面仍然列出，写明哪天撤回、为什么。",
      en: """
        Only what was disclosed can be withdrawn. A withdrawn page stays in the lists and says when and \
        why.
        """))

  package static let withdrawnInFuture = DiagnosticKind(
    "NB2255",
    message: Bilingual(
      zh: "撤回日期 {on} 还没有到（今天 {today}）", en: "withdrawn on {on}, which is yet to come ({today})"),
    hint: Bilingual(zh: "请到那天再写，或改正日期", en: "write it on that day, or correct the date"),
    explanation: Bilingual(
      zh: "页面上会写明某年某月某日撤回，日期没到就这样写是不实的。",
      en: "The page says on which day it was withdrawn; of a day to come that would not be true."))

  package static let withdrawnWithoutReason = DiagnosticKind(
    "NB2257",
    message: Bilingual(zh: "撤回的原因没有说明什么", en: "the reason of the withdrawal says nothing"),
    hint: Bilingual(
      zh: "写明为什么撤回，如 活动取消；另一份已经代替它的，写那一份的标题",
      en: "say why: the event was called off, or which disclosure takes its place"),
    explanation: Bilingual(
      zh: "撤回的页面仍然列出，居民要能看懂为什么不算数了。“无”“略”“待补”不是原因。",
      en: """
        A withdrawn page stays in the lists, and residents shall understand why it no longer holds.         “None” and “to follow” are no reasons.
        """))

  package static let pageVanished = DiagnosticKind(
    "NB2256",
    message: Bilingual(
      zh: "曾经公开的页面不见了（{on} 发布，地址 {address}）",
      en: "a page that was public is gone (published on {on} at {address})"),
    hint: Bilingual(
      zh: """
        请恢复文件；要撤回的写 withdrawn，误公开个人信息的写 erase: true 和 erase_reason，\
        改名的在新文件的 aliases 里写旧地址
        """,
      en: """
        put the file back; then withdraw it with a reason, or erase personal data with erase: true and \
        erase_reason; of a renamed file, name the old address in aliases
        """),
    explanation: Bilingual(
      zh: """
        公开过的内容不能悄悄消失：居民可能保存了网址，监督委员会要能查到。history/published.jsonl 记着发布过的\
        每一页。内容不再有效的，写 withdrawn 和原因，页面仍列出；误公开了个人信息、必须删净的，写 erase: true，\
        页面只剩一句说明（《个人信息保护法》第四十七条）；文件改名的，把旧地址写进新文件的 aliases。
        """,
      en: """
        What was public does not vanish silently: residents keep addresses, and the supervision \
        committee looks things up. history/published.jsonl knows every page. What no longer holds is \
        withdrawn, with a reason, and stays listed; personal data published by mistake is removed with \
        erase: true and leaves a page that says only that (Personal Information Protection Law, article \
        47); a renamed file names its old address in aliases.
        """))
}

package let correctionKinds: [DiagnosticKind] = [
  .correctsLater, .correctsAnotherItem, .correctedTwice, .correctionsInRing,
  .withdrawnBeforePublished,
  .withdrawnInFuture, .withdrawnWithoutReason, .pageVanished,
]
