import Content
import Diagnostics
import Disclosure
import SourceText

/// The ways to ask for a service lead somewhere: a telephone and a mail address that the community's
/// files know, an address on the web, of a page that is there where it is on the site itself, a
/// place or account that has a name.
func checkChannels(_ promises: Promises) -> [Diagnostic] {
  let known = promises.content.knownPhones
  let mails = promises.content.knownMails
  return promises.content.commitments.flatMap { document in
    zip(document.value.channels, document.fields["channels"]?.list ?? []).compactMap {
      channel, value -> Diagnostic? in
      let place = Place(document.source, (value["value"] ?? value).range)
      guard channel.isWellFormed else {
        return Diagnostic(
          .channelMalformed, at: place,
          ["value": .quoted(channel.value), "wanted": .bilingual(channel.wanted)])
      }
      switch channel.kind {
      case "phone":
        return known?.contains(channel.value) == false ? Diagnostic(.phoneUnknown, at: place) : nil
      case "email":
        return mails?.contains(channel.value.lowercased()) == false
          ? Diagnostic(.mailUnknown, at: place) : nil
      case "online": return missingPage(channel.value, in: promises.content, at: place)
      default: return nil
      }
    }
  }
}

/// Telephone numbers, compared by their digits.
struct KnownPhones {
  private var numbers: Set<String> = []
  /// The last seven and eight digits of numbers with an area code.
  private var local: Set<String> = []

  mutating func add(_ phone: String?) {
    guard let phone else { return }
    let digits = Self.digits(phone)
    numbers.insert(digits)
    for length in [7, 8] where digits.count > length { local.insert(String(digits.suffix(length))) }
  }

  /// Whether it is one of them, with or without area code and extension. Numbers of up to six digits
  /// (12345, 110) are everybody's.
  func contains(_ phone: String) -> Bool {
    let digits = Self.digits(phone)
    if digits.count <= 6 || numbers.contains(digits) || local.contains(digits) { return true }
    return digits.count > 8 && [7, 8].contains { numbers.contains(String(digits.suffix($0))) }
  }

  /// Without what follows 转.
  private static func digits(_ phone: String) -> String {
    phone.prefix { $0 != "转" }.filter { $0.isASCII && $0.isNumber }
  }
}

extension Content {
  /// Nil where a file that may hold some of them is faulty.
  fileprivate var knownPhones: KnownPhones? {
    guard let community, isSound("roster.csv"), !hasFaults(in: "duties") else { return nil }
    var known = KnownPhones()
    known.add(community.value.office.phone)
    known.add(community.value.committee.phone)
    known.add(community.fields["street_contact"]?["phone"]?.text)
    known.add(community.fields["hotline"]?.text)
    for worker in workers {
      known.add(worker.value.phone)
      known.add(worker.value.publicMobile)
    }
    for duty in duties { known.add(duty.value.phone) }
    return known
  }
}

extension Content {
  /// Mail addresses of the community, in small letters; nil where a file that may hold some of them
  /// is faulty.
  fileprivate var knownMails: Set<String>? {
    guard let community, isSound("roster.csv") else { return nil }
    let offices = [
      community.value.office.email, community.value.committee.email,
      community.value.streetOffice?.email,
      community.fields["site"]?["security"]?["contact"]?.text,
    ]
    return Set((offices + workers.map(\.value.email)).compactMap { $0?.lowercased() })
  }
}

extension Commitment.Channel {
  fileprivate var isWellFormed: Bool {
    switch kind {
    case "phone":
      let digits = value.count { $0.isASCII && $0.isNumber }
      let rest = value.filter { !($0.isASCII && $0.isNumber) && !" -()（）转+".contains($0) }
      return (3...20).contains(digits) && rest.isEmpty
    case "email":
      let parts = value.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && !parts[0].isEmpty && parts[1].isHostName
        && !value.contains(where: \.isWhitespace)
    case "online":
      guard let scheme = value.range(of: "://") else { return saysSomething(value) }
      let host = value[scheme.upperBound...].prefix { !"/?#:".contains($0) }
      return ["http", "https"].contains(value[..<scheme.lowerBound].lowercased())
        && host.isHostName && !value.contains(where: \.isWhitespace)
    default: return saysSomething(value)
    }
  }

