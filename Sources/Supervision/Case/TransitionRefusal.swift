import Diagnostics

/// Why a step was refused, and which steps are possible instead.
package struct TransitionRefusal: Error, Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    case wrongStage, noteMissing, alreadyExtended, officeMissing, approverMissing, emptyExtension
    case barredAssignee(Handling)
    case linkToItself, alreadyLinked, notLinked
  }

  package let reference: CaseReference
  package let step: CaseStep
  package let stage: CaseStage
  package let possible: [CaseStep]
  package let reason: Reason

  /// The same as a person reads it.
  package var diagnostic: Diagnostic {
    let reference: Argument = .plain(self.reference.description)
    let step: Argument = .bilingual(step.words)
    switch reason {
    case .wrongStage:
      return Diagnostic(
        .wrongStage, at: nil,
        [
          "case": reference, "step": step, "stage": .bilingual(stage.words),
          "possible": .bilingual(possibleWords),
        ])
    case .noteMissing: return Diagnostic(.noteMissing, at: nil, ["case": reference, "step": step])
    case .alreadyExtended: return Diagnostic(.alreadyExtended, at: nil, ["case": reference])
    case .officeMissing: return incomplete(zh: "该去的部门", en: "the right office")
    case .approverMissing: return incomplete(zh: "批准人", en: "who approved it")
    case .emptyExtension: return incomplete(zh: "延多久", en: "how long")
    case .barredAssignee(.sealed):
      return Diagnostic(.doubtUnsettled, at: nil, ["case": reference])
    case .barredAssignee(let handling):
      return Diagnostic(
        .barredAssignee, at: nil, ["case": reference, "whom": .bilingual(handling.assignees)])
    case .linkToItself, .alreadyLinked, .notLinked:
      return Diagnostic(.uselessLink, at: nil, ["case": reference, "why": .bilingual(linkWords)])
    }
  }

  private func incomplete(zh: String, en: String) -> Diagnostic {
    Diagnostic(
      .incompleteStep, at: nil,
      [
        "case": .plain(reference.description), "step": .bilingual(step.words),
        "what": .bilingual(Bilingual(zh: zh, en: en)),
      ])
  }

  private var possibleWords: Bilingual {
    guard !possible.isEmpty else { return Bilingual(zh: "（没有）", en: "(nothing)") }
    return Bilingual(
      zh: possible.map(\.words.zh).joined(separator: "、"),
      en: possible.map(\.words.en).joined(separator: ", "))
  }

  private var linkWords: Bilingual {
    switch reason {
    case .linkToItself: Bilingual(zh: "不能与自己关联", en: "it cannot be linked to itself")
    case .alreadyLinked: Bilingual(zh: "两件已经关联", en: "the two are linked already")
    default: Bilingual(zh: "两件没有关联", en: "the two are not linked")
    }
  }
}

extension Handling {
  /// Who may be given such a case.
  fileprivate var assignees: Bilingual {
    switch self {
    case .committee, .sealed:
      Bilingual(
        zh: "与此事无关、也不受其领导的人；监督委员会（--to committee）；街道（--to street）",
        en: """
          somebody who has no part in it and does not answer to those who have, the committee \
          (--to committee) or the street (--to street)
          """)
    case .leadership:
      Bilingual(
        zh: "投诉的是书记或主任，只能是监督委员会（--to committee）或街道（--to street）",
        en: """
          the committee (--to committee) or the street (--to street) only, for it is about the \
          secretary or the director
          """)
    case .street:
      Bilingual(
        zh: "涉及监督委员会成员，只能是街道（--to street）",
        en: "the street (--to street) only, for it is about one of the committee")
    }
  }
}

extension CaseStep {
  /// As the commands are called; the Chinese word beside it.
  package var words: Bilingual {
    let chinese =
      switch self {
      case .accept: "受理"
      case .return: "退回"
      case .assign: "交办"
      case .reply: "答复"
      case .extend: "延期"
      case .confirm: "确认"
      case .reopen: "重办"
      case .close: "办结"
      case .link: "关联"
      case .unlink: "解除关联"
      case .classify: "改类别"
      case .recuse: "定回避"
      }
    return Bilingual(zh: "\(chinese)（\(rawValue)）", en: rawValue)
  }
}

extension CaseStage {
  /// For people.
  package var words: Bilingual {
    let chinese =
      switch self {
      case .received: "待受理"
      case .accepted: "已受理"
      case .returned: "已退回"
      case .assigned: "办理中"
      case .replied: "已答复"
      case .confirmed: "已确认"
      case .reopened: "重办中"
      case .closed: "已办结"
      }
    return Bilingual(zh: chinese, en: rawValue)
  }
}
