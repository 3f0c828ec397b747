import Disclosure
import Supervision

/// What a commitment promises whoever complains: of its many facts those that the screening asks for
/// with every complaint.
struct Promise: Sendable {
  /// The commitment's id.
  let commitment: String
  let duty: String?
  /// Its post is one of the supervision committee's.
  let isCommittees: Bool
  let limits: PromisedLimits
  private let isWithdrawn: Bool
  private let from: CalendarDate?
  private let until: CalendarDate?

  init(_ id: String, _ commitment: Commitment, committeePosts: Set<String>) {
    self.commitment = id
    duty = commitment.duty
    isCommittees = committeePosts.contains(commitment.post)
    limits = PromisedLimits(acknowledge: commitment.acknowledge, resolve: commitment.resolve)
    isWithdrawn = commitment.withdrawn != nil
    (from, until) = (commitment.from, commitment.until)
  }

  func isInForce(on day: CalendarDate) -> Bool {
    !isWithdrawn && from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
  }
}