  fileprivate var wanted: Bilingual {
    switch kind {
    case "phone": Bilingual(zh: "一个电话号码", en: "one telephone number")
    case "email": Bilingual(zh: "一个邮箱地址", en: "one e-mail address")
    case "online": Bilingual(zh: "完整网址或网上入口的名称", en: "a whole web address or a name")
    case "window": Bilingual(zh: "窗口或地点的名称", en: "the name of a window or place")
    case "visit": Bilingual(zh: "谁上门、怎样约", en: "who comes, and how to ask")
    default: Bilingual(zh: "公众号或群的名称", en: "the name of an account or group")
    }
  }
}

extension Substring {
  /// Labels with a dot between them, none empty.
  fileprivate var isHostName: Bool {
    let labels = split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
  }
}

extension DiagnosticKind {
  package static let channelMalformed = DiagnosticKind(
    "NB2453",
    message: Bilingual(
      zh: "渠道“{value}”找不到人，这里要写{wanted}",
      en: "“{value}” leads nowhere; wanted is {wanted}"),
    hint: Bilingual(
      zh: "一个渠道一行；电话、邮箱、网址写全，窗口、上门、微信写明名称",
      en: "one channel a line: numbers and addresses in full, the others by name"),
    explanation: Bilingual(
      zh: """
        承诺的服务要有办法申请：电话、窗口、网上、上门、微信、邮箱，各写居民看得懂、用得上的内容。\
        依据：2024年中央《关于加强社区工作者队伍建设的意见》第11点，服务承诺制度。
        """,
      en: """
        What is promised can be asked for: by telephone, at a window, online, at home, by WeChat or \
        mail, each with words a resident can use. Source: the 2024 central opinion on community \
        workers, point 11.
        """))

  package static let phoneUnknown = DiagnosticKind(
    "NB2454",
    message: Bilingual(
      zh: "社区的资料里没有这个电话", en: "no other file of the community knows this telephone"),
    hint: Bilingual(
      zh: "请核对号码；对的话，把它写进职责页的 phone、名册的办公电话或 community.yaml",
      en: "look at the number; if right, write it in a duty, the roster or community.yaml"),
    explanation: Bilingual(
      zh: """
        承诺里的电话应当就是办事的电话：办公室、监督委员会、街道、名册里的办公电话或公开手机、职责页的电话之一。\
        写错一位，居民就打不通。12345、110 这样的短号不核对；区号、分机不影响核对。
        """,
      en: """
        A commitment is asked for at a telephone of the community: of the office, the supervision \
        committee, the street office, a worker or a duty. One wrong digit and nobody answers. Short \
        numbers (12345, 110) are not looked at; area codes and extensions make no difference.
        """))
}

extension DiagnosticKind {
  package static let mailUnknown = DiagnosticKind(
    "NB2464",
    message: Bilingual(
      zh: "社区的资料里没有这个邮箱", en: "no other file of the community knows this mail address"),
    hint: Bilingual(
      zh: "请核对邮箱；对的话，把它写进 community.yaml 或名册的办公邮箱",
      en: "look at the address; if right, write it in community.yaml or on the roster"),
    explanation: Bilingual(
      zh: """
        承诺里的邮箱应当就是收信的邮箱：办公室、监督委员会、街道、名册里的办公邮箱之一。写错一个字母，居民的信就没人看。
        """,
      en: """
        A commitment is asked for at a mailbox of the community: of the office, the supervision \
        committee, the street office or a worker. With one wrong letter nobody reads what is sent.
        """))
}

package let channelKinds: [DiagnosticKind] = [
  .channelMalformed, .phoneUnknown, .mailUnknown, .channelPageMissing,
]
