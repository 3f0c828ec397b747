import Diagnostics
import Disclosure
import SourceText

/// One line of the publication record: that a page was public from a day on, and in what words.
package struct PublishedNotice: Sendable, Hashable {
  /// The day of the build that first showed it like this.
  package let on: CalendarDate
  /// The content file without `.md`: `finance/2026-q1`.
  package let id: String
  /// In the public site, percent-encoded: `/finance/2026-q1.html`.
  package let address: String
  package let title: String
  /// The last day of its publicity period; nil where it has none.
  package let publicityUntil: CalendarDate?

  package init(
    on: CalendarDate, id: String, address: String, title: String, publicityUntil: CalendarDate?
  ) {
    self.on = on
    self.id = id
    self.address = address
    self.title = title
    self.publicityUntil = publicityUntil
  }

  /// Whether it says the same, whatever the day.
  func saysTheSame(as other: PublishedNotice) -> Bool {
    id == other.id && address == other.address && title == other.title
      && publicityUntil == other.publicityUntil
  }

  /// One JSON object and a line feed.
  var line: [UInt8] {
    var json = JSONWriter()
    json.beginMap()
    json.entry("on", on.description)
    json.entry("id", id)
    json.entry("address", address)
    json.entry("title", title)
    if let publicityUntil { json.entry("publicity_until", publicityUntil.description) }
    json.endMap()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// Nil where the line is no such object.
  init?(_ value: LocatedValue) {
    guard let on = value["on"]?.text.flatMap({ CalendarDate($0) }), let id = value["id"]?.text,
      let address = value["address"]?.text, let title = value["title"]?.text
    else { return nil }
    let until = value["publicity_until"]?.text
    let publicityUntil = until.flatMap { CalendarDate($0) }
    if until != nil && publicityUntil == nil { return nil }
    self.init(on: on, id: id, address: address, title: title, publicityUntil: publicityUntil)
  }
}
