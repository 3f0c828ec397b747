import Content
import Diagnostics
import Disclosure

/// Who is who, looked up once for all rules about people and posts.
struct Staff: Sendable {
  let content: Content
  let today: CalendarDate
  private(set) var workers: [String: Worker] = [:]
  private var idsByName: [String: [String]] = [:]
  private var serviceByWorker: [String: [Service]] = [:]
  private var serviceByPost: [String: [Service]] = [:]
  private(set) var posts: [String: Post] = [:]

  init(_ content: Content, today: CalendarDate) {
    self.content = content
    self.today = today
    for worker in content.workers.map(\.value) where workers[worker.id] == nil {
      workers[worker.id] = worker
      idsByName[worker.name, default: []].append(worker.id)
    }
    for post in content.posts.map(\.value) where posts[post.id] == nil { posts[post.id] = post }
    for service in content.service.map(\.value) {
      serviceByWorker[service.worker, default: []].append(service)
      serviceByPost[service.post, default: []].append(service)
    }
  }

  /// Everybody whom an id or a name may mean; more than one only where people share a name.
  func workers(_ reference: String) -> [Worker] {
    if let worker = workers[reference] { return [worker] }
    return (idsByName[reference] ?? []).compactMap { workers[$0] }
  }

  func service(of worker: String) -> [Service] { serviceByWorker[worker] ?? [] }

  func service(in post: String) -> [Service] { serviceByPost[post] ?? [] }

  /// Whether the record of service names somebody, or a post, that is not there. That is told of its
  /// own; until it is mended nobody is said to be without a post, and no post to be empty.
  var namesStrangers: Bool {
    content.service.contains { workers[$0.value.worker] == nil || posts[$0.value.post] == nil }
  }

  /// Ids of those who hold a post today.
  func holders(of post: String) -> Set<String> {
    Set(service(in: post).lazy.filter { $0.covers(today) }.map(\.worker))
  }

  /// Kinds of the posts a worker holds today.
  func postKinds(of worker: String) -> Set<String> {
    Set(service(of: worker).lazy.filter { $0.covers(today) }.compactMap { posts[$0.post]?.kind })
  }

  /// Since when the worker has been secretary or director; nil for others.
  func leadsSince(_ worker: String) -> CalendarDate? {
    service(of: worker).filter { posts[$0.post]?.kind == Post.Kind.leader }
      .unbrokenStart(on: today)
  }
}

/// What follows from the community, its roster, posts and record of service alone.
private let rulesOfPersonnel: [@Sendable (Staff) -> [Diagnostic]] = [
  checkServiceDates, checkServiceOverlaps, checkPresence, checkVacancies, checkSeats,
  checkFirstReceivers, checkSamePerson, checkNames, checkMentors, checkGrids, checkStaffing,
  checkTraining,
  checkGrades, checkSecondments, checkSupervisionMembers,
]

/// What holds people and posts against the other files.
private let rulesOfNaming: [@Sendable (Staff) -> [Diagnostic]] = [
  checkPostPages, checkResponsible, checkOwners,
]

/// Rules that need the community, its roster, posts, record of service and local rules, and no
/// other file. Silent where one of the tables is faulty: its people would seem not to be there.
func checkPersonnel(_ content: Content, today: CalendarDate) -> [Diagnostic] {
  guard content.isSound("roster.csv", "service.csv", "posts.yaml") else { return [] }
  let staff = Staff(content, today: today)
  return rulesOfPersonnel.flatMap { $0(staff) }
}

/// All rules about people and posts.
func checkRoster(_ content: Content, today: CalendarDate) -> [Diagnostic] {
  guard content.isSound("roster.csv", "service.csv", "posts.yaml") else { return [] }
  let staff = Staff(content, today: today)
  return (rulesOfPersonnel + rulesOfNaming).flatMap { $0(staff) }
}
