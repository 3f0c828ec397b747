import Diagnostics

/// Everything the accounts can say.
package let accountKinds: [DiagnosticKind] =
  [
    .closingBalance, .sumOfLedger, .openingBalance, .sumOfParts, .endOfParts, .periodTwice,
    .balanceOfRow, .rowOutsidePeriod, .incomeAndExpense, .rowWithoutAmount, .voucherOnTwoDates,
    .voucherMissing, .voucherUnnumbered,
  ] + reversalKinds + thresholdKinds + ledgerPeopleKinds + decisionKinds
