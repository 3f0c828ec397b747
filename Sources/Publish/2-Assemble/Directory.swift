import Content
import Disclosure

/// Who is who today: the look-ups that several kinds of pages need.
struct Directory: Sendable {
  let today: CalendarDate
  private(set) var workers: [String: Worker] = [:]
  private var workerByName: [String: String] = [:]
  private(set) var posts: [String: Post] = [:]
  private var serviceByWorker: [String: [Service]] = [:]
  private var serviceByPost: [String: [Service]] = [:]
  /// Service of all times in posts of secretary and director.
  private var leadershipByWorker: [String: [Service]] = [:]
  private(set) var grids: [String: Community.Grid] = [:]
  private(set) var titleOfItem: [String: String] = [:]

  init(_ content: Content, community: Community, today: CalendarDate) {
    self.today = today
    for worker in content.workers.map(\.value) {
      workers[worker.id] = worker
      // Of two people with one name the id decides; the check has said so.
      workerByName[worker.name] = workerByName[worker.name] ?? worker.id
    }
    for post in content.posts { posts[post.value.id] = post.value }
    for service in content.service.map(\.value) where service.covers(today) {
      serviceByWorker[service.worker, default: []].append(service)
      serviceByPost[service.post, default: []].append(service)
    }
    for service in content.service.map(\.value)
    where posts[service.post]?.kind == Post.Kind.leader {
      leadershipByWorker[service.worker, default: []].append(service)
    }
    for grid in community.grids { grids[grid.id] = grid }
    for item in content.catalogue.map(\.value) { titleOfItem[item.id] = item.title }
  }

  /// A worker by id or name.
  func worker(_ reference: String) -> Worker? {
    workers[reference] ?? workerByName[reference].flatMap { workers[$0] }
  }

  /// A person as named in a file: with a page where he is on the roster.
  func person(_ reference: String) -> PersonLink {
    guard let worker = worker(reference) else {
      return PersonLink(name: reference, address: nil)
    }
    return PersonLink(name: worker.name, address: Address(worker: worker.id))
  }

  func service(of worker: String) -> [Service] { serviceByWorker[worker] ?? [] }

  func holders(of post: String) -> [PersonLink] {
    var seen: Set<String> = []
    return (serviceByPost[post] ?? []).filter { seen.insert($0.worker).inserted }
      .map { person($0.worker) }
  }

  /// Since when the worker has been secretary or director; nil for others.
  func leadsSince(_ worker: String) -> CalendarDate? {
    (leadershipByWorker[worker] ?? []).unbrokenStart(on: today)
  }

  /// Seats of a post that nobody holds today.
  func vacancy(of post: String) -> Vacancy? {
    posts[post].flatMap { Vacancy(of: $0, service: serviceByPost[post] ?? [], on: today) }
  }

  func title(ofPost id: String) -> String { posts[id]?.title ?? id }

  /// Whether a worker serves today.
  func isServing(_ worker: Worker) -> Bool { worker.isServing(on: today) }
}
