import Content
import Disclosure

extension Assembler {
  func findPage() -> Page {
    var contacts: [String: [GridCard.Contact]] = [:]
    for worker in serving {
      let grids = directory.service(of: worker.id).compactMap(\.grid)
      for grid in Set(grids) {
        contacts[grid, default: []].append(
          GridCard.Contact(
            person: PersonLink(name: worker.name, address: Address(worker: worker.id)),
            phone: worker.publicMobile ?? worker.phone))
      }
    }
    let page = FindPage(
      duties: dutyCards.filter { !$0.isWithdrawn },
      grids: community.grids.map {
        GridCard(
          name: $0.name, area: $0.area, buildings: $0.buildings, workers: contacts[$0.id] ?? [])
      },
      workers: workerCards)
    return listPage(.find, .find, .find(page))
  }
}
