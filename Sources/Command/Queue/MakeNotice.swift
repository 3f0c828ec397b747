import Diagnostics
import Foundation
import Supervision

extension QueueDesk {
  /// Makes the notice that the last step owed the complainant, as text and, where he can be written
  /// to, as a mail; records that it was made, and how it was delivered where that is known already.
  func makeNotice(of reference: CaseReference, delivered: NoticeRecord.Means?) throws {
    let story = try store.show(reference, for: viewer)
    guard let notice = owedNotice(of: story) else {
      throw QueueRefusal(.noNoticeOwed, ["case": .plain(reference.description)])
    }
    let name = "\(reference)-\(notice.kind.rawValue)-\(number(of: notice.kind, in: story))"
    var paths = [try store.write(notice: notice.text, to: name + ".txt")]
    let mail = try mail(notice)
    if let mail {
      paths.append(
        try store.write(notice: String(decoding: mail.bytes, as: UTF8.self), to: name + ".eml"))
    }
    try store.record(
      NoticeRecord(
        kind: notice.kind, means: mail == nil ? .none : .mail, isDelivered: false),
      on: reference, messageID: mail?.messageID, by: viewer, at: now)
    if let delivered { try recordDelivery(of: notice.kind, reference, delivered) }
    speaker.result(paths.map { $0 + "\n" }.joined())
    if delivered == nil {
      speaker.say(
        Bilingual(
          zh: "通知已生成；送达后运行 noticeboard queue notice \(reference) --delivered 方式",
          en:
            "the notice is made; when it is delivered run noticeboard queue notice \(reference) --delivered HOW"
        ))
    }
  }

  func recordDelivery(
    of kind: NoticeKind, _ reference: CaseReference, _ means: NoticeRecord.Means
  ) throws {
    try store.record(
      NoticeRecord(kind: kind, means: means, isDelivered: means != .none), on: reference,
      by: viewer, at: now)
  }

  /// The notice of the last step that owes one.
  func owedNotice(of story: CaseStory) -> ComplaintNotice? {
    for entry in story.entries.reversed() {
      guard case .action(let action) = entry.happening,
        let kind = noticeOwed(for: action, to: story.state)
      else { continue }
      var notice = ComplaintNotice(
        kind: kind, reference: story.state.reference, sender: record.sender, on: entry.at.day)
      if kind == .taken || kind == .extended { notice.due = story.deadlines.finish }
      if case .return(let office) = action { notice.office = office }
      notice.note = kind == .taken ? nil : entry.words?.text
      return notice
    }
    return nil
  }

  /// How many notices of this kind the case has owed so far.
  private func number(of kind: NoticeKind, in story: CaseStory) -> Int {
    story.entries.count { entry in
      guard case .action(let action) = entry.happening else { return false }
      return noticeOwed(for: action, to: story.state) == kind
    }
  }

  /// To the first address that can be written to. Looking it up is recorded like any other showing.
  private func mail(_ notice: ComplaintNotice) throws -> NoticeMail? {
    guard notice.sender.email != nil else { return nil }
    let token = UUID().uuidString.filter { $0 != "-" }.lowercased()
    for contact in try store.contacts(of: notice.reference, for: viewer, at: now) {
      for address in contact.emails {
        let mail = NoticeMail(
          notice, to: address, name: contact.name, answering: nil, at: now, token: token)
        if let mail { return mail }
      }
    }
    return nil
  }
}
