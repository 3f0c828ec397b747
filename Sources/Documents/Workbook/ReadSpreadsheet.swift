import Diagnostics
import SourceText

/// An xlsx file as a CSV file of the same name and privacy, line N being row N of its first shown
/// sheet, so that the reader of CSV and everything after it can go on as usual: places point into
/// that text.
///
/// - Returns: nil with a diagnostic where it holds no table that can be read.
package func readSpreadsheet(
  _ file: SourceFile, limits: DocumentLimits = .standard
) -> Parsed<SourceFile> {
  let reading = readWorkbook(file.bytes, limits: limits)
  guard reading.outcome == .read else {
    return Parsed(nil, [diagnostic(of: reading.outcome, file)])
  }
  guard let table = reading.table, !table.rows.isEmpty else {
    return Parsed(nil, [Diagnostic(.workbookWithoutTable, at: Place(file))])
  }
  let text = SourceFile(path: file.path, bytes: csv(of: table), privacy: file.privacy)
  guard let first = table.uncomputed.first else { return Parsed(text) }
  return Parsed(
    text,
    [
      Diagnostic(
        .formulaWithoutResult, at: Place(file),
        ["cell": .plain(first), "count": .number(table.uncomputed.count)])
    ])
}

private func diagnostic(of outcome: Outcome, _ file: SourceFile) -> Diagnostic {
  switch outcome {
  case .read, .picture, .unreadable(.format, _), .unreadable(.unknownFormat, _):
    Diagnostic(.notAWorkbook, at: Place(file))
  case .unreadable(.encrypted, _): Diagnostic(.workbookEncrypted, at: Place(file))
  case .unreadable: Diagnostic(.workbookDamaged, at: Place(file))
  case .refused(let refusal, _):
    Diagnostic(.workbookTooLarge, at: Place(file), ["limit": .bilingual(refusal.words)])
  }
}
