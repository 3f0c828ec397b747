import Content
import Disclosure

extension Assembler {
  var dutyCards: [DutyCard] { content.duties.map(card) }

  var commitmentCards: [CommitmentCard] { content.commitments.map(card) }

  func dutyPages() -> [Page] {
    let list = listPage(.duties, .duties, .duties(dutyCards))
    return [list] + content.duties.map(page)
  }

  private func page(of document: Document<Duty>) -> Page {
    let duty = document.value
    let wanted = Set(duty.commitments.map { ContentPath.fullID($0, in: "commitments") })
    // A commitment belongs to a duty when either of the two names the other.
    let commitments = content.commitments.filter { commitment in
      wanted.contains(commitment.id)
        || commitment.value.duty.map { ContentPath.fullID($0, in: "duties") == document.id }
          ?? false
    }
    let page = DutyPage(
      card: card(document), basis: duty.basis, audience: duty.audience, methods: duty.methods,
      steps: duty.steps, materials: duty.materials, place: duty.place, hours: duty.hours,
      isFirstReceiver: directory.posts[duty.post]?.isFirstReceiver ?? false,
      vacancy: directory.vacancy(of: duty.post), updated: duty.updated,
      commitments: commitments.map(card),
      tables: tables(duty.tables, from: document.source.path),
      attachments: links(duty.attachments, from: document.source.path))
    return Page(
      address: document.address, title: duty.title,
      summary: duty.summary, date: duty.updated,
      trail: trail(.duties, .duties, title: duty.title),
      body: MarkdownBody(source: document.source, range: document.body), content: .duty(page),
      withdrawn: duty.withdrawn,
      complaint: complaint(about: document.id, page.card.holders))
  }

  func commitmentPages() -> [Page] {
    let list = listPage(.commitments, .commitments, .commitments(commitmentRows))
    return [list] + content.commitments.map(page)
  }

  private var commitmentRows: [CommitmentRow] {
    content.commitments.map { document in
      let commitment = document.value
      return CommitmentRow(
        card: card(document), holders: directory.holders(of: commitment.post),
        channels: commitment.channels, remedy: commitment.remedy)
    }
  }

  private func page(of document: Document<Commitment>) -> Page {
    let commitment = document.value
    let duty = commitment.duty.flatMap { reference in
      content.duties.first { $0.id == ContentPath.fullID(reference, in: "duties") }
    }
    let page = CommitmentPage(
      card: card(document), holders: directory.holders(of: commitment.post),
      duty: duty.map { $0.link($0.value.title, $0.value.summary) },
      channels: commitment.channels, remedy: commitment.remedy, measure: commitment.measure,
      results: commitment.results, from: commitment.from,
      tables: tables(commitment.tables, from: document.source.path),
      attachments: links(commitment.attachments, from: document.source.path))
    return Page(
      address: document.address, title: commitment.title,
      summary: commitment.summary, date: commitment.from,
      trail: trail(.commitments, .commitments, title: commitment.title),
      body: MarkdownBody(source: document.source, range: document.body),
      content: .commitment(page), withdrawn: commitment.withdrawn,
      complaint: complaint(about: document.id, page.holders))
  }

  func card(_ document: Document<Duty>) -> DutyCard {
    let duty = document.value
    return DutyCard(
      title: duty.title, address: document.address,
      summary: duty.summary, post: directory.title(ofPost: duty.post),
      holders: directory.holders(of: duty.post), phone: duty.phone, keywords: duty.keywords,
      isWithdrawn: duty.withdrawn != nil)
  }

  func card(_ document: Document<Commitment>) -> CommitmentCard {
    let commitment = document.value
    return CommitmentCard(
      title: commitment.title, address: document.address,
      service: commitment.service, post: directory.title(ofPost: commitment.post),
      acknowledge: commitment.acknowledge, resolve: commitment.resolve,
      latest: commitment.results.latest, isWithdrawn: commitment.withdrawn != nil)
  }
}
