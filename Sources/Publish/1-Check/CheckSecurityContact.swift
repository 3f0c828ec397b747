import Content
import Diagnostics
import Disclosure

/// The contact for those who find a weakness of the site is renewed before its day.
func checkSecurityContact(_ content: Content, today: CalendarDate) -> [Diagnostic] {
  guard let community = content.community, let security = community.value.site.security else {
    return []
  }
  let days = today.days(to: security.expires)
  guard days <= renewalDays else { return [] }
  let place = community.place("site", "security", "expires")
  let date = Argument.plain(security.expires.description)
  guard days >= 0 else { return [Diagnostic(.securityContactExpired, at: place, ["date": date])] }
  return [
    Diagnostic(
      .securityContactExpiring, at: place, ["date": date, "count": .number(days)])
  ]
}

/// So long before the end it is told of: two monthly meetings of a committee.
private let renewalDays = 60

extension DiagnosticKind {
  package static let securityContactExpiring = DiagnosticKind(
    "NB2051", .warning,
    message: Bilingual(
      zh: "网站安全联系人再过{count}天（{date}）到期",
      en: "the contact for security runs out in {count} days, on {date}"),
    hint: Bilingual(
      zh: "核对邮箱还有没有人看，再把 expires 改到一年以内的某一天",
      en: "see whether the mailbox is still read, then move expires to a day within a year"),
    explanation: Bilingual(
      zh: """
        网站有漏洞时，发现的人按 .well-known/security.txt 找到社区。里面的日期一过，就没有人再信它，所以到期前60天开始提醒。\
        依据：RFC 9116 第2.5.5节，日期建议在一年以内。
        """,
      en: """
        Whoever finds a weakness of the site learns from .well-known/security.txt whom to tell. After \
        its day nobody relies on it, so the last 60 days bring a reminder. Source: RFC 9116, section \
        2.5.5, which recommends a day less than a year ahead.
        """))

  package static let securityContactExpired = DiagnosticKind(
    "NB2052", .warning,
    message: Bilingual(
      zh: "网站安全联系人已于{date}到期", en: "the contact for security ran out on {date}"),
    hint: Bilingual(
      zh: "核对邮箱还有没有人看，再把 expires 改到一年以内的某一天；不再用就删去 security",
      en:
        "see whether the mailbox is still read, then move expires to a day within a year; or remove security"
    ),
    explanation: Bilingual(
      zh: """
        过期的 .well-known/security.txt 不可信，所以不再发布，发现漏洞的人就找不到社区。改了日期，下次发布它就回来。\
        依据：RFC 9116 第2.5.5节，过期的内容不得使用。
        """,
      en: """
        A security.txt past its day must not be relied on, so it is published no more, and whoever \
        finds a weakness does not know whom to tell. It comes back with the next build after the day is \
        moved. Source: RFC 9116, section 2.5.5.
        """))
}

package let securityContactKinds: [DiagnosticKind] = [
  .securityContactExpiring, .securityContactExpired,
]
