import Disclosure
import SourceText

extension DueList {
  /// For programs: one object on one line.
  package var json: String {
    var json = JSONWriter()
    json.beginMap()
    json.entry("community", community)
    json.entry("today", "\(today)")
    json.entry("within", within)
    for (name, entries) in [("missing", missing), ("due", upcoming), ("late", late)] {
      json.key(name)
      json.beginList()
      for entry in entries { write(entry, to: &json) }
      json.endList()
    }
    json.endMap()
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private func write(_ entry: DueEntry, to json: inout JSONWriter) {
    json.beginMap()
    json.entry("item", entry.item)
    json.entry("title", entry.title)
    json.entry("section", entry.section)
    if let owner = entry.owner { json.entry("owner", owner) }
    json.subject(entry.subject)
    if let due = entry.obligation.due {
      json.entry("due", "\(due.day)")
      json.key("provisional")
      json.boolean(due.isProvisional)
    }
    json.entry("days", entry.days(from: today))
    if let answer = entry.obligation.answer {
      json.entry("disclosure", coveredPath(answer.id))
      if let date = answer.date { json.entry("date", "\(date)") }
    }
    json.endMap()
  }
}
