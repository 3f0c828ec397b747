import SourceText
import Supervision

/// A case for programs: one object on one line.
func storyJSON(_ story: CaseStory, contacts: [Contact]?) -> String {
  var json = JSONWriter()
  json.beginMap()
  json.state(story.state)
  json.dues(story.deadlines)
  if let contacts {
    json.key("contacts")
    json.beginList()
    for contact in contacts { json.contact(contact) }
    json.endList()
  }
  json.key("events")
  json.beginList()
  for entry in story.entries { json.event(entry) }
  json.endList()
  json.endMap()
  return json.line
}

extension JSONWriter {
  fileprivate mutating func state(_ state: CaseState) {
    entry("case", state.reference.description)
    entry("version", state.version)
    entry("stage", state.stage.rawValue)
    entry("kind", state.kind.rawValue)
    entry("channel", state.channel.rawValue)
    entry("received", state.receivedAt.description)
    if state.writtenAt.certainty != .missing {
      entry("written", state.writtenAt.time.description)
    }
    entry("category", ifAny: state.category?.name)
    entry("duty", ifAny: state.concerns.duty)
    entry("post", ifAny: state.concerns.post)
    entry("grid", ifAny: state.concerns.grid)
    entry("about", ifAny: state.concerns.about)
    entry("urgency", state.urgency.rawValue)
    entry("anonymous", state.isAnonymous)
    entry("confidential", state.isConfidential)
    entry("handling", state.recusal.handling.rawValue)
    texts("subjects", state.recusal.subjects.map(\.worker))
    texts("doubtful", state.recusal.doubtful.map(\.worker))
    entry("assignee", ifAny: state.assignee?.name)
    texts("links", state.links.keys.sorted().map(\.description))
    entry("rating", ifAny: state.rating?.rawValue)
  }

  fileprivate mutating func texts(_ key: String, _ texts: [String]) {
    self.key(key)
    beginList()
    for one in texts { text(one) }
    endList()
  }

  fileprivate mutating func dues(_ deadlines: CaseDeadlines) {
    key("due")
    beginMap()
    entry("acknowledge", ifAny: deadlines.acknowledge?.day.description)
    entry("return", ifAny: deadlines.returning?.day.description)
    entry("reply", ifAny: deadlines.reply?.day.description)
    entry("finish", ifAny: deadlines.finish?.day.description)
    endMap()
  }

  fileprivate mutating func contact(_ contact: Contact) {
    beginMap()
    entry("name", ifAny: contact.name)
    texts("phones", contact.phones)
    texts("emails", contact.emails)
    entry("address", ifAny: contact.address)
    endMap()
  }

  fileprivate mutating func event(_ event: CaseStory.Entry) {
    beginMap()
    entry("at", event.at.description)
    entry("by", event.by)
    switch event.happening {
    case .queued: entry("what", "queued")
    case .message: entry("what", "message")
    case .changedRow: entry("what", "changed-row")
    case .action(let action): entry("what", action.step.rawValue)
    case .notice(let notice):
      entry("what", "notice")
      entry("notice", notice.kind.rawValue)
      entry("means", notice.means.rawValue)
      entry("delivered", notice.isDelivered)
    case .contactsShown: entry("what", "contacts-shown")
    case .contactAdded: entry("what", "contact-added")
    case .erased: entry("what", "erased")
    }
    if let words = event.words {
      entry("subject", words.subject)
      entry("text", words.text)
      entry("quoted", ifAny: words.quoted)
      texts("attachments", words.attachmentNames)
    }
    endMap()
  }
}
