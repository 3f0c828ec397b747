/// What a post does for residents (职责公开), one file of `duties/`.
package struct Duty: Sendable {
  package var title: String
  package var post: String
  package var summary: String?
  package var basis: [String] = []
  package var audience: String?
  package var methods: [String] = []
  package var steps: [String] = []
  package var materials: [String] = []
  package var place: String?
  package var hours: String?
  package var phone: String?
  package var commitments: [String] = []
  package var keywords: [String] = []
  package var updated: CalendarDate?
  package var withdrawn: Withdrawal?
  package var attachments: [Attachment] = []
  package var tables: [TableReference] = []

  package init(title: String, post: String) {
    self.title = title
    self.post = post
  }
}
