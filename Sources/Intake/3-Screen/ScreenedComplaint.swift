import Disclosure
import Supervision

/// A complaint with what the screening found: what it is about, who must not see it, how soon
/// somebody must look.
package struct ScreenedComplaint: Sendable {
  let complaint: Complaint
  let category: CaseCategory?
  let concerns: Concerns
  let kind: CaseKind
  let urgency: Urgency
  let recusal: RecusalDecision
  let promised: PromisedLimits?
  /// What it is compared with others by.
  let grams: Bigrams
}

/// Everything the screening of one complaint needs; a value, so that many are screened at once.
struct Screening: Sendable {
  let context: IntakeContext
  private(set) var roster: RosterHistory
  private let sorter: Sorter
  private let grids: GridFinder
  let today: CalendarDate

  init(_ context: IntakeContext, today: CalendarDate) {
    self.context = context
    self.today = today
    roster = context.roster
    sorter = Sorter(context.triage)
    grids = GridFinder(context.community.grids)
  }

  /// Makes ready what complaints of those days need.
  mutating func prepare(for complaints: some Sequence<Complaint>) {
    roster.prepare(for: Set(complaints.map(\.written.instant.day)).union([today]))
  }

  /// What `chosen` holds stands before what the words say.
  func screen(_ complaint: Complaint, _ chosen: ChosenFacts = ChosenFacts()) -> ScreenedComplaint {
    let text = ScreenText(subject: complaint.subject, text: complaint.ownWords)
    let grams = complaint.text == Complaint.toBeTyped ? Bigrams("") : Bigrams(text)
    var finding = finding(of: complaint, text, grams)
    if let category = chosen.category { finding = sorter.finding(finding, chosen: category) }
    let grid = chosen.grid ?? grid(of: complaint, text)
    let about = complaint.aboutID.flatMap { known($0) }
    let duty = chosen.duty ?? duty(about) ?? finding.duty
    let isUrgent = complaint.urgency.map { $0.contains("急") && !$0.contains("不") } ?? false
    return ScreenedComplaint(
      complaint: complaint, category: finding.category,
      concerns: Concerns(
        duty: duty, post: chosen.post ?? finding.post, grid: grid, about: about),
      kind: chosen.kind ?? complaint.kindLabel.flatMap(CaseKind.init(label:)) ?? finding.kind,
      urgency: chosen.urgency ?? (finding.isDanger ? .danger : isUrgent ? .urgent : .usual),
      recusal: recusal(of: complaint, about: about, grid: grid),
      promised: promised(about: about, duty: duty, complaint),
      grams: grams)
  }

  /// `见附件` says nothing: then the documents that came with it are looked into.
  private func finding(
    of complaint: Complaint, _ text: ScreenText, _ grams: Bigrams
  ) -> Sorter.Finding {
    let finding = sorter.finding(text, grams, label: complaint.category)
    guard finding.category == nil, !complaint.attachmentText.isEmpty else { return finding }
    let all = ScreenText(
      subject: complaint.subject, text: complaint.ownWords + "\n" + complaint.attachmentText)
    return sorter.finding(all, Bigrams(all), label: complaint.category)
  }

  private func grid(of complaint: Complaint, _ text: ScreenText) -> String? {
    let address = complaint.address.map { ScreenText(subject: "", text: $0).scalars }
    return address.flatMap(grids.grid(in:)) ?? grids.grid(in: text.scalars)
  }

  /// An id is kept in the chain for ever, so it is one of ours, never what a resident typed.
  private func known(_ written: String) -> String? {
    let id = written.trimmed()
    if context.ids.contains(id) || accused(id) != nil { return id }
    guard !id.isEmpty, !id.contains("/") else { return nil }
    let folders = [
      "commitments", "duties", "finance", "party", "residency", "supervision", "pages",
    ]
    return folders.map { $0 + "/" + id }.first(where: context.ids.contains)
  }

  /// The name of whom a form from a worker's page is about.
  private func accused(_ about: String) -> String? {
    guard about.hasPrefix("workers/") else { return nil }
    return roster.name(of: String(about.dropFirst("workers/".utf8.count)))
  }

  /// The duty that is complained of, or that a commitment complained of belongs to.
  private func duty(_ about: String?) -> String? {
    guard let about else { return nil }
    if context.duties[about] != nil { return about }
    return context.promises.first { $0.commitment == about }?.duty
  }

  /// By the roster of the day it was written on. Where that names nobody, also by today's: the date
  /// of a mail is its sender's to choose, and must not open a complaint to whom it is about.
  /// A form that came from somebody's page is about him, whatever else it says.
  private func recusal(
    of complaint: Complaint, about: String?, grid: String?
  ) -> RecusalDecision {
    let day = complaint.written.instant.day
    let accused = about.flatMap(accused).map { "\n投诉\($0)" } ?? ""
    let words = complaint.ownWords + "\n" + complaint.attachmentText + accused
    let then = roster.recusal(on: day).decision(
      subject: complaint.subject, text: words, grid: grid)
    guard !roster.isSame(on: day, as: today), then.hiddenFrom.isEmpty else { return then }
    return roster.recusal(on: today).decision(subject: complaint.subject, text: words, grid: grid)
  }

  /// What the commitment complained of promised on that day; else the only one that the duty has;
  /// else the committee's own.
  private func promised(
    about: String?, duty: String?, _ complaint: Complaint
  ) -> PromisedLimits? {
    let day = complaint.written.instant.day
    let inForce = context.promises.filter { $0.isInForce(on: day) }
    let named = inForce.first { $0.commitment == about }
    let ofDuty = duty == nil ? [] : inForce.filter { $0.duty == duty }
    let own = inForce.first(where: \.isCommittees)
    return (named ?? (ofDuty.count == 1 ? ofDuty[0] : own))?.limits
  }
}

extension Complaint {
  /// Text and answers: a form asks for the person complained of in a column of its own. What offices
  /// wrote and what is only quoted is not his.
  var ownWords: String {
    details.filter { $0.nature == .answer }
      .reduce(text) { $0 + "\n" + $1.name + "：" + $1.value }
  }
}
