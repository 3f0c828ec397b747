import Content
import Diagnostics
import Disclosure

/// A balance is carried from one disclosure of a book to the next: the opening balance is the
/// closing balance of the one that ends the day before. Where the book has a gap nothing is carried
/// and nothing is said: a disclosure that is missing is the catalogue's to notice.
func checkCarriedBalances(_ entries: [AccountEntry])
  -> (carriedFrom: [String: String], diagnostics: [Diagnostic])
{
  var carriedFrom: [String: String] = [:]
  var found = checkTwice(entries)
  guard found.isEmpty else { return ([:], found) }
  let ending = EntriesByEnd(entries.filter { $0.closing != nil })
  for entry in entries {
    guard let opening = entry.opening, let earlier = ending.preceding(entry.period),
      let closing = earlier.closing
    else { continue }
    carriedFrom[entry.notice.id] = earlier.notice.id
    guard closing != opening else { continue }
    let id = earlier.notice.id
    found.append(
      Diagnostic(
        .openingBalance, at: entry.notice.place("opening_balance"),
        ["opening": opening.argument, "closing": closing.argument],
        hint: Bilingual(
          zh: "请核对两期账目；若上期有误，请发布更正公开（corrects: \(name(id, from: entry))）",
          en: """
            check both accounts; if the earlier one is wrong, publish a correction (corrects: \
            \(name(id, from: entry)))
            """),
        related: [
          .init(
            earlier.notice.place("closing_balance"),
            Bilingual(zh: "上期期末余额", en: "the closing balance before"))
        ]))
  }
  return (carriedFrom, found)
}

/// As an author would write the id in the other's file.
private func name(_ id: String, from entry: AccountEntry) -> String {
  let folder = ContentPath.folder(of: entry.notice.id) + "/"
  return id.hasPrefix(folder) ? String(id.dropFirst(folder.utf8.count)) : id
}

/// Two accounts of one book for one period, neither of which corrects the other: nobody can tell
/// which balance counts. Told at the one that was disclosed later.
private func checkTwice(_ entries: [AccountEntry]) -> [Diagnostic] {
  var first: [Period: AccountEntry] = [:]
  let byDate = entries.sorted {
    ($0.notice.value.date, $0.notice.id) < ($1.notice.value.date, $1.notice.id)
  }
  return byDate.compactMap { entry in
    guard let period = entry.period, entry.opening != nil || entry.closing != nil else {
      return nil
    }
    guard let other = first[period] else {
      first[period] = entry
      return nil
    }
    return Diagnostic(
      .periodTwice, at: entry.notice.place("period"),
      related: [.init(other.notice.place("period"), Bilingual(zh: "另一份", en: "the other one"))])
  }
}

/// The entries of a book by the last day of their period; of two for one period the first.
struct EntriesByEnd {
  private var entries: [CalendarDate: [AccountEntry]] = [:]

  init(_ all: [AccountEntry] = []) {
    for entry in all { add(entry) }
  }

  mutating func add(_ entry: AccountEntry) {
    guard let period = entry.period else { return }
    let day = period.last
    guard entries[day]?.contains(where: { $0.period == period }) != true else { return }
    entries[day, default: []].append(entry)
  }

  /// Of those that end the day before a period, one as long as it, else the longest that is not
  /// longer, else any.
  func preceding(_ period: Period?) -> AccountEntry? {
    guard let period else { return nil }
    let day = period.first.adding(days: -1)
    let found = (entries[day] ?? []).sorted { $0.length < $1.length }
    let same = found.first { $0.period?.isAsLong(as: period) == true }
    return same ?? found.last { $0.length <= period.days.length } ?? found.first
  }
}

extension AccountEntry {
  /// Days of its period.
  var length: Int { period?.days.length ?? 0 }
}

extension ClosedRange<CalendarDate> {
  fileprivate var length: Int { lowerBound.days(to: upperBound) + 1 }
}

extension DiagnosticKind {
  package static let openingBalance = DiagnosticKind(
    "NB2303",
    message: Bilingual(
      zh: "期初余额 {opening} 与上期期末余额 {closing} 不符",
      en: "the opening balance {opening} is not the closing balance before, {closing}"),
    hint: Bilingual(
      zh: "请核对两期账目；若上期有误，请发布更正公开（corrects）",
      en: "check both accounts; if the earlier one is wrong, publish a correction (corrects)"),
    explanation: Bilingual(
      zh: """
        同一本账，这一期从上一期剩下的数开始。同名账簿（book）的算一本，没写账簿的，同一目录项的算一本。\
        上期指在本期开始前一天结束的那一期，先看一样长的（季度对季度），没有再看别的（年度接第一季度）。\
        上期已公布而有错的，不要改旧文件，另发更正公开，以更正后的数为准；撤回的不算。中间缺一期没有公布的，不按账目错误报。\
        依据：《上海市居民委员会工作条例》第十七条要求公开办公经费使用情况；《村民委员会组织法》第三十条要求保证公布内容真实，许多地方的社区参照执行。
        """,
      en: """
        An account begins with what the period before it left over. Disclosures with the same book \
        are one account; without a book, those of one catalogue item. The period before is the one \
        that ends the day before this begins: first one of the same length, then any other (a year \
        before a first quarter). Where the earlier one was published with a mistake, leave it and \
        publish a correction, whose figures then count; what was withdrawn does not. A period that was \
        never published is no error here. Source: the Shanghai regulations on residents' committees, \
        art. 17 (use of the office budget); the organic law of villagers' committees, art. 30 (what is \
        published must be true), which many places apply to communities.
        """))

  package static let periodTwice = DiagnosticKind(
    "NB2306",
    message: Bilingual(
      zh: "同一本账的这一期有两份余额", en: "two disclosures have balances for this period of one account"),
    hint: Bilingual(
      zh: "后一份是更正的，写上 corrects；是另一本账的，各写账簿名称（book）",
      en: "write corrects where one corrects the other, or a book where they are two accounts"),
    explanation: Bilingual(
      zh: """
        一本账一期只有一个期末余额，下一期才知道从哪个数接。更正公开用 corrects 写明更正哪一份，以更正的为准；\
        两本不同的账（如办公经费、公益金）各写各的账簿名称（book）。\
        依据：2024年中央《关于加强社区工作者队伍建设的意见》第11点，实行财务公开。
        """,
      en: """
        An account has one closing balance for a period, or the next period cannot tell where it \
        begins. A correction names what it corrects, and then its figures count; two accounts, such as \
        office budget and welfare fund, each have their book. Source: the 2024 central opinion on \
        community workers, point 11 (financial affairs are disclosed).
        """))
}
