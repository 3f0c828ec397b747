import Diagnostics
import Disclosure
import SourceText

/// One line of the publication record: that a page was public from a day on. It holds no word of the
/// page, so that what must be forgotten is not kept here.
package struct PublishedNotice: Sendable, Hashable {
  /// The day of the build that first showed it like this.
  package let on: CalendarDate
  /// The content file without `.md`: `finance/2026-q1`.
  package let id: String
  /// In the public site, percent-encoded: `/finance/2026-q1.html`.
  package let address: String
  /// The first day of its publicity period; nil where it has none, and in records of old.
  package let publicityFrom: CalendarDate?
  /// The last day of its publicity period; nil where it has none.
  package let publicityUntil: CalendarDate?
  /// Whether that day was counted before the holidays of its year were announced.
  package let isProvisional: Bool

  package init(
    on: CalendarDate, id: String, address: String, publicityFrom: CalendarDate? = nil,
    publicityUntil: CalendarDate? = nil, isProvisional: Bool = false
  ) {
    self.on = on
    self.id = id
    self.address = address
    self.publicityFrom = publicityFrom
    self.publicityUntil = publicityUntil
    self.isProvisional = isProvisional
  }

  /// Whether it says the same, whatever the day.
  func saysTheSame(as other: PublishedNotice) -> Bool {
    id == other.id && address == other.address && publicityFrom == other.publicityFrom
      && publicityUntil == other.publicityUntil && isProvisional == other.isProvisional
  }

  /// One JSON object and a line feed.
  var line: [UInt8] {
    var json = JSONWriter()
    json.beginMap()
    json.entry("on", on.description)
    json.entry("id", id)
    json.entry("address", address)
    if let publicityFrom { json.entry("publicity_from", publicityFrom.description) }
    if let publicityUntil { json.entry("publicity_until", publicityUntil.description) }
    if isProvisional {
      json.key("provisional")
      json.boolean(true)
    }
    json.endMap()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// Nil where the line is no such object.
  init?(_ value: LocatedValue) {
    guard let on = value["on"]?.text.flatMap({ CalendarDate($0) }), let id = value["id"]?.text,
      let address = value["address"]?.text
    else { return nil }
    let until = value["publicity_until"]?.text
    let publicityUntil = until.flatMap { CalendarDate($0) }
    if until != nil && publicityUntil == nil { return nil }
    var isProvisional = false
    if case .boolean(true)? = value["provisional"]?.content { isProvisional = true }
    self.init(
      on: on, id: id, address: address,
      publicityFrom: value["publicity_from"]?.text.flatMap { CalendarDate($0) },
      publicityUntil: publicityUntil, isProvisional: isProvisional)
  }
}
