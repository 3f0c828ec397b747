import Content
import Diagnostics
import Disclosure
import SourceText

/// A content file that answers to an item of the catalogue, and where it says so.
struct AnsweringFile: Sendable {
  let answer: Answer
  /// Nil for a page that may answer to an item of any section.
  let section: String?
  /// Whether its front matter can name an event.
  let mayNameEvent: Bool
  private let source: SourceFile
  private let fields: LocatedValue

  var path: String { source.path }

  /// Where a property's value stands; the whole front matter where it is absent.
  func place(_ key: String) -> Place { Place(source, (fields[key] ?? fields).range) }
}

extension Content {
  /// Disclosures, and the pages that answer by being there: duties, commitments, pages on
  /// supervision. A duty or commitment that names no item answers to the item of its section where
  /// the catalogue has only one.
  var answeringFiles: [AnsweringFile] {
    let (ofDuties, ofCommitments) = (onlyItem(of: "duty"), onlyItem(of: "commitment"))
    return notices.map(AnsweringFile.init) + pages.compactMap(AnsweringFile.init(page:))
      + duties.compactMap {
        AnsweringFile(
          standing: $0, "duty", $0.value.title, $0.value.updated, otherwise: ofDuties)
      }
      + commitments.compactMap {
        AnsweringFile(
          standing: $0, "commitment", $0.value.title, $0.value.from,
          otherwise: ofCommitments)
      }
  }

  private func onlyItem(of section: String) -> String? {
    let ids = Set(catalogue.lazy.map(\.value).filter { $0.section == section }.map(\.id))
    return ids.count == 1 ? ids.first : nil
  }
}

extension AnsweringFile {
  init(_ notice: Document<Notice>) {
    let value = notice.value
    var answer = Answer(id: notice.id, title: value.title, item: value.item, date: value.date)
    answer.period = value.period.flatMap { Period($0) }
    answer.event = value.event
    answer.stage = value.stage
    answer.corrects = value.corrects.map(notice.fullID)
    answer.withdrawnOn = value.withdrawn?.on
    self.init(
      answer: answer, section: value.section.rawValue, mayNameEvent: true, source: notice.source,
      fields: notice.fields)
  }

  /// Nil for a page that answers to nothing. One without a day is kept up to date.
  init?(page: Document<FreePage>) {
    let fields = page.fields
    guard let item = fields["item"]?.text else { return nil }
    var answer = Answer(id: page.id, title: page.value.title, item: item, date: page.value.date)
    answer.period = fields["period"]?.text.flatMap { Period($0) }
    answer.corrects = (fields["corrects"]?.text).map(page.fullID)
    answer.withdrawnOn = fields["withdrawn"]?["on"]?.text.flatMap { CalendarDate($0) }
    answer.isKeptUpToDate = page.value.date == nil
    let isOfSupervision = page.id.hasPrefix("supervision/")
    self.init(
      answer: answer, section: isOfSupervision ? "supervision" : nil, mayNameEvent: false,
      source: page.source, fields: fields)
  }

  fileprivate init?<Value>(
    standing page: Document<Value>, _ section: String, _ title: String, _ date: CalendarDate?,
    otherwise item: String?
  ) {
    guard let item = page.fields["item"]?.text ?? item else { return nil }
    var answer = Answer(id: page.id, title: title, item: item, date: date)
    answer.withdrawnOn = page.fields["withdrawn"]?["on"]?.text.flatMap { CalendarDate($0) }
    answer.isKeptUpToDate = true
    self.init(
      answer: answer, section: section, mayNameEvent: false, source: page.source,
      fields: page.fields)
  }
}
