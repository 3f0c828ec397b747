import Diagnostics
import Documents
import SourceText

/// Reads a table, CSV or xlsx. Of a workbook all places point into the CSV text that stands for it:
/// line N is row N of its sheet.
func readTable(_ source: SourceFile) -> Parsed<CSVTable> {
  guard source.path.hasSuffix(".xlsx") else { return readCSV(source) }
  let sheet = readSpreadsheet(source)
  guard let text = sheet.value else { return Parsed(nil, sheet.diagnostics) }
  let table = readCSV(text)
  return Parsed(table.value, sheet.diagnostics + table.diagnostics)
}

extension Content {
  /// Opens the workbooks among the files that pages name as tables. From then on they are content
  /// like any CSV file and not offered as they are: a ledger's private columns are in them.
  mutating func takeWorkbooks(_ named: Set<String>) -> [SourceFile] {
    var opened: [SourceFile] = []
    for file in attachments
    where file.path.hasSuffix(".xlsx") && named.contains(file.path)
      && !ContentPath.isPersonnel(file.path)
    {
      paths.insert(file.path)
      switch readSource(file.path, at: file.location, upTo: tableSizeLimit) {
      case .success(let source): opened.append(source)
      case .failure(let refusal): diagnostics.append(refusal.diagnostic)
      }
    }
    attachments.removeAll { paths.contains($0.path) }
    return opened
  }
}
