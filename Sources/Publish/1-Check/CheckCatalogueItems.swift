import Content
import Diagnostics
import Disclosure

/// Every disclosure answers to an item of the catalogue, and lies in the section of that item.
func checkCatalogueItems(_ content: Content) -> [Diagnostic] {
  guard content.isSound("catalogue.yaml") else { return [] }
  let sections = Dictionary(
    content.catalogue.map { ($0.value.id, $0.value.section) }, uniquingKeysWith: { one, _ in one })
  return content.answeringFiles.compactMap { file in
    let id = file.answer.item
    guard let section = sections[id] else {
      return Diagnostic(
        .unknownItem, at: file.place("item"), ["item": .quoted(id)],
        hint: suggestion(for: id, among: sections.keys))
    }
    guard let own = file.section, section != own else { return nil }
    return Diagnostic(
      .itemOfOtherSection, at: file.place("item"),
      ["item": .quoted(id), "section": .plain(section)])
  }
}

extension DiagnosticKind {
  package static let unknownItem = DiagnosticKind(
    "NB2006",
    message: Bilingual(zh: "公开目录里没有“{item}”", en: "the catalogue has no item “{item}”"),
    hint: Bilingual(
      zh: "请写 catalogue.yaml 里的编号；目录没有的事项先加进目录",
      en: "write an id of catalogue.yaml; add what is new to the catalogue first"),
    explanation: Bilingual(
      zh: "每一次公开都对应目录里的一个事项，目录才能说清哪些已经公开、哪些到期未公开。",
      en: """
        Each disclosure answers to an item of the catalogue; only so can the catalogue tell what \
        has been disclosed and what is overdue.
        """))

  package static let itemOfOtherSection = DiagnosticKind(
    "NB2007",
    message: Bilingual(
      zh: "目录项“{item}”属于 {section} 栏目，不属于这个文件夹",
      en: "the item “{item}” belongs to the section {section}, not to this folder"),
    hint: Bilingual(
      zh: "请把文件移到 {section} 文件夹，或改写目录项",
      en: "move the file to the folder {section}, or name another item"),
    explanation: Bilingual(
      zh:
        "文件所在的文件夹就是它的栏目：party 党务、residency 居务、finance 财务、duties 职责、commitments 承诺、supervision 监督。目录项的栏目要与它一致。",
      en: """
        The folder of a file is its section: party, residency, finance, duties, commitments or \
        supervision. The section of the item it answers to must be the same.
        """))
}

package let catalogueItemKinds: [DiagnosticKind] = [.unknownItem, .itemOfOtherSection]
