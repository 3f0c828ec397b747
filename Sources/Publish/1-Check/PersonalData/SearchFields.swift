import Content
import Diagnostics
import PersonalData
import SourceText

/// Searches the values of front matter, of an item of a YAML file, or of a row: those that are
/// public and whose property does not allow what was found.
struct FieldSearch {
  let source: SourceFile
  let kind: ContentKind
  /// The key of the list whose item the fields are.
  var item: String?
  let allowances: Allowances
  let open: OpenValues
  private(set) var findings: [PlacedFinding] = []
  private var path: [String] = []

  init(
    _ source: SourceFile, _ kind: ContentKind, item: String? = nil, _ content: Content,
    _ open: OpenValues
  ) {
    self.source = source
    self.kind = kind
    self.item = item
    allowances = content.allowances
    self.open = open
  }

  mutating func search(_ value: LocatedValue) {
    switch value.content {
    case .map(let entries):
      for entry in entries {
        path.append(entry.key)
        search(entry.value)
        path.removeLast()
      }
    case .list(let items): for item in items { search(item) }
    case .text(let scalar): search(scalar.text, at: value.range)
    case .number, .boolean, .null: break
    }
  }

  /// An old address becomes the name of a file, and is read as names are: part by part.
  private mutating func searchAddress(_ text: String, at range: Range<Int>) {
    for finding in searchName(text, open) {
      let place = Place(source, range).confidential
      findings.append(PlacedFinding(finding: finding.finding, place: place, inside: nil))
    }
  }

  private mutating func search(_ text: String, at range: Range<Int>) {
    if path == ["aliases"] { return searchAddress(text, at: range) }
    let bytes = Array(text.utf8)
    let found = findPersonalData(in: bytes)
    guard !found.isEmpty else { return }
    let rule = allowances.rule(at: path, in: kind, item: item)
    guard rule.isPublic else { return }
    for finding in found
    where !rule.allowed.contains(finding.kind.rawValue) && !open.contains(finding) {
      let place = Place(source, exact(finding.range, of: bytes, in: range)).confidential
      findings.append(PlacedFinding(finding: finding, place: place, inside: nil))
    }
  }

  /// The place in the file, where the text stands there as it is; else the whole value's.
  private func exact(_ part: Range<Int>, of text: [UInt8], in range: Range<Int>) -> Range<Int> {
    let quote = (range.count - text.count) / 2
    let start = range.lowerBound + max(0, quote)
    guard quote >= 0, start + text.count <= source.bytes.count,
      source.bytes[start..<(start + text.count)].elementsEqual(text)
    else { return range }
    return (start + part.lowerBound)..<(start + part.upperBound)
  }
}
