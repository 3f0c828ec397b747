import SourceText
import Supervision

extension CommitteeFigures {
  /// For programs: one object on one line, null where a number is withheld.
  var json: String {
    var json = JSONWriter()
    json.beginMap()
    json.entry("from", report.first.description)
    json.entry("through", report.last.description)
    json.figure("received", report.received)
    json.figure("finished", report.finished)
    json.figure("returned", report.returned)
    json.figure("open", report.open)
    json.share("on_time", report.onTime)
    json.key("median_days")
    if let half = report.medianHalfDays {
      json.number(written: half % 2 == 0 ? "\(half / 2)" : "\(half / 2).5")
    } else {
      json.null()
    }
    json.share("satisfied", report.satisfaction)
    for group in groups {
      json.key(group.key)
      json.beginList()
      for line in group.lines {
        json.beginMap()
        json.key("name")
        if let name = line.name { json.text(name) } else { json.null() }
        json.figure("received", line.received)
        json.figure("finished", line.finished)
        json.share("on_time", line.onTime)
        json.endMap()
      }
      json.endList()
    }
    json.endMap()
    return json.line
  }
}

extension JSONWriter {
  fileprivate mutating func figure(_ key: String, _ figure: Figure) {
    self.key(key)
    if let value = figure.value { number(value) } else { null() }
  }

  /// As a fraction, to three digits.
  fileprivate mutating func share(_ key: String, _ share: CommitteeReport.Share?) {
    self.key(key)
    guard let perMille = share?.perMille else { return null() }
    let digits = String(1000 + perMille % 1000).dropFirst()
    number(written: "\(perMille / 1000).\(digits)")
  }
}
