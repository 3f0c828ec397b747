import Disclosure
import Supervision

/// A complaint that came in no file: told at a visit or on the telephone, written down by whoever
/// heard it.
package struct SpokenComplaint: Sendable {
  package enum Way: Sendable { case visit, call }

  package var way: Way
  package var subject = ""
  package var text: String
  /// The day complained about, where it is not today.
  package var day: CalendarDate?
  package var contact = Supervision.Contact()
  /// Then nothing of the contact is kept; its address still tells the grid.
  package var isAnonymous = false
  package var isConfidential = false
  /// The disclosure, duty or commitment complained of.
  package var about: String?
  /// Who is complained of, as the complainant says, beside whom the words name.
  package var against: [RecusalMatch] = []
  package var chosen = ChosenFacts()

  package init(by way: Way, text: String) {
    self.way = way
    self.text = text
  }
}

/// What the person who writes a complaint down decides himself; what is nil the words decide.
package struct ChosenFacts: Sendable {
  var kind: CaseKind?
  /// By its name or its id.
  var category: String?
  var duty: String?
  var post: String?
  var grid: String?
  var urgency: Urgency?

  package init(
    kind: CaseKind? = nil, category: String? = nil, duty: String? = nil, post: String? = nil,
    grid: String? = nil, urgency: Urgency? = nil
  ) {
    self.kind = kind
    self.category = category
    self.duty = duty
    self.post = post
    self.grid = grid
    self.urgency = urgency
  }
}

extension Screening {
  /// Sorts it as one that came in a file. `similar` holds the complaints it may tell again.
  mutating func submission(
    of spoken: SpokenComplaint, at now: Instant, similar: SimilarityIndex
  ) -> CaseSubmission {
    let complaint = Complaint(spoken, at: now)
    prepare(for: [complaint])
    let screened = screen(complaint, spoken.chosen)
    var submission = screened.submission(received: now)
    submission.recusal = submission.recusal.merged(
      with: RecusalDecision(subjects: spoken.against))
    // The committee's own words: what it says need not be a page of the site.
    submission.concerns.about = submission.concerns.about ?? spoken.about
    if spoken.isAnonymous { submission.contact = Supervision.Contact() }
    submission.similar = similar.similar(to: screened.entry(nil))
    return submission
  }
}

extension Complaint {
  fileprivate init(_ spoken: SpokenComplaint, at now: Instant) {
    let noon = spoken.day.flatMap { Instant(day: $0, hour: 12, minute: 0) }
    self.init(
      channel: spoken.way == .visit ? .visit : .call, place: PlaceInFile(.whole),
      written: WrittenTime(noon ?? now))
    (subject, text) = (spoken.subject, spoken.text)
    if !spoken.isAnonymous {
      sender.name = spoken.contact.name ?? ""
      for mail in spoken.contact.emails { sender.add(.mail, mail) }
      for phone in spoken.contact.phones { sender.add(.phone, phone) }
    }
    address = spoken.contact.address
    isAnonymous = spoken.isAnonymous
    isConfidential = spoken.isConfidential
    aboutID = spoken.about
    finish()
  }
}
