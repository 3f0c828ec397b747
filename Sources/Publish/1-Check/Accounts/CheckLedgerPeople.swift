import Content
import Diagnostics
import Disclosure

extension LedgerUnderCheck {
  /// Nobody approves what he handled himself, nor witnesses what he handled or approved; and
  /// workers named in a row served on its day.
  mutating func checkPeople(_ people: inout LedgerPeople) {
    for row in ledger.rows {
      let handler = row.handler.map { people.named($0) }
      let approver = row.approver.map { people.named($0) }
      let witness = row.witness.map { people.named($0) }
      if let handler, let approver, !handler.keys.isDisjoint(with: approver.keys) {
        note(
          .handlerApproves, at: .approver, of: row, ["person": .quoted(row.approver ?? "")],
          related: [place(of: .handler, row)])
      }
      if let witness {
        if let handler, !handler.keys.isDisjoint(with: witness.keys) {
          noteWitness(row, .handler)
        } else if let approver, !approver.keys.isDisjoint(with: witness.keys) {
          noteWitness(row, .approver)
        }
      }
      checkService(of: handler, .handler, row)
      checkService(of: approver, .approver, row)
      checkService(of: witness, .witness, row)
    }
  }

  private func place(of column: Ledger.Column, _ row: LedgerRow) -> Diagnostic.Related {
    let handler = Bilingual(zh: "经手人", en: "handler")
    let name = column == .handler ? handler : Bilingual(zh: "审批人", en: "approver")
    return .init(ledger.place(column, of: row), name)
  }

  private mutating func noteWitness(_ row: LedgerRow, _ column: Ledger.Column) {
    let related = place(of: column, row)
    note(
      .witnessTakesPart, at: .witness, of: row,
      ["person": .quoted(row.witness ?? ""), "part": .bilingual(related.note)],
      related: [related])
  }

  private mutating func checkService(
    of named: LedgerPeople.Named?, _ column: Ledger.Column, _ row: LedgerRow
  ) {
    for (name, candidates) in named?.workers ?? [] where !candidates.isEmpty {
      guard !candidates.contains(where: { $0.served(on: row.date) }) else { continue }
      note(
        .personNotServing, at: column, of: row,
        ["person": .quoted(name), "date": .plain(row.date.description)])
    }
  }
}

extension DiagnosticKind {
  package static let handlerApproves = DiagnosticKind(
    "NB2319",
    message: Bilingual(
      zh: "经手人和审批人是同一个人：“{person}”", en: "handler and approver are one person: “{person}”"),
    hint: Bilingual(
      zh: "请由别人审批：书记经手的由副书记或街道审批；同名的两个人写人员编号",
      en: """
        somebody else must approve: the deputy or the street what the secretary handled; two people \
        of one name are written by id
        """),
    explanation: people(
      zh: "自己经手的钱不能自己批，写编号还是写姓名都一样看。",
      en: "Nobody approves money that went through his own hands, be he named by id or by name."))

  package static let witnessTakesPart = DiagnosticKind(
    "NB2320",
    message: Bilingual(
      zh: "证明人“{person}”就是这一笔的{part}", en: "the witness “{person}” is the {part} of this row"),
    hint: Bilingual(
      zh: "请写另一个看见这件事的人，居民也可以", en: "name somebody else who saw it; it may be a resident"),
    explanation: people(
      zh: "证明人是经手人、审批人以外的人，才证明得了。居民可以作证明人。",
      en: "Only a third person can testify. A witness may be a resident."))

  package static let personNotServing = DiagnosticKind(
    "NB2323",
    message: Bilingual(
      zh: "{date} 这一天，“{person}”不在社区任职", en: "“{person}” did not serve on {date}"),
    hint: Bilingual(
      zh: "请核对日期和人，以及名册里的入职、离职日期",
      en: "check day and person, and the roster's dates since and until"),
    explanation: people(
      zh: "在册的人在入职以前、离职以后不能经手、审批或证明。不在名册里的名字按居民看，不查。",
      en: """
        Who is on the roster cannot handle, approve or witness before the first day of service or after \
        the last. Names that are not on the roster are residents' and not checked.
        """))

  private static func people(zh: String, en: String) -> Bilingual {
    Bilingual(
      zh: zh + """
        依据：2024年中央《关于加强社区工作者队伍建设的意见》第11点，实行财务公开，健全居务监督委员会；\
        《村民委员会组织法》第三十条要求保证公布内容真实，许多地方的社区参照执行。
        """,
      en: en + """
         Source: the 2024 central opinion on community workers, point 11 (financial affairs are \
        disclosed, supervision committees); the organic law of villagers' committees, art. 30 (what is \
        published must be true), which many places apply to communities.
        """)
  }
}

package let ledgerPeopleKinds: [DiagnosticKind] = [
  .handlerApproves, .witnessTakesPart, .personNotServing,
]
