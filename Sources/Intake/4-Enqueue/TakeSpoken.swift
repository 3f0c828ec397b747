import Supervision

/// What became of a complaint that was written down, for whoever wrote it.
package struct SpokenReceipt: Sendable {
  /// Nil where it was written down before.
  package let reference: CaseReference?
  package let category: CaseCategory?
  package let urgency: Urgency
}

extension IntakePipeline {
  /// Sorts a spoken complaint as one that came in a file, and commits it.
  package func take(_ spoken: SpokenComplaint) throws(QueueError) -> SpokenReceipt {
    let today = CaseTime(seconds: now.seconds)
    var screening = Screening(context, today: today.day)
    let submission = screening.submission(
      of: spoken, at: now, similar: try SimilarityIndex(queue, at: today))
    var reference: CaseReference?
    if case .queued(let new) = try queue.enqueue(submission, by: account) { reference = new }
    return SpokenReceipt(
      reference: reference, category: submission.category, urgency: submission.urgency)
  }
}
