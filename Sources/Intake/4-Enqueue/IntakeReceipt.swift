import Diagnostics
import SourceText
import Supervision

/// How many files and complaints came, and what became of them; only what is safely on the disk is
/// counted. Numbers alone: whoever runs the intake may not be allowed to see the cases.
package struct IntakeReceipt: Sendable, Hashable {
  package var files = Files()
  package var complaints = Complaints()

  package init() {}

  package struct Files: Sendable, Hashable {
    package var accepted = 0
    package var duplicate = 0
    package var quarantined = 0
    package var received: Int { accepted + duplicate + quarantined }
  }

  package struct Complaints: Sendable, Hashable {
    package var queued = 0
    package var duplicate = 0
    /// Joined a case: an answer, or a row that changed.
    package var reply = 0
    package var automatic = 0
    /// Parts of files that could not be read.
    package var quarantined = 0
    package var found: Int { queued + duplicate + reply + automatic + quarantined }
  }

  mutating func count(_ receipt: FileReceipt, unreadParts: Int) {
    switch receipt.outcome {
    case .accepted: files.accepted += 1
    case .duplicate: files.duplicate += 1
    case .quarantined: files.quarantined += 1
    }
    if receipt.outcome != .duplicate { complaints.quarantined += unreadParts }
    for complaint in receipt.complaints {
      switch complaint {
      case .queued: complaints.queued += 1
      case .duplicate: complaints.duplicate += 1
      case .reply, .changedRow: complaints.reply += 1
      case .automatic: complaints.automatic += 1
      }
    }
  }

  /// Whether something waits for a person to look at it.
  package var needsAttention: Bool { files.quarantined + complaints.quarantined > 0 }

  /// One object on one line; in both maps the first number is the sum of the others.
  package var json: String {
    """
    {"files":{"received":\(files.received),"accepted":\(files.accepted),\
    "duplicate":\(files.duplicate),"quarantined":\(files.quarantined)},\
    "complaints":{"found":\(complaints.found),"queued":\(complaints.queued),\
    "duplicate":\(complaints.duplicate),"reply":\(complaints.reply),\
    "automatic":\(complaints.automatic),"quarantined":\(complaints.quarantined)}}

    """
  }

  package var words: Bilingual {
    Bilingual(
      zh: """
        收到 \(files.received) 个文件：收下 \(files.accepted)，重复 \(files.duplicate)，\
        隔离 \(files.quarantined)
        其中 \(complaints.found) 件：入列 \(complaints.queued)，重复 \(complaints.duplicate)，\
        并入原件 \(complaints.reply)，自动邮件 \(complaints.automatic)，\
        隔离 \(complaints.quarantined)

        """,
      en: """
        \(files.received) files received: \(files.accepted) accepted, \
        \(files.duplicate) duplicate, \(files.quarantined) quarantined
        \(complaints.found) complaints in them: \(complaints.queued) queued, \
        \(complaints.duplicate) duplicate, \(complaints.reply) joined their case, \
        \(complaints.automatic) automatic, \(complaints.quarantined) quarantined

        """)
  }
}
