import Content
import Diagnostics
import PersonalData

/// A page of content: its front matter, its body, its name.
func searchPage<Value>(
  _ document: Document<Value>, as kind: ContentKind, _ content: Content, _ open: OpenValues
) -> SearchedFile {
  var file = SearchedFile(path: document.source.path)
  var fields = FieldSearch(document.source, kind, content, open)
  fields.search(document.fields)
  file.findings = fields.findings
  for finding in findPersonalData(in: document.source.bytes, range: document.body)
  where !open.contains(finding) {
    let place = Place(document.source, finding.range).confidential
    file.findings.append(PlacedFinding(finding: finding, place: place, inside: nil))
  }
  file.findings += searchName(document.source.path, open)
  return file
}

/// The items of a YAML file, or the rows of the roster.
func searchItems<Value>(
  _ documents: [Document<Value>], as kind: ContentKind, item: String?, _ content: Content,
  _ open: OpenValues
) -> SearchedFile? {
  guard let source = documents.first?.source else { return nil }
  var file = SearchedFile(path: source.path)
  var fields = FieldSearch(source, kind, item: item, content, open)
  for document in documents { fields.search(document.fields) }
  file.findings = fields.findings
  return file
}

/// A table that a page shows: its public columns.
func searchTable(_ table: ContentTable, at path: String, _ open: OpenValues) -> SearchedFile {
  var file = SearchedFile(path: path)
  let source = table.table.file
  var row = 0
  let rows = table.table.rows
  for finding in findPersonalData(in: source.bytes) where !open.contains(finding) {
    while row < rows.count, rows[row].range.upperBound <= finding.range.lowerBound { row += 1 }
    // In the header, or in a column that everybody sees.
    if row < rows.count, rows[row].range.lowerBound <= finding.range.lowerBound {
      let column = rows[row].cells.lastIndex {
        $0.range.lowerBound <= finding.range.lowerBound
      }
      if let column, column < table.columns.count, !table.columns[column].isPublic { continue }
    }
    let place = Place(source, finding.range).confidential
    file.findings.append(PlacedFinding(finding: finding, place: place, inside: nil))
  }
  file.findings += searchName(path, open)
  return file
}

/// A file's name, and those of its folders, as they will stand in its public address. The place
/// names the path with the value covered.
func searchName(_ path: String, _ open: OpenValues) -> [PlacedFinding] {
  let found = path.split(separator: "/").flatMap(personalData(inName:))
    .filter { !open.contains($0) }
  guard !found.isEmpty else { return [] }
  let place = Place(path: coveredPath(path))
  return found.map {
    PlacedFinding(
      finding: $0, place: place, inside: Bilingual(zh: "文件名", en: "in the file's name"))
  }
}

/// Also of each part between hyphens and underscores: `t3-138….txt` holds a number beside another.
private func personalData(inName name: Substring) -> [PersonalFinding] {
  // What would be found has a number or a sign of mail in it; most folders are words.
  guard name.utf8.contains(where: { $0 < 0x41 || $0 > 0x7F }) else { return [] }
  let whole = findPersonalData(in: Array(name.utf8))
  guard whole.isEmpty else { return whole }
  return name.split(whereSeparator: isJoint).flatMap { findPersonalData(in: Array($0.utf8)) }
}

private func isJoint(_ character: Character) -> Bool { "-_–—".contains(character) }

/// A path that may be shown: what looks like personal data in a name is masked.
func coveredPath(_ path: String) -> String {
  path.split(separator: "/", omittingEmptySubsequences: false).map { coveredName(String($0)) }
    .joined(separator: "/")
}

private func coveredName(_ name: String) -> String {
  let whole = covered(name)
  guard whole == name else { return whole }
  var result = ""
  var part = ""
  for character in name {
    if isJoint(character) {
      result += covered(part) + String(character)
      part = ""
    } else {
      part.append(character)
    }
  }
  return result + covered(part)
}

/// A text with its personal data masked.
func covered(_ text: String) -> String {
  String(decoding: MaskedText(of: Array(text.utf8), by: .strict).bytes, as: UTF8.self)
}
