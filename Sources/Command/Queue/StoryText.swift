import Diagnostics
import Supervision

/// A case for people at a terminal; a resident's words can do nothing to it.
struct StoryText {
  private(set) var text = ""
  private let record: CommunityRecord
  private let language: Language

  init(
    _ story: CaseStory, contacts: [Contact]?, _ record: CommunityRecord, language: Language
  ) {
    self.record = record
    self.language = language
    head(story.state)
    dues(story)
    if let contacts { reach(contacts) }
    line("")
    for entry in story.entries { tell(entry) }
  }

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  private mutating func line(_ words: String) { text += words.safeForTerminal + "\n" }

  private mutating func field(_ zh: String, _ en: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    line("  " + say("\(zh)：\(value)", "\(en): \(value)"))
  }

  private mutating func head(_ state: CaseState) {
    line(
      [
        state.reference.description, state.stage.words.text(in: language),
        state.kind.words.text(in: language), state.channel.words.text(in: language),
      ].joined(separator: "  "))
    field("收到", "received", state.receivedAt.description)
    if state.writtenAt.certainty != .missing {
      field("写于", "written", state.writtenAt.time.description)
    }
    let category = state.category?.words.text(in: language)
    field("类别", "category", category ?? say("待分类", "none yet"))
    field("职责", "duty", state.concerns.duty)
    field("岗位", "post", state.concerns.post.map(record.title(ofPost:)))
    field("网格", "grid", state.concerns.grid)
    field("涉及", "about", state.concerns.about)
    if state.urgency != .usual {
      field("紧急程度", "urgency", state.urgency.words.text(in: language))
    }
    if state.isAnonymous { line("  " + say("匿名", "anonymous")) }
    if state.isConfidential { line("  " + say("要求保密", "asked for confidence")) }
    recusal(state.recusal)
    field("承办", "assigned to", state.assignee.map(name))
    if !state.links.isEmpty {
      let links = state.links.sorted { $0.key < $1.key }.map { other, score in
        score.map { "\(other)（\($0 / 10)%）" } ?? other.description
      }
      field("关联", "linked", links.joined(separator: language == .zh ? "、" : ", "))
    }
    field("满意度", "rating", state.rating?.words.text(in: language))
    field("版本", "version", String(state.version))
  }

  private mutating func recusal(_ decision: RecusalDecision) {
    func names(_ matches: [RecusalMatch]) -> String {
      matches.map { record.name(of: $0.worker) }.joined(separator: language == .zh ? "、" : ", ")
    }
    if decision.handling != .committee {
      field("由谁办", "handled by", decision.handling.words.text(in: language))
    }
    field("被投诉", "complained of", names(decision.subjects))
    field("可能涉及", "perhaps meant", names(decision.doubtful))
  }

  private func name(_ assignee: Assignee) -> String {
    switch assignee {
    case .committee: say("监督委员会", "the committee")
    case .street: say("街道", "the street")
    case .worker(let id, _, _): record.name(of: id)
    }
  }

  private mutating func dues(_ story: CaseStory) {
    let deadlines = story.deadlines
    let all: [(String, String, Supervision.Due?)] = [
      ("告知是否受理", "acknowledge by", deadlines.acknowledge),
      ("退回的话", "or return by", deadlines.returning), ("答复", "reply by", deadlines.reply),
      ("办结", "finish by", deadlines.finish),
    ]
    for (zh, en, due) in all {
      field(zh, en, due?.words.text(in: language))
    }
  }

  private mutating func reach(_ contacts: [Contact]) {
    if contacts.isEmpty { line("  " + say("没有留联系方式", "left no contact data")) }
    for contact in contacts {
      field("姓名", "name", contact.name)
      field("电话", "telephone", contact.phones.joined(separator: " "))
      field("邮箱", "mail", contact.emails.joined(separator: " "))
      field("住址", "address", contact.address)
    }
  }

  private mutating func tell(_ entry: CaseStory.Entry) {
    line("\(entry.at)  \(entry.by)  \(happening(entry.happening))")
    guard let words = entry.words else { return }
    if !words.subject.isEmpty { text += words.subject.safeLines(margin: "    ") }
    if !words.text.isEmpty { text += words.text.safeLines(margin: "    ") }
    if let quoted = words.quoted, !quoted.isEmpty { text += quoted.safeLines(margin: "    > ") }
    for note in words.notes { line("    * " + note) }
    for name in words.attachmentNames { line("    + " + name) }
  }

  private func happening(_ happening: CaseStory.Entry.Happening) -> String {
    switch happening {
    case .queued(let channel): say("收到", "received") + "  " + channel.words.text(in: language)
    case .message(let channel): say("又来信", "wrote again") + "  " + channel.words.text(in: language)
    case .changedRow: say("原表有改动", "the row was changed")
    case .action(let action): self.action(action)
    case .notice(let notice): self.notice(notice)
    case .contactsShown: say("查看了联系方式", "contact data was shown")
    case .contactAdded: say("补上了联系方式", "contact data was added")
    case .erased: say("保存期满，已清除", "erased, its time being over")
    }
  }

  private func notice(_ notice: NoticeRecord) -> String {
    let (kind, means) = (
      notice.kind.words.text(in: language), notice.means.words.text(in: language)
    )
    return notice.isDelivered
      ? say("\(kind)已送达（\(means)）", "notice \(kind) delivered by \(means)")
      : say("\(kind)已生成", "notice \(kind) made")
  }

  private func action(_ action: CaseAction) -> String {
    let step = action.step.words.text(in: language)
    switch action {
    case .return(let office): return "\(step)  \(office)"
    case .assign(let assignee): return "\(step)  \(name(assignee))"
    case .extend(let limit, let approver):
      return "\(step)  \(limit.words.text(in: language))  "
        + say("批准人：\(approver)", "approved by \(approver)")
    case .confirm(let rating):
      return step + (rating.map { "  " + $0.words.text(in: language) } ?? "")
    case .link(let other, _), .unlink(let other): return "\(step)  \(other)"
    default: return step
    }
  }
}
