import Disclosure
import SourceText

extension OpenData {
  /// Who serves, in which post, since when: the classes of Popolo (popoloproject.com), as its JSON
  /// has them. Everybody who is or was on the roster, and the residents of the committee.
  var people: [UInt8] {
    var json = JSONWriter()
    json.beginMap()
    json.map("organizations") { organizations(&$0) }
    json.map("persons") { persons(&$0) }
    json.map("posts") { posts(&$0) }
    json.map("memberships") { memberships(&$0) }
    json.endMap()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static let community = "community"
  private static let committee = "supervision"

  private var workers: [WorkerPage] {
    site.pages.compactMap { if case .worker(let page) = $0.content { page } else { nil } }
  }

  private func organizations(_ json: inout JSONWriter) {
    json.beginMap()
    json.entry("id", Self.community)
    json.entry("name", site.community.name)
    json.entry("classification", "社区居民委员会")
    json.contacts([("voice", site.community.office.phone), ("email", site.community.office.email)])
    json.link(site.url(of: .home))
    json.endMap()
    json.beginMap()
    json.entry("id", Self.committee)
    json.entry("name", "居务监督委员会")
    json.entry("classification", "监督委员会")
    json.entry("parent_id", Self.community)
    json.contacts([
      ("voice", site.community.committee.phone), ("email", site.community.committee.email),
    ])
    json.link(site.url(of: .supervision))
    json.endMap()
  }

  private func persons(_ json: inout JSONWriter) {
    for worker in workers {
      json.beginMap()
      json.entry("id", worker.card.id)
      json.entry("name", worker.card.name)
      json.entry("image", ifPresent: worker.photo.map(site.url(of:)))
      json.contacts([
        ("voice", worker.card.phone), ("cell", worker.mobile), ("email", worker.email),
      ])
      json.link(site.url(of: worker.card.address))
      json.endMap()
    }
    for (index, member) in site.community.committee.members.enumerated() {
      guard let name = member.name, member.worker == nil else { continue }
      json.beginMap()
      json.entry("id", Self.resident(index))
      json.entry("name", name)
      json.endMap()
    }
  }

  /// A resident on the committee has no id of the roster.
  private static func resident(_ index: Int) -> String { "\(committee)-\(index + 1)" }

  private func posts(_ json: inout JSONWriter) {
    for post in site.posts {
      json.beginMap()
      json.entry("id", post.id)
      json.entry("label", post.title)
      json.entry("role", post.kind)
      json.entry("organization_id", Self.community)
      json.endMap()
    }
  }

  /// First that each belongs to the community at all, then the posts held, then the committee.
  private func memberships(_ json: inout JSONWriter) {
    for worker in workers {
      json.membership(worker.card.id, Self.community, role: worker.card.kind) {
        $0.span(worker.since, worker.until)
      }
    }
    let titles = Dictionary(
      site.posts.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    let grids = Dictionary(
      site.community.grids.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    for service in site.service {
      json.membership(service.worker, Self.community, role: titles[service.post] ?? service.post) {
        $0.entry("post_id", service.post)
        $0.span(service.from, service.until)
        guard let grid = service.grid else { return }
        $0.key("area")
        $0.beginMap()
        $0.entry("id", grid)
        $0.entry("name", grids[grid] ?? grid)
        $0.endMap()
      }
    }
    for (index, member) in site.community.committee.members.enumerated() {
      json.membership(
        member.worker ?? Self.resident(index), Self.committee, role: member.role
      ) { _ in }
    }
  }
}

extension JSONWriter {
  /// `"key": [ … ]`
  fileprivate mutating func map(_ key: String, _ items: (inout JSONWriter) -> Void) {
    self.key(key)
    beginList()
    items(&self)
    endList()
  }

  fileprivate mutating func contacts(_ contacts: [(type: String, value: String?)]) {
    key("contact_details")
    beginList()
    for (type, value) in contacts {
      guard let value else { continue }
      beginMap()
      entry("type", type)
      entry("value", value)
      endMap()
    }
    endList()
  }

  fileprivate mutating func link(_ url: String) {
    key("links")
    beginList()
    beginMap()
    entry("url", url)
    endMap()
    endList()
  }

  fileprivate mutating func membership(
    _ person: String, _ organization: String, role: String, _ rest: (inout JSONWriter) -> Void
  ) {
    beginMap()
    entry("person_id", person)
    entry("organization_id", organization)
    entry("role", role)
    rest(&self)
    endMap()
  }

  fileprivate mutating func span(_ from: CalendarDate, _ until: CalendarDate?) {
    entry("start_date", from.description)
    entry("end_date", ifPresent: until?.description)
  }
}
