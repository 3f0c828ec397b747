import Content
import Diagnostics
import Disclosure

/// A disclosure in a list.
package struct NoticeCard: Sendable {
  package let title: String
  package let address: Address
  package let section: Notice.Section
  package let date: CalendarDate
  package let period: String?
  package let summary: String?
  package let item: String
  package let isWithdrawn: Bool
  package let isCorrected: Bool
  /// Whether it puts another one right.
  package let isCorrection: Bool
  /// Its publicity period, and where today stands in it; nil where it has none, or was withdrawn.
  package let publicity: PublicityWindow?
  package let publicityState: PublicityWindow.State?
}

/// One page of a list of disclosures: of a section, of one year of it, or of one catalogue item.
package struct NoticeList: Sendable {
  package let section: Notice.Section
  package let filter: Filter
  /// The items of the section that have disclosures, with the address of their list.
  package let items: [ItemLink]
  package let notices: [NoticeCard]
  package let years: [LinkCard]
  /// From 1.
  package let pageNumber: Int
  package let pageCount: Int
  package let previous: Address?
  package let next: Address?
  package let feed: Address

  /// What the list holds of its section.
  package enum Filter: Sendable, Hashable {
    case all
    case year(Int)
    /// By the item's id.
    case item(String)
  }

  package struct ItemLink: Sendable {
    package let id: String
    package let title: String
    package let address: Address
    /// How many disclosures answer to it.
    package let count: Int
  }
}

/// The page of one disclosure.
package struct NoticePage: Sendable {
  package let card: NoticeCard
  /// The catalogue item it answers to, with the section of the catalogue page.
  package let item: LinkCard
  /// Where all that answers to the item is listed.
  package let itemList: Address
  /// Its sheet of accounts, where it has a ledger.
  package let sheet: Address?
  /// Where its ledger, the first of its tables, is downloaded.
  package let ledger: Address?
  package let responsible: PersonLink
  package let approval: [(step: Notice.ApprovalStep.Name, by: String, on: CalendarDate)]
  package let publicity: PublicityPeriod?
  package let accounts: AccountSheet?
  package let tables: [PublicTable]
  package let attachments: [AttachmentLink]
  package let corrects: LinkCard?
  package let correctedBy: LinkCard?
  package let newer: LinkCard?
  package let older: LinkCard?
}

/// A person's name, with the page that tells who it is where there is one.
package struct PersonLink: Sendable {
  package let name: String
  package let address: Address?
}

/// A table read from a CSV file.
package struct PublicTable: Sendable {
  package let title: String
  package let summary: String?
  package let columns: [Column]
  package let rows: [[String]]
  /// Its amounts are in yuan.
  package var isLedger = false

  package struct Column: Sendable {
    package let title: String
    /// Figures stand to the right.
    package let isNumeric: Bool
  }
}

/// A file to download.
package struct AttachmentLink: Sendable {
  package let title: String
  package let address: Address
  /// Upper case, without the dot: `PDF`.
  package let type: String
  /// Bytes.
  package let size: Int
}

/// A file that is copied into the site.
package struct PublicAttachment: Sendable {
  /// `content/finance/contract.pdf`.
  package let path: String
  package let address: Address
  /// Where to read it.
  package let location: String
}
