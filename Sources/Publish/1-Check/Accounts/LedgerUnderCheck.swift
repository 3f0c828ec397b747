import Content
import Diagnostics
import Disclosure

/// A ledger and all that its rows are held against.
struct LedgerUnderCheck {
  let entry: AccountEntry
  let ledger: Ledger
  let vouchers: VoucherTable
  let limits: LocalRules.Accounts
  var findings = LedgerFindings()

  init(_ entry: AccountEntry, _ ledger: Ledger, limits: LocalRules.Accounts) {
    self.entry = entry
    self.ledger = ledger
    self.limits = limits
    vouchers = VoucherTable(ledger.rows)
  }

  /// Notes a mistake at a cell.
  mutating func note(
    _ kind: DiagnosticKind, at column: Ledger.Column, of row: LedgerRow,
    _ arguments: [String: Argument] = [:], hint: Bilingual? = nil,
    related: [Diagnostic.Related] = []
  ) {
    findings.add(
      Diagnostic(
        kind, at: ledger.place(column, of: row), arguments, hint: hint, related: related))
  }
}

extension Money {
  /// For a message.
  var argument: Argument { .plain(description) }
}
