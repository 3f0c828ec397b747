import Content
import Disclosure

extension Assembler {
  /// Everyone who serves today, in the order of the roster.
  var serving: [Worker] { content.workers.map(\.value).filter(directory.isServing) }

  var workerCards: [WorkerCard] { serving.map(card) }

  func workerPages() -> [Page] {
    let list = listPage(.workers, .workers, .workers(workersPage))
    // Those who left keep their page: old disclosures name them.
    return [list] + content.workers.map { page(of: $0) }
  }

  private var workersPage: WorkersPage {
    WorkersPage(
      workers: workerCards,
      staffing: Staffing(
        content.workers.map(\.value), population: community.population,
        per10000: content.localRules.staffingPer10000, on: directory.today),
      vacancies: content.posts.map(\.value).compactMap { post in
        directory.vacancy(of: post.id).map { (post.title, $0) }
      },
      training: training)
  }

  private var training: [TrainingRow] {
    let rows = serving.compactMap { worker in
      training(of: worker).map { training in
        TrainingRow(
          person: directory.person(worker.id), trained: worker.trained, due: training.due,
          isOverdue: training.isOverdue(on: directory.today))
      }
    }
    return rows.sorted { ($0.due, $0.person.name) < ($1.due, $1.person.name) }
  }

  private func training(of worker: Worker) -> TrainingDue? {
    TrainingDue(
      worker, leadsSince: directory.leadsSince(worker.id), rules: content.localRules.training)
  }

  private func page(of document: Document<Worker>) -> Page {
    let worker = document.value
    let services = directory.service(of: worker.id)
    let posts = Set(services.map(\.post))
    let photo = worker.photo.flatMap { ContentPath.resolve($0, from: document.source.path) }
    let training = training(of: worker)
    let isServing = directory.isServing(worker)
    let page = WorkerPage(
      card: card(worker), since: worker.since, until: worker.until, mobile: worker.publicMobile,
      email: worker.email, photo: photo.map { Address(contentPath: $0) },
      qualification: worker.qualification, grade: worker.grade,
      mentor: worker.mentor.map(directory.person), trained: worker.trained,
      trainingDue: isServing ? training?.due : nil,
      isTrainingOverdue: isServing && training?.isOverdue(on: directory.today) ?? false,
      secondment: isServing ? worker.secondment : nil,
      grids: services.compactMap(\.grid).compactMap { directory.grids[$0] }.map {
        ($0.name, $0.area, $0.buildings)
      },
      duties: content.duties.filter { posts.contains($0.value.post) }.map(card),
      commitments: content.commitments.filter { posts.contains($0.value.post) }.map(card))
    return Page(
      address: Address(worker: worker.id), title: worker.name, summary: nil, date: nil,
      trail: trail(.workers, .workers, title: worker.name), body: nil, content: .worker(page),
      complaint: complaint(about: "workers/\(worker.id)", [directory.person(worker.id)]))
  }

  private func card(_ worker: Worker) -> WorkerCard {
    let services = directory.service(of: worker.id)
    return WorkerCard(
      id: worker.id, name: worker.name, address: Address(worker: worker.id), kind: worker.kind,
      posts: unique(services.map { directory.title(ofPost: $0.post) }),
      grids: unique(services.compactMap(\.grid).map { directory.grids[$0]?.name ?? $0 }),
      phone: worker.phone, isLent: worker.isLent(on: directory.today))
  }

  /// Each text once, in the order of first appearance.
  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
