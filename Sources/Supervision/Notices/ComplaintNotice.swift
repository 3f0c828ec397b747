import Disclosure

/// What a complainant is told.
package enum NoticeKind: String, Sendable, Codable, CaseIterable {
  /// The complaint is taken (受理).
  case taken
  /// It is another office's (不予受理).
  case returned
  case extended
  case answered
}

/// Who writes: the supervision committee as `community.yaml` has it.
package struct NoticeSender: Sendable, Hashable {
  package var community: String
  package var phone: String
  package var address: String?
  package var email: String?

  package init(community: String, phone: String, address: String?, email: String?) {
    self.community = community
    self.phone = phone
    self.address = address
    self.email = email
  }
}

/// A notice to the complainant. It never quotes the complaint: mail goes astray.
package struct ComplaintNotice: Sendable, Hashable {
  package var kind: NoticeKind
  package var reference: CaseReference
  package var sender: NoticeSender
  package var on: CalendarDate
  /// By when it will be finished, where that is known.
  package var due: Due?
  /// The right office, of one that was returned.
  package var office: String?
  /// The reason or the answer in the committee's words.
  package var note: String?

  package init(
    kind: NoticeKind, reference: CaseReference, sender: NoticeSender, on: CalendarDate
  ) {
    self.kind = kind
    self.reference = reference
    self.sender = sender
    self.on = on
  }

  /// The subject of a mail; an answer to it brings the reference back.
  package var subject: String { "\(title)（编号 \(reference)）" }

  package var title: String {
    switch kind {
    case .taken: "您的投诉已受理"
    case .returned: "您的投诉应由其他部门办理"
    case .extended: "您的投诉延期办理"
    case .answered: "您的投诉的答复"
    }
  }

  /// The whole text, for paper, telephone or mail; lines end with LF.
  package var text: String {
    let contact = [
      "电话：\(sender.phone)", sender.address.map { "地址：\($0)" },
      sender.email.map { "邮箱：\($0)" },
    ].compactMap { $0 }
    let lines =
      ["居民您好：", "", "您的投诉（编号 \(reference)）\(sentence)"] + body
      + ["", "有疑问请联系我们，并说明编号。"] + contact
      + ["", "\(sender.community)居务监督委员会", chineseDate(on)]
    return lines.joined(separator: "\n") + "\n"
  }

  private var sentence: String {
    let due = due.map { due in
      "，\(chineseDate(due.day))前办结\(due.isProvisional ? "（暂定，节假日安排公布后可能调整）" : "")"
    }
    switch kind {
    case .taken: return "我们已经受理\(due ?? "")。办理结果会告诉您。"
    case .returned: return "不属于本社区办理的事项，应由\(office ?? "其他部门")办理。"
    case .extended: return "需要延长办理时间\(due ?? "")。"
    case .answered: return "现答复如下。如对答复不满意，可要求重办。"
    }
  }

  private var body: [String] {
    guard let note, !note.isBlank else { return [] }
    let heading = kind == .answered ? "答复：" : "理由："
    return ["", heading]
      + note.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// `2026年3月1日`.
func chineseDate(_ day: CalendarDate) -> String { "\(day.year)年\(day.month)月\(day.day)日" }

/// The notice that a step owes the complainant; none where it owes none. Nobody can be told who
/// did not say who he is.
package func noticeOwed(for action: CaseAction, to state: CaseState) -> NoticeKind? {
  state.isAnonymous ? nil : action.notice
}

extension CaseAction {
  /// The notice that this step owes whoever can be reached.
  package var notice: NoticeKind? {
    switch self {
    case .accept: .taken
    case .return: .returned
    case .extend: .extended
    case .reply: .answered
    case .assign, .confirm, .reopen, .close, .link, .unlink, .classify, .recuse: nil
    }
  }
}
