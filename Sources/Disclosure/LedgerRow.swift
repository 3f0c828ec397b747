/// One row of a ledger (收支明细), in public words only. An empty cell is nil; what the amounts must
/// be is the accounts' rules to say.
package struct LedgerRow: Sendable {
  /// Which of the table's rows it is, from 0.
  package var index: Int
  package var date: CalendarDate
  package var voucher: String?
  package var summary: String
  package var account: String
  package var income: Money?
  package var expense: Money?
  /// People are named by a worker's id, or by name.
  package var handler: String?
  package var approver: String?
  package var witness: String?
  /// The meeting's page (`residency/2026-03-meeting`), or words.
  package var decision: String?
  /// The voucher that a negative amount takes back.
  package var reverses: String?
  /// What was left after this row.
  package var balance: Money?

  package init(index: Int, date: CalendarDate, summary: String, account: String) {
    self.index = index
    self.date = date
    self.summary = summary
    self.account = account
  }

  /// What it adds to the balance.
  package var change: Money { (income ?? .zero) - (expense ?? .zero) }
}
