import Content
import Diagnostics
import Disclosure

/// Every item of the catalogue that is in force belongs to a post that somebody holds.
func checkOwners(_ staff: Staff) -> [Diagnostic] {
  guard staff.content.isSound("catalogue.yaml") else { return [] }
  return staff.content.catalogue.compactMap { item in
    guard item.value.isInForce(on: staff.today), let owner = item.value.owner,
      let post = staff.posts[owner], staff.holders(of: owner).isEmpty
    else { return nil }
    return Diagnostic(
      .ownerVacant, at: item.place("owner"),
      ["item": .quoted(item.value.title), "post": .quoted(post.title)])
  }
}

extension DiagnosticKind {
  package static let ownerVacant = DiagnosticKind(
    "NB2414", .warning,
    message: Bilingual(
      zh: "目录项“{item}”的责任岗位“{post}”今天没有人",
      en: "nobody holds the post “{post}”, which answers for the item “{item}”"),
    hint: Bilingual(
      zh: "请明确由谁接手：改写 owner，或等人到岗后在 service.csv 加一行",
      en: "say who takes over: name another owner, or add a row to service.csv when somebody comes"),
    explanation: Bilingual(
      zh: "目录里每个事项都有责任岗位。岗位空着，到期的公开就没有人管，往往因此逾期。",
      en: """
        Every item of the catalogue has a post that answers for it. While nobody holds it, what falls \
        due is easily forgotten.
        """))
}

package let ownerKinds: [DiagnosticKind] = [.ownerVacant]
