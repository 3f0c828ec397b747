/// One disclosure: a file of `party/`, `residency/` or `finance/`.
package struct Notice: Sendable {
  package var section: Section
  package var title: String
  /// Catalogue item it answers to.
  package var item: String
  package var period: String?
  package var date: CalendarDate
  /// A worker's id or name.
  package var responsible: String
  package var summary: String?
  package var approval: [ApprovalStep] = []
  package var publicity: PublicityPeriod?
  package var attachments: [Attachment] = []
  package var tables: [TableReference] = []
  package var post: String?
  package var event: Event?
  package var stage: CatalogueItem.Stage?
  /// The account book whose periods follow each other; the catalogue item where none is named.
  package var book: String?
  package var ledger: String?
  package var numbering = VoucherNumbering.none
  package var openingBalance: Money?
  package var closingBalance: Money?
  package var income: Money?
  package var expense: Money?
  package var corrects: String?
  package var withdrawn: Withdrawal?

  package init(
    section: Section, title: String, item: String, date: CalendarDate, responsible: String
  ) {
    self.section = section
    self.title = title
    self.item = item
    self.date = date
    self.responsible = responsible
  }

  /// What happened: the time limits of a disclosure by event run from its day.
  package struct Event: Sendable, Hashable {
    package var name: String
    package var date: CalendarDate
    /// The day it was over.
    package var until: CalendarDate?

    package init(name: String, date: CalendarDate, until: CalendarDate?) {
      self.name = name
      self.date = date
      self.until = until
    }
  }

  /// Who numbers the vouchers of a ledger; only where the community does it must no number be
  /// missing.
  package enum VoucherNumbering: String, Sendable {
    case own, bank, none
  }

  /// The three kinds of disclosure, by the folder the file lies in.
  package enum Section: String, Sendable, CaseIterable {
    case party
    case residency
    case finance
  }

  /// One step of the approval chain: which, by whom, when.
  package struct ApprovalStep: Sendable {
    package enum Name: String, Sendable, CaseIterable {
      case proposed
      case reviewed
      case secrecyChecked = "secrecy_checked"
      case approved
    }

    package var name: Name
    package var by: String
    package var on: CalendarDate

    package init(name: Name, by: String, on: CalendarDate) {
      self.name = name
      self.by = by
      self.on = on
    }
  }
}

/// A publicity period (公示期): from when to when, what may be objected and where.
package struct PublicityPeriod: Sendable {
  package var from: CalendarDate
  package var until: CalendarDate?
  package var days: Int?
  package var workingDays: Int?
  package var about: String?
  package var place: String?
  package var phone: String?
  /// What came of it, written once it is over.
  package var result: String?

  package init(
    from: CalendarDate, until: CalendarDate?, days: Int?, workingDays: Int?, about: String?,
    place: String?, phone: String?
  ) {
    self.from = from
    self.until = until
    self.days = days
    self.workingDays = workingDays
    self.about = about
    self.place = place
    self.phone = phone
  }
}
