import Content
import Disclosure

extension Assembler {
  /// Everyone who serves today, in the order of the roster.
  var serving: [Worker] { content.workers.map(\.value).filter(directory.isServing) }

  var workerCards: [WorkerCard] { serving.map(card) }

  func workerPages() -> [Page] {
    let list = listPage(.workers, .workers, .workers(workerCards))
    // Those who left keep their page: old disclosures name them.
    return [list] + content.workers.map { page(of: $0) }
  }

  private func page(of document: Document<Worker>) -> Page {
    let worker = document.value
    let services = directory.service(of: worker.id)
    let posts = Set(services.map(\.post))
    let photo = worker.photo.flatMap { ContentPath.resolve($0, from: document.source.path) }
    let page = WorkerPage(
      card: card(worker), since: worker.since, until: worker.until, mobile: worker.publicMobile,
      email: worker.email, photo: photo.map { Address(contentPath: $0) },
      qualification: worker.qualification, grade: worker.grade,
      grids: services.compactMap(\.grid).compactMap { directory.grids[$0] }.map {
        ($0.name, $0.area, $0.buildings)
      },
      duties: content.duties.filter { posts.contains($0.value.post) }.map(card),
      commitments: content.commitments.filter { posts.contains($0.value.post) }.map(card))
    return Page(
      address: Address(worker: worker.id), title: worker.name, summary: nil, date: nil,
      trail: trail(.workers, .workers, title: worker.name), body: nil, content: .worker(page))
  }

  private func card(_ worker: Worker) -> WorkerCard {
    let services = directory.service(of: worker.id)
    return WorkerCard(
      id: worker.id, name: worker.name, address: Address(worker: worker.id), kind: worker.kind,
      posts: unique(services.map { directory.title(ofPost: $0.post) }),
      grids: unique(services.compactMap(\.grid).map { directory.grids[$0]?.name ?? $0 }),
      phone: worker.phone)
  }

  /// Each text once, in the order of first appearance.
  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
