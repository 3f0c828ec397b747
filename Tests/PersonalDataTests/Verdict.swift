import PersonalData

/// A finding where nothing was planted. The excerpt may be shown: every page is invented.
struct Stray: CustomStringConvertible {
  var kind: String
  var excerpt: String

  var description: String { "\(kind) “\(excerpt)”" }
}

/// What the detector made of a page.
struct Verdict {
  private(set) var found: [Planted] = []
  private(set) var missed: [Planted] = []
  private(set) var strays: [Stray] = []

  init(of page: LabelledPage) {
    let bytes = Array(page.text.utf8)
    let findings = findPersonalData(in: bytes).map { (kind: $0.kind.rawValue, range: $0.range) }
    for planted in page.planted {
      let isFound = findings.contains {
        $0.kind == planted.kind
          && $0.range.clamped(to: planted.range).count * 2 >= planted.range.count
      }
      if isFound { found.append(planted) } else { missed.append(planted) }
    }
    for finding in findings
    where !page.planted.contains(where: { $0.range.overlaps(finding.range) }) {
      let around = finding.range.lowerBound - 30..<finding.range.upperBound + 30
      let excerpt = String(decoding: bytes[around.clamped(to: 0..<bytes.count)], as: UTF8.self)
      strays.append(Stray(kind: finding.kind, excerpt: excerpt))
    }
  }
}
