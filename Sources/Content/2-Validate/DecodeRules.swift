import Disclosure
import JSONSchema
import SourceText

extension LocalRules {
  init(_ fields: inout FieldReader) {
    self.init()
    if let text = fields.value["staffing"]?["per_10000"]?.text,
      let hundredths = Money(text)?.cents
    {
      staffingPer10000 = hundredths
    }
    if let training = fields.reader("training") {
      self.training.leaderYears = training.integer("leader_years") ?? self.training.leaderYears
      self.training.otherYears = training.integer("other_years") ?? self.training.otherYears
    }
    grades = fields.readers("grades").map {
      Grade(
        grade: $0.text("grade"), kind: $0.optionalText("kind"), years: $0.integer("years"),
        qualification: $0.optionalText("qualification"))
    }
    if var accounts = fields.reader("accounts") {
      self.accounts.witnessOver = accounts.money("witness_over")
      self.accounts.approvalOver = accounts.money("approval_over")
      self.accounts.decisionOver = accounts.money("decision_over")
      fields.absorb(accounts)
    }
    approvalByDifferentPeople = fields.reader("approval")?.boolean("different_people") ?? false
    if let masking = fields.reader("masking") {
      self.masking.profile = masking.optionalText("profile") ?? "strict"
      for entry in masking.value["profiles"]?.entries ?? [] {
        var kinds: [String: (first: Int, last: Int)] = [:]
        for kind in entry.value.entries ?? [] {
          let keep = FieldReader(fields.source, kind.value)
          kinds[kind.key] = (keep.integer("first") ?? 0, keep.integer("last") ?? 0)
        }
        self.masking.profiles[entry.key] = kinds
      }
    }
    if let complaints = fields.reader("complaints") {
      self.complaints = ComplaintDeadlines(complaints)
    }
    retentionYears = fields.reader("retention")?.integer("years")
    let slots = fields.readers("working_hours").compactMap { slot -> Range<Int>? in
      guard let from = slot.minute("from"), let until = slot.minute("until"), from < until else {
        return nil
      }
      return from..<until
    }
    if let hours = WorkHours(slots: slots) { self.hours = hours }
  }
}

extension ComplaintDeadlines {
  /// What is not written stays as the general rules have it.
  fileprivate init(_ fields: FieldReader) {
    self.init()
    acknowledge = fields.timeLimit("acknowledge") ?? acknowledge
    returning = fields.timeLimit("return") ?? returning
    reply = fields.timeLimit("reply") ?? reply
    finish = fields.timeLimit("finish") ?? finish
    extend = fields.timeLimit("extend") ?? extend
    dueSoon = fields.timeLimit("due_soon") ?? dueSoon
    guard let limits = fields.reader("ceilings") else { return }
    ceilings.acknowledge = limits.timeLimit("acknowledge") ?? ceilings.acknowledge
    ceilings.reply = limits.timeLimit("reply") ?? ceilings.reply
    ceilings.finish = limits.timeLimit("finish") ?? ceilings.finish
    ceilings.extend = limits.timeLimit("extend") ?? ceilings.extend
  }
}

extension FieldReader {
  /// Minutes after midnight of `09:00`.
  fileprivate func minute(_ key: String) -> Int? {
    let parts = text(key).split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
  }
}
