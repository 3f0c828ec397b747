import Content
import Diagnostics
import Disclosure

/// A post has holders, or the day since which it has none; empty seats are told.
func checkVacancies(_ staff: Staff) -> [Diagnostic] {
  guard !staff.namesStrangers else { return [] }
  return staff.content.posts.compactMap { document in
    let post = document.value
    let service = staff.service(in: post.id)
    let title: [String: Argument] = ["post": .quoted(post.title)]
    if let since = post.vacantSince, since <= staff.today,
      let last = service.filter({ $0.from <= staff.today && $0.until.map { since <= $0 } ?? true })
        .max(by: { $0.from < $1.from })
    {
      let day = max(since, last.from)
      return Diagnostic(
        .vacancyIsHeld, at: document.place("vacant_since"),
        title.merging(["day": .plain("\(day)"), "since": .plain("\(since)")]) { $1 })
    }
    guard let vacancy = Vacancy(of: post, service: service, on: staff.today) else { return nil }
    if vacancy.held > 0 {
      return Diagnostic(
        .seatsVacant, at: document.place("seats"),
        title.merging([
          "seats": .number(vacancy.seats), "held": .number(vacancy.held),
          "free": .number(vacancy.free),
        ]) { $1 })
    }
    guard let since = vacancy.since else {
      return Diagnostic(.nobodyHoldsPost, at: document.place("id"), title)
    }
    return Diagnostic(
      .postVacant, at: document.place("vacant_since"),
      title.merging(["since": .plain("\(since)")]) { $1 })
  }
}

extension DiagnosticKind {
  package static let nobodyHoldsPost = DiagnosticKind(
    "NB2407",
    message: Bilingual(
      zh: "岗位“{post}”今天没有人，也没有写从何时起空缺",
      en: "nobody holds the post “{post}” today, and no day is named since which it is vacant"),
    hint: Bilingual(
      zh: "请在 service.csv 写上任职的人，或在这个岗位写 vacant_since: 空缺的第一天",
      en: "name the holder in service.csv, or write vacant_since, the first day without one"),
    explanation: Bilingual(
      zh: "岗位要么有人，要么公开空缺的起始日期。空缺会显示在职责页和社区工作者页上，不隐瞒。",
      en: """
        A post has a holder, or says since when it has none. The vacancy is shown on the page of its \
        duties and on that of the workers.
        """))

  package static let postVacant = DiagnosticKind(
    "NB2408", .warning,
    message: Bilingual(
      zh: "岗位“{post}”自 {since} 起空缺", en: "the post “{post}” has been vacant since {since}"),
    hint: Bilingual(
      zh: "有人到岗后在 service.csv 加一行，并删去 vacant_since",
      en: "when somebody takes it, add a row to service.csv and delete vacant_since"),
    explanation: Bilingual(
      zh: "空缺不是写错了，是社区欠着的，所以只是警告，并公开显示。加 --strict 时算错误。",
      en: """
        A vacancy is nothing written wrongly but something the community owes: a warning, shown in \
        public. With --strict it is an error.
        """))

  package static let seatsVacant = DiagnosticKind(
    "NB2409", .warning,
    message: Bilingual(
      zh: "岗位“{post}”设 {seats} 人，今天在任 {held} 人，空缺 {free} 人",
      en: "the post “{post}” has {seats} seats and {held} holders today: {free} vacant"),
    hint: Bilingual(
      zh: "有人到岗后在 service.csv 加一行；编制变了就改 seats",
      en: "add a row to service.csv when somebody comes, or correct seats"),
    explanation: Bilingual(
      zh: "同一岗位设几个人由 posts.yaml 的 seats 写明；一人管两个网格仍算一人。空缺公开显示，只是警告。",
      en: """
        The seats of a post stand in posts.yaml; one person with two grids takes one of them. What is \
        vacant is shown in public, and is a warning.
        """))

  package static let vacancyIsHeld = DiagnosticKind(
    "NB2410",
    message: Bilingual(
      zh: "岗位“{post}”写着自 {since} 起空缺，{day} 却有人在任",
      en: "the post “{post}” is said to be vacant since {since}, and is held on {day}"),
    hint: Bilingual(
      zh: "有人在任就删去 vacant_since；没有人就在 service.csv 写上前任的结束日期",
      en: "delete vacant_since where somebody serves; else end the service of who left"),
    explanation: Bilingual(
      zh: "空缺的第一天应当是前任任职结束的第二天，到今天为止任职记录里不再有人。两处说法不一，居民不知道信哪个。",
      en: """
        A vacancy begins the day after the last holder's service ends, and nobody serves from then to \
        this day. Where the two files disagree, residents do not know which to believe.
        """))
}

package let vacancyKinds: [DiagnosticKind] = [
  .nobodyHoldsPost, .postVacant, .seatsVacant, .vacancyIsHeld,
]
