import Content
import Diagnostics
import Disclosure

/// What the accounts come to, for the pages.
package struct AccountResults: Sendable {
  /// What a ledger comes to, by the path of its file.
  package private(set) var totals: [String: LedgerTotals] = [:]
  /// For a disclosure the one whose closing balance it opens with, both by id.
  package private(set) var carriedFrom: [String: String] = [:]
  /// Every book with the disclosures that count.
  private(set) var books: [AccountBook] = []

  package init() {}

  mutating func note(_ totals: LedgerTotals, of path: String) { self.totals[path] = totals }
  mutating func note(_ id: String, carriedFrom earlier: String) { carriedFrom[id] = earlier }
  mutating func note(_ book: AccountBook) { books.append(book) }
}

/// The accounts reconcile: each ledger row by row, its sums with the disclosure, and the
/// disclosures of a book with each other.
func checkAccounts(_ content: Content) -> (results: AccountResults, diagnostics: [Diagnostic]) {
  var check = AccountsCheck(content)
  for book in AccountBook.books(of: content) { check.check(book) }
  check.addUp(content)
  return (check.results, check.diagnostics)
}

/// One run over all books. Of a ledger only its sums and vouchers are kept once it was read.
private struct AccountsCheck {
  let content: Content
  let limits: LocalRules.Accounts
  var people: LedgerPeople
  let decisions: LedgerDecisions
  var results = AccountResults()
  var diagnostics: [Diagnostic] = []
  /// Paths of ledgers that were judged; of two disclosures that name one file the first decides.
  private var judged: Set<String> = []

  init(_ content: Content) {
    self.content = content
    limits = content.localRules.accounts
    people = LedgerPeople(content)
    decisions = LedgerDecisions(content)
  }

  mutating func check(_ book: AccountBook) {
    var entries = book.entries
    var earlier = EarlierVouchers()
    var done = EntriesByEnd()
    for index in entries.indices {
      guard let path = ledgerPath(of: entries[index].notice), let table = content.tables[path]
      else { continue }
      let before = done.preceding(entries[index].period)
      let ledger = Ledger(table)
      entries[index].ledger = check(ledger, of: entries[index], before: before, &earlier)
      done.add(entries[index])
      results.note(ledger.file.path, entries[index].ledger)
    }
    diagnostics += entries.flatMap(checkBalances)
    let chain = checkCarriedBalances(entries)
    diagnostics += chain.diagnostics
    for (id, from) in chain.carriedFrom { results.note(id, carriedFrom: from) }
    results.note(AccountBook(entries: entries))
    diagnostics += checkParts(entries)
  }

  private mutating func check(
    _ ledger: Ledger, of entry: AccountEntry, before: AccountEntry?,
    _ earlier: inout EarlierVouchers
  ) -> LedgerFacts {
    var facts = LedgerFacts(totals: LedgerTotals(ledger.rows))
    guard judged.insert(ledger.file.path).inserted else { return facts }
    var run = LedgerUnderCheck(entry, ledger, limits: limits)
    run.checkDates()
    run.checkAmounts()
    run.checkRunningBalance()
    run.checkVoucherDates()
    facts.lastNumbers = run.checkNumbering(after: before)
    run.checkReversals(&earlier)
    run.checkThresholds()
    run.checkPeople(&people)
    run.checkDecisions(decisions)
    diagnostics += run.findings.all
    return facts
  }

  /// The sums of ledgers that no rule looked at, since their disclosure was corrected or withdrawn:
  /// it is still shown.
  mutating func addUp(_ content: Content) {
    for notice in content.notices {
      guard let path = ledgerPath(of: notice), results.totals[path] == nil,
        let table = content.tables[path]
      else { continue }
      results.note(LedgerTotals(Ledger(table).rows), of: path)
    }
  }

  /// Nil also where the ledger has a mistake that was told already.
  private func ledgerPath(of notice: Document<Notice>) -> String? {
    guard let ledger = notice.value.ledger,
      let path = ContentPath.resolve(ledger, from: notice.source.path),
      !content.faulty.contains(path)
    else { return nil }
    return path
  }
}

extension AccountResults {
  fileprivate mutating func note(_ path: String, _ facts: LedgerFacts?) {
    if let facts { note(facts.totals, of: path) }
  }
}
