import Disclosure

/// Who did what in the community on one day: the day complained about, since whoever has left since
/// can be complained of as well.
package struct RosterSnapshot: Sendable, Hashable {
  package var people: [Person]
  package var posts: [Post]
  package var committee: [Member]
  package var grids: [Grid]
  /// 梧桐里社区; what residents put before a title.
  package var community: String

  package init(
    people: [Person], posts: [Post], committee: [Member], grids: [Grid], community: String
  ) {
    self.people = people
    self.posts = posts
    self.committee = committee
    self.grids = grids
    self.community = community
    let known = Set(people.map(\.id))
    // Members who are residents are no workers, and are complained of all the same.
    for member in committee where !known.contains(member.id) {
      self.people.append(Person(id: member.id, name: member.name))
    }
  }

  package struct Person: Sendable, Hashable {
    package var id: String
    package var name: String
    package var nicknames: [String] = []
    /// Office and private numbers, as they are written.
    package var phones: [String] = []
    package var holdings: [Holding] = []

    package init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// A post held on that day.
  package struct Holding: Sendable, Hashable {
    package var post: String
    package var grid: String?

    package init(post: String, grid: String? = nil) {
      self.post = post
      self.grid = grid
    }
  }

  package struct Post: Sendable, Hashable {
    package var id: String
    package var title: String
    /// 书记主任, 副职, 委员, 网格, 窗口, 专干 or 监督.
    package var kind: String
    package var shortTitles: [String]
    package var reportsTo: String?

    package init(
      id: String, title: String, kind: String, shortTitles: [String] = [],
      reportsTo: String? = nil
    ) {
      self.id = id
      self.title = title
      self.kind = kind
      self.shortTitles = shortTitles
      self.reportsTo = reportsTo
    }
  }

  /// One of the supervision committee: by id in the roster; a resident by `name:` and his name.
  package struct Member: Sendable, Hashable {
    package var id: String
    package var name: String
    package var isChair: Bool

    package init(worker: String?, name: String, isChair: Bool) {
      id = worker ?? "name:\(name)"
      self.name = name
      self.isChair = isChair
    }
  }

  package struct Grid: Sendable, Hashable {
    package var id: String
    package var name: String

    package init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }
}

extension RosterSnapshot {
  /// Those of the roster who were there on that day, with the posts they held. Nicknames and private
  /// phones come by worker id, for `Worker` has no place for them.
  package init(
    on day: CalendarDate, workers: [Worker], service: [Service], posts: [Post],
    committee: [Member], community: Community,
    nicknames: [String: [String]] = [:], phones: [String: [String]] = [:]
  ) {
    let held = Dictionary(grouping: service.filter { $0.covers(day) }, by: \.worker)
    let people = workers.filter { $0.since <= day && $0.until.map { day <= $0 } ?? true }
      .map { worker in
        var person = Person(id: worker.id, name: worker.name)
        person.nicknames = nicknames[worker.id] ?? []
        person.phones =
          [worker.phone, worker.publicMobile].compactMap { $0 } + (phones[worker.id] ?? [])
        person.holdings = (held[worker.id] ?? []).map { Holding(post: $0.post, grid: $0.grid) }
        return person
      }
    self.init(
      people: people, posts: posts, committee: committee,
      grids: community.grids.map { Grid(id: $0.id, name: $0.name) }, community: community.name)
  }
}
