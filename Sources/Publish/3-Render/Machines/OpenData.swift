import Disclosure
import SourceText

/// The site's facts for programs: `data/*.json`, described in Documentation/open-data.md. Made of
/// the site model, which has no place for anything that is not public.
struct OpenData {
  let site: SiteModel

  init(_ site: SiteModel) { self.site = site }

  /// Everyone who is or was on the roster, with the public columns only.
  var roster: [UInt8] {
    list(before: staff) { json in
      for case .worker(let page) in site.pages.lazy.map(\.content) {
        json.beginMap()
        json.entry("id", page.card.id)
        json.entry("name", page.card.name)
        json.entry("url", site.url(of: page.card.address))
        json.entry("kind", page.card.kind)
        json.list("posts", page.card.posts)
        json.list("grids", page.card.grids)
        json.entry("since", page.since.description)
        json.entry("until", ifPresent: page.until?.description)
        json.entry("phone", ifPresent: page.card.phone)
        json.entry("mobile", ifPresent: page.mobile)
        json.entry("email", ifPresent: page.email)
        json.entry("qualification", ifPresent: page.qualification)
        json.entry("grade", ifPresent: page.grade)
        json.entry("trained", ifPresent: page.trained?.description)
        json.entry("mentor", ifPresent: page.mentor?.name)
        json.secondment(page.secondment)
        json.endMap()
      }
    }
  }

  var duties: [UInt8] {
    list { json in
      for case .duty(let page) in site.pages.lazy.map(\.content) {
        json.beginMap()
        json.entry("title", InlineMarkdown.plainText(page.card.title))
        json.entry("url", site.url(of: page.card.address))
        json.entry("summary", ifPresent: page.card.summary.map(InlineMarkdown.plainText))
        json.entry("post", page.card.post)
        json.list("holders", page.card.holders.map(\.name))
        json.entry("audience", ifPresent: page.audience)
        json.list("methods", page.methods)
        json.list("basis", page.basis)
        json.entry("place", ifPresent: page.place)
        json.entry("hours", ifPresent: page.hours)
        json.entry("phone", ifPresent: page.card.phone)
        json.list("commitments", page.commitments.map { site.url(of: $0.address) })
        json.entry("updated", ifPresent: page.updated?.description)
        json.endMap()
      }
    }
  }

  var commitments: [UInt8] {
    list { json in
      for case .commitment(let page) in site.pages.lazy.map(\.content) {
        json.beginMap()
        json.entry("title", InlineMarkdown.plainText(page.card.title))
        json.entry("url", site.url(of: page.card.address))
        json.entry("service", page.card.service)
        json.entry("post", page.card.post)
        json.limit("acknowledge", page.card.acknowledge)
        json.limit("resolve", page.card.resolve)
        json.entry("remedy", page.remedy)
        json.entry("measure", page.measure)
        json.key("results")
        json.beginList()
        for result in page.results {
          json.beginMap()
          json.entry("period", result.period)
          json.entry("total", result.total)
          json.entry("on_time", result.onTime)
          if let satisfied = result.satisfied { json.entry("satisfied", satisfied) }
          json.endMap()
        }
        json.endList()
        json.endMap()
      }
    }
  }

  /// Newest first.
  var disclosures: [UInt8] {
    list { json in
      for notice in site.newest {
        json.beginMap()
        json.entry("title", InlineMarkdown.plainText(notice.title))
        json.entry("url", site.url(of: notice.address))
        json.entry("section", notice.section.rawValue)
        json.entry("item", notice.item)
        json.entry("period", ifPresent: notice.period)
        json.entry("date", notice.date.description)
        json.entry("summary", ifPresent: notice.summary.map(InlineMarkdown.plainText))
        json.key("withdrawn")
        json.boolean(notice.isWithdrawn)
        json.key("corrected")
        json.boolean(notice.isCorrected)
        json.publicity(notice.publicity)
        json.endMap()
      }
    }
  }

  /// How every item of the catalogue stands.
  var coverage: [UInt8] {
    list { json in
      for case .coverage(let page) in site.pages.lazy.map(\.content) {
        for section in page.sections {
          for row in section.items { json.coverage(row, of: section.id, site) }
        }
      }
    }
  }

  /// Staffing against the standard, and what is vacant.
  private func staff(_ json: inout JSONWriter) {
    for case .workers(let page) in site.pages.lazy.map(\.content) {
      json.staffing(page.staffing)
      json.key("vacancies")
      json.beginList()
      for (post, vacancy) in page.vacancies {
        json.beginMap()
        json.entry("post", post)
        json.entry("seats", vacancy.seats)
        json.entry("held", vacancy.held)
        json.entry("since", ifPresent: vacancy.since?.description)
        json.endMap()
      }
      json.endList()
    }
  }

  /// `{"community": …, "url": …, "items": […]}`, with what `before` has to say in front of the items.
  func list(
    before: (inout JSONWriter) -> Void = { _ in }, _ items: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var json = JSONWriter()
    json.beginMap()
    json.entry("community", site.community.name)
    json.entry("url", site.url(of: .home))
    before(&json)
    json.key("items")
    json.beginList()
    items(&json)
    json.endList()
    json.endMap()
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  mutating func entry(_ key: String, ifPresent text: String?) {
    if let text { entry(key, text) }
  }

  fileprivate mutating func secondment(_ secondment: Worker.Secondment?) {
    guard let secondment else { return }
    key("secondment")
    beginMap()
    entry("to", secondment.to)
    entry("from", ifPresent: secondment.from?.description)
    entry("until", ifPresent: secondment.until?.description)
    entry("approval", ifPresent: secondment.approval)
    endMap()
  }

  /// `{"population": 11862, "per_10000": 18, "required": 22, …}`
  fileprivate mutating func staffing(_ staffing: Staffing) {
    key("staffing")
    beginMap()
    entry("population", staffing.population)
    key("per_10000")
    number(written: staffing.standard)
    entry("required", staffing.required)
    entry("present", staffing.present)
    entry("committee", staffing.committee)
    entry("staff", staffing.staff)
    entry("lent", staffing.lent)
    endMap()
  }

  mutating func list(_ key: String, _ texts: [String]) {
    self.key(key)
    beginList()
    for text in texts { self.text(text) }
    endList()
  }

  /// `{"from": …, "until": …, "provisional": false}`; left out where there is no such period.
  fileprivate mutating func publicity(_ window: PublicityWindow?) {
    guard let window else { return }
    key("publicity")
    beginMap()
    entry("from", window.first.description)
    entry("until", window.last.description)
    key("provisional")
    boolean(window.isProvisional)
    endMap()
  }

  /// `{"working_days": 3}`
  fileprivate mutating func limit(_ key: String, _ limit: TimeLimit?) {
    guard let limit else { return }
    self.key(key)
    beginMap()
    entry(limit.unit.rawValue, limit.count)
    endMap()
  }
}
