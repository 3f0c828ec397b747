import Disclosure

/// The way a complaint came in.
package enum CaseChannel: String, Sendable, Codable, CaseIterable {
  case mail, wenjuanxing, tencent, hotline, wechat, form, open311, json, text, table, visit, call
  /// A photo, a voice message or a scan whose words are still to be typed in (待录入).
  case attachment
}

/// What a resident wants.
package enum CaseKind: String, Sendable, Codable, CaseIterable {
  /// 投诉.
  case complaint
  /// 举报.
  case report
  /// 咨询.
  case question
  /// 建议.
  case suggestion
  /// 求助.
  case help
  /// 表扬.
  case praise
}

/// How soon somebody must look.
package enum Urgency: String, Sendable, Codable, CaseIterable {
  case usual
  case urgent
  /// Words of danger: 燃气泄漏, 坠落.
  case danger
}

/// The category a case was put into, why, and how sure that is.
package struct CaseCategory: Sendable, Hashable, Codable {
  package var name: String
  /// For people: 因 “停车”、“物业”.
  package var reason: String
  /// 0 to 1000.
  package var confidence: Int

  package init(name: String, reason: String, confidence: Int) {
    self.name = name
    self.reason = reason
    self.confidence = confidence
  }
}

/// What a case is about, by the ids of the community's content.
package struct Concerns: Sendable, Hashable, Codable {
  package var duty: String?
  package var post: String?
  package var grid: String?
  /// The disclosure, duty or commitment complained of.
  package var about: String?

  package init(
    duty: String? = nil, post: String? = nil, grid: String? = nil, about: String? = nil
  ) {
    self.duty = duty
    self.post = post
    self.grid = grid
    self.about = about
  }
}

/// What a commitment promised on the day of the complaint; it tightens the deadlines.
package struct PromisedLimits: Sendable, Hashable, Codable {
  package var acknowledge: TimeLimit?
  package var resolve: TimeLimit?

  package init(acknowledge: TimeLimit?, resolve: TimeLimit?) {
    self.acknowledge = acknowledge
    self.resolve = resolve
  }
}

/// All of a submission that the chain of events may hold for ever: nothing personal.
struct CaseFacts: Sendable, Hashable, Codable {
  var channel: CaseChannel
  var origin: CaseSubmission.Origin?
  var contentDigest: String?
  var receivedAt: CaseTime
  var writtenAt: WrittenTime
  var attachments: [StoredAttachment]
  var kind: CaseKind
  var category: CaseCategory?
  var concerns: Concerns
  var urgency: Urgency
  var isAnonymous: Bool
  var isConfidential: Bool
  var recusal: RecusalDecision
  var promised: PromisedLimits?

  init(_ submission: CaseSubmission) {
    channel = submission.channel
    origin = submission.origin
    contentDigest = submission.contentDigest
    receivedAt = submission.receivedAt
    writtenAt = submission.writtenAt
    attachments = submission.attachments
    kind = submission.kind
    category = submission.category
    concerns = submission.concerns
    urgency = submission.urgency
    isAnonymous = submission.isAnonymous
    isConfidential = submission.isConfidential
    recusal = submission.recusal
    promised = submission.promised
  }
}
