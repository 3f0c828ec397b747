import Content
import Diagnostics
import Disclosure

/// A worker in a list.
package struct WorkerCard: Sendable {
  package let id: String
  package let name: String
  package let address: Address
  /// 两委专职, 专职工作人员 …
  package let kind: String
  /// Titles of the posts held today.
  package let posts: [String]
  package let grids: [String]
  package let phone: String?
  /// Lent to another office today.
  package let isLent: Bool
}

/// The list of those who serve, and what is missing.
package struct WorkersPage: Sendable {
  package let workers: [WorkerCard]
  package let staffing: Staffing
  package let vacancies: [(post: String, vacancy: Vacancy)]
  /// Of those who owe it, who is due first on top.
  package let training: [TrainingRow]
}

/// When somebody was trained, and by when again.
package struct TrainingRow: Sendable {
  package let person: PersonLink
  package let trained: CalendarDate?
  package let due: CalendarDate
  package let isOverdue: Bool
}

/// The page of one worker.
package struct WorkerPage: Sendable {
  package let card: WorkerCard
  package let since: CalendarDate
  package let until: CalendarDate?
  package let mobile: String?
  package let email: String?
  package let photo: Address?
  package let qualification: String?
  package let grade: String?
  package let mentor: PersonLink?
  /// The last day of the latest training.
  package let trained: CalendarDate?
  /// By when the next one is due; nil for who needs none, or has left.
  package let trainingDue: CalendarDate?
  package let isTrainingOverdue: Bool
  package let secondment: Worker.Secondment?
  package let grids: [(name: String, area: String?, buildings: [String])]
  package let duties: [DutyCard]
  package let commitments: [CommitmentCard]
}

/// A duty in a list.
package struct DutyCard: Sendable {
  package let title: String
  package let address: Address
  package let summary: String?
  package let post: String
  /// Who holds the post today.
  package let holders: [PersonLink]
  package let phone: String?
  package let keywords: [String]
  package let isWithdrawn: Bool
}

/// The page of one duty.
package struct DutyPage: Sendable {
  package let card: DutyCard
  package let basis: [String]
  package let audience: String?
  package let methods: [String]
  package let steps: [String]
  package let materials: [String]
  package let place: String?
  package let hours: String?
  package let isFirstReceiver: Bool
  /// Seats of the post that nobody holds today.
  package let vacancy: Vacancy?
  package let updated: CalendarDate?
  package let commitments: [CommitmentCard]
  package let tables: [PublicTable]
  package let attachments: [AttachmentLink]
}

/// A commitment in a list.
package struct CommitmentCard: Sendable {
  package let title: String
  package let address: Address
  package let service: String
  package let post: String
  package let acknowledge: TimeLimit?
  package let resolve: TimeLimit
  /// How it was kept in the latest period that was counted.
  package let latest: Commitment.Result?
  package let isWithdrawn: Bool
}

/// A commitment in the table of all.
package struct CommitmentRow: Sendable {
  package let card: CommitmentCard
  package let holders: [PersonLink]
  package let channels: [Commitment.Channel]
  package let remedy: String
}

/// The page of one commitment.
package struct CommitmentPage: Sendable {
  package let card: CommitmentCard
  package let holders: [PersonLink]
  package let duty: LinkCard?
  package let channels: [Commitment.Channel]
  package let remedy: String
  package let measure: String
  package let results: [Commitment.Result]
  package let from: CalendarDate?
  package let tables: [PublicTable]
  package let attachments: [AttachmentLink]
}

/// One section of the catalogue page.
package struct CatalogueSection: Sendable {
  /// `party`, `residency`, `finance`, `duty`, `commitment`, `supervision`.
  package let id: String
  package let items: [CatalogueRow]
}

/// One item of the catalogue with the newest disclosure that answers to it.
package struct CatalogueRow: Sendable {
  package let id: String
  package let category: String?
  package let title: String
  package let elements: [String]
  package let basis: [String]
  package let owner: String?
  package let channels: [String]
  package let cadence: CatalogueItem.Cadence
  package let from: CalendarDate
  package let until: CalendarDate?
  /// Whether it is the rule that links to the item lead to.
  package let isShown: Bool
  package let newest: NoticeCard?
}

/// What a free page shows beside its body.
package struct FreePageContent: Sendable {
  package let date: CalendarDate?
  package let tables: [PublicTable]
  package let attachments: [AttachmentLink]
  /// On pages about supervision: how to reach the committee.
  package let committee: CommitteeCard?
}
