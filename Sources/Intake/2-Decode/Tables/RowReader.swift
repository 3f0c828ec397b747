import Disclosure

/// Turns the rows of one table into complaints.
struct RowReader {
  let mapping: TableMapping
  let context: DecodeContext
  private let channel: Channel
  /// Columns that make up the text where there is none for it: the answers of a survey.
  private let answers: [Int]

  init(_ mapping: TableMapping, _ context: DecodeContext) {
    self.mapping = mapping
    self.context = context
    channel =
      switch mapping.source {
      case .wenjuanxing, .tencentForm: .survey
      case .hotline: .hotline
      case .named, .unknown: .table
      }
    answers = mapping.columns(.text).isEmpty ? mapping.columns(.other) : []
  }

  /// Nil for a row that holds nothing.
  func complaint(_ cells: [String], row: Int) -> Complaint? {
    guard cells.contains(where: { !$0.isBlank }) else { return nil }
    let time = first(.time, cells)
    var complaint = Complaint(
      channel: channel, place: PlaceInFile(.row(row), in: context.members),
      written: .judged(readTime(time), isGiven: !time.isEmpty, received: context.received))
    complaint.subject = first(.subject, cells)
    complaint.text = text(cells)
    if complaint.text.isEmpty, channel == .survey {
      complaint.text = answered(mapping.columns(.other), cells)
    }
    if complaint.text.isEmpty { complaint.text = complaint.subject }
    read(cells, into: &complaint)
    keepRest(cells, time, &complaint)
    let width = mapping.columns.count
    if cells.count < width || cells.dropFirst(width).contains(where: { !$0.isEmpty }) {
      complaint.note([.raggedRow])
    }
    complaint.finish()
    complaint.keys.rowKey = key(cells, time, complaint)
    return complaint
  }

  private func first(_ field: TableField, _ cells: [String]) -> String {
    mapping.columns(field).lazy.compactMap { $0 < cells.count ? cells[$0].trimmed() : nil }
      .first { !$0.isEmpty } ?? ""
  }

  /// The cell of the text column as it stands; several, or a survey's answers, under their headers.
  private func text(_ cells: [String]) -> String {
    let columns = mapping.columns(.text)
    if columns.count == 1, let only = columns.first { return only < cells.count ? cells[only] : "" }
    return answered(columns.isEmpty ? answers : columns, cells)
  }

  private func answered(_ columns: [Int], _ cells: [String]) -> String {
    columns.filter { $0 < cells.count && !cells[$0].isEmpty }
      .map { "\(question($0))：\(choices(cells[$0]))" }.joined(separator: "\n")
  }

  private func question(_ column: Int) -> String {
    var header = mapping.columns[column].header
    for mark in ["（必填）", "(必填)", "（选填）", "(选填)", "（自动）", "(自动)"] {
      header = header.replacing(mark, with: "")
    }
    return header
  }

  /// 问卷星 joins what was ticked by `┋`.
  private func choices(_ answer: String) -> String { answer.replacing("┋", with: "、") }

  private func read(_ cells: [String], into complaint: inout Complaint) {
    func value(_ field: TableField) -> String? {
      let value = first(field, cells)
      return value.isEmpty ? nil : value
    }
    complaint.sender.name = value(.name) ?? ""
    for column in mapping.columns(.phone) where column < cells.count {
      if isMangled(cells[column]) { continue }
      complaint.sender.add(.phone, cells[column])
    }
    for column in mapping.columns(.mail) where column < cells.count {
      complaint.sender.add(.mail, cells[column])
    }
    complaint.address = value(.address)
    complaint.category = value(.category)
    complaint.kindLabel = value(.kind)
    complaint.urgency = value(.urgency)
    complaint.aboutID = value(.about)
    complaint.isAnonymous = value(.isAnonymous).flatMap(yesOrNo)
    complaint.isConfidential = value(.isConfidential).flatMap(yesOrNo)
  }

  /// What has no place of its own, what could not be read, and cells beyond the header.
  private func keepRest(_ cells: [String], _ time: String, _ complaint: inout Complaint) {
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      let known = column < mapping.columns.count ? mapping.columns[column] : nil
      let header = known?.header ?? ""
      if isMangled(cell) { complaint.note([.mangledNumber(column: header)]) }
      let nature: Detail.Nature? =
        switch known?.field {
        case nil: .answer
        case .other: answers.contains(column) ? nil : .answer
        case .official: .official
        case .hidden: .hidden
        case .phone, .serial: isMangled(cell) ? .answer : nil
        case .isAnonymous, .isConfidential: yesOrNo(cell) == nil ? .answer : nil
        case .time: isLost(complaint.written) ? .answer : nil
        default: nil
        }
      guard let nature else { continue }
      complaint.details.append(Detail(name: header, value: choices(cell), nature: nature))
    }
  }

  private func isLost(_ time: WrittenTime) -> Bool {
    !time.flags.isDisjoint(with: [.unreadable, .absurd])
  }

  private func key(_ cells: [String], _ time: String, _ complaint: Complaint) -> Digest? {
    let serial = first(.serial, cells)
    let isUsable = !serial.isEmpty && !isMangled(serial)
    guard isUsable || !time.isEmpty else { return nil }
    let read = isLost(complaint.written) ? time : String(complaint.written.instant.seconds)
    let at = time.isEmpty ? "" : read
    let who = isUsable ? serial : "name:" + complaint.sender.name
    if !isUsable, complaint.sender.name.isEmpty { return nil }
    return Digest(ofParts: ["row", mapping.source.key, who, at])
  }
}

/// `1.38E+10`: digits that a spreadsheet has thrown away.
func isMangled(_ cell: String) -> Bool {
  let text = cell.utf8
  guard text.count >= 5, text.count <= 12, let mark = text.firstIndex(where: { $0 | 0x20 == 0x65 })
  else { return false }
  let exponent = text[text.index(after: mark)...]
  let isNumber = text[..<mark].allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") }
  return isNumber && exponent.first == UInt8(ascii: "+") && exponent.dropFirst().allSatisfy(isDigit)
    && exponent.count >= 2
}
