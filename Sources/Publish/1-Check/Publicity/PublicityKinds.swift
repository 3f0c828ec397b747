import Diagnostics

extension DiagnosticKind {
  package static let publicityWithoutEnd = DiagnosticKind(
    "NB2231",
    message: Bilingual(zh: "公示期没有写到哪天为止", en: "the publicity period has no end"),
    hint: Bilingual(
      zh: "请在 publicity 里写 until、days 或 working_days 之一",
      en: "write until, days or working_days below publicity"),
    explanation: Bilingual(
      zh: "公示是请居民提意见的，要说清到哪天为止。目录规定了最短公示期的事项可以不写，按目录的天数算；目录没有规定的必须写。",
      en: """
        A publicity period asks for objections, so residents must know until when. It may be left out \
        where the catalogue says how long it is at least; otherwise it must be written.
        """))

  package static let publicityEndsTwice = DiagnosticKind(
    "NB2237",
    message: Bilingual(
      zh: "公示到哪天为止写了不止一种：{ends}", en: "the end of the publicity period is written twice: {ends}"),
    hint: Bilingual(
      zh: "until、days、working_days 只留一个", en: "keep one of until, days and working_days"),
    explanation: Bilingual(
      zh: "截止日期、天数、工作日数是同一件事的三种写法，写了两种就不知道以哪个为准，居民可能错过提意见的时候。",
      en: """
        A last day, days and working days are three ways to say one thing. With two of them nobody \
        knows which holds, and a resident may come too late.
        """))

  package static let publicityEndsBeforeItBegins = DiagnosticKind(
    "NB2232",
    message: Bilingual(
      zh: "公示期 {until} 截止，却 {from} 才开始",
      en: "the publicity period ends on {until} and begins on {from}"),
    hint: Bilingual(zh: "请核对起止日期", en: "check both dates"),
    explanation: Bilingual(
      zh: "公示期的截止日期不能早于开始日期，当天开始当天截止算一天。",
      en: """
        A publicity period cannot end before it begins. One that ends on the day it begins is one \
        day long.
        """))

  package static let publicityTooShort = DiagnosticKind(
    "NB2233",
    message: Bilingual(
      zh: "自 {from} 至 {until} 只公示{length}，目录要求至少{limit}",
      en: "from {from} to {until} there are {length}, the catalogue asks for {limit} at least"),
    hint: Bilingual(
      zh: "请延长公示期；公示期从公开之日起算，早于公开日期的不算",
      en: "make it longer; days before the disclosure itself do not count"),
    explanation: Bilingual(
      zh: """
        公示多久由公开目录（catalogue.yaml 的 publicity）规定，例如救助对象公示不少于7天。第一天算在内；\
        以工作日计的，按 calendar.yaml 的放假安排计算。内容公开之前居民看不到，不能算进公示期。
        """,
      en: """
        How long objections are taken at least is set by the catalogue (publicity in catalogue.yaml). \
        The first day counts; working days follow calendar.yaml. Days before the disclosure was out do \
        not count, since nobody could read it.
        """))

  package static let publicityMissing = DiagnosticKind(
    "NB2234",
    message: Bilingual(
      zh: "目录项“{item}”要公示至少{limit}，这里没有写公示期",
      en: "the item “{item}” asks for a publicity period of {limit}, and none is written"),
    hint: Bilingual(
      zh: "请加上 publicity: {from: 日期, where: 受理地点}，天数不写就按目录",
      en: "add publicity: {from: DATE, where: PLACE}; without a length the catalogue's holds"),
    explanation: Bilingual(
      zh: "公开目录给这个事项规定了最短公示期：公开之后要留出时间让居民提出异议。更正公开和已撤回的不在此列。",
      en: """
        The catalogue gives this item a shortest publicity period: after the disclosure residents have \
        time to object. Corrections and withdrawn disclosures are exempt.
        """))

  package static let publicityResultTooEarly = DiagnosticKind(
    "NB2235",
    message: Bilingual(
      zh: "公示期 {until} 才满，现在还不能写结果",
      en: "the publicity period runs until {until}; there can be no result yet"),
    hint: Bilingual(zh: "请删去 result，期满后再写", en: "remove result until the period is over"),
    explanation: Bilingual(
      zh: "公示结果说明期满时有没有人提出异议、怎样处理。期限没到就写“无异议”，等于提前关门。",
      en: """
        The result tells whether anybody had objected when the period was over. Written earlier, it \
        closes the door before time.
        """))

  package static let publicityShortened = DiagnosticKind(
    "NB2236",
    message: Bilingual(
      zh: "公示期在公开后缩短了：{recorded} 公开时{before}，现在{now}",
      en: "the publicity period was shortened: as published on {recorded} {before}, now {now}"
    ),
    hint: Bilingual(
      zh: "请恢复原来的截止日期；可以延长，确实要停止的请写 withdrawn 并说明原因",
      en: "restore the end; it may be extended, and to stop it, withdraw the page with a reason"),
    explanation: Bilingual(
      zh: """
        居民已经按公布的截止日期安排提意见，公开之后不能再缩短或取消。每次发布时，起止日期会记在 \
        history/published.jsonl 里，检查时与它核对。延长不受限制；因放假安排公布而重新计算的不算缩短。
        """,
      en: """
        Residents rely on the end that was announced, so after publication it may be put off and never \
        brought forward or removed, nor may the period begin later and be shorter. Each release records \
        it in history/published.jsonl. A day counted again because the holidays of its year were \
        announced is no shortening.
        """))
}

package let publicityKinds: [DiagnosticKind] = [
  .publicityWithoutEnd, .publicityEndsTwice, .publicityEndsBeforeItBegins, .publicityTooShort,
  .publicityMissing,
  .publicityResultTooEarly, .publicityShortened,
]
