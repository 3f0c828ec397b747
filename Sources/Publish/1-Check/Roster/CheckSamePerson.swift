import Content
import Diagnostics
import Disclosure
import SourceText

/// Nobody stands on the roster under two ids. Told by the private columns, which are compared and
/// never shown: the same identity number, or the same name and mobile.
func checkSamePerson(_ staff: Staff) -> [Diagnostic] {
  var first: [[String]: Document<Worker>] = [:]
  return staff.content.workers.compactMap { row in
    var earlier: Document<Worker>?
    for trait in traits(of: row) {
      if let other = first[trait] {
        if other.value.id != row.value.id { earlier = earlier ?? other }
      } else {
        first[trait] = row
      }
    }
    return earlier.map {
      Diagnostic(
        .samePersonTwice, at: row.place("id"),
        related: [.init($0.place("id"), Bilingual(zh: "先在这一行", en: "first in this row"))])
    }
  }
}

/// What only one person has.
private func traits(of row: Document<Worker>) -> [[String]] {
  var traits: [[String]] = []
  if let number = row.fields["id_number"]?.text.map(significant), number.utf8.count >= 15 {
    traits.append([number])
  }
  for column in ["mobile", "public_mobile"] {
    guard let mobile = row.fields[column]?.text.map(significant), mobile.utf8.count >= 11 else {
      continue
    }
    traits.append([row.value.name, String(mobile.suffix(11))])
  }
  return traits
}

/// ASCII letters and digits, full-width ones folded, in capitals; what joins them left out.
private func significant(_ text: String) -> String {
  var folded = ""
  for scalar in text.unicodeScalars {
    let value = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
    guard let plain = Unicode.Scalar(value), plain.isASCII,
      Character(plain).isLetter || Character(plain).isNumber
    else { continue }
    folded += Character(plain).uppercased()
  }
  return folded
}

extension DiagnosticKind {
  package static let samePersonTwice = DiagnosticKind(
    "NB2417",
    message: Bilingual(
      zh: "名册这一行与另一行是同一个人，编号却不同",
      en: "this row of the roster is the same person as another, under another id"),
    hint: Bilingual(
      zh: "请并成一行，只用一个编号；离开后又回来的，在 service.csv 写两段任职",
      en: "make one row of the two; who left and came back has two rows in service.csv"),
    explanation: Bilingual(
      zh: """
        一人一行、一个编号，用后不改；否则人数会多算，投诉回避也会漏人。判断依据是私密栏目：\
        身份证号相同，或姓名和手机都相同。私密栏目只作比较，从不显示。
        """,
      en: """
        A person is one row and one id; else heads are counted twice, and a complaint may reach the \
        person it is about. Two rows are the same person where the identity number is, or the name \
        and the mobile. Private columns are compared and never shown.
        """))
}

package let samePersonKinds: [DiagnosticKind] = [.samePersonTwice]
