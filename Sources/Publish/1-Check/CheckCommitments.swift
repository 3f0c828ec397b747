import Content
import Diagnostics
import Disclosure

/// Duties and commitments name each other by the id of their file.
func checkCommitments(_ content: Content) -> [Diagnostic] {
  var found: [Diagnostic] = []
  func check(_ reference: String, in folder: String, at place: Place) {
    let id = ContentPath.fullID(reference, in: folder)
    guard !content.paths.contains("content/\(id).md") else { return }
    let ids = content.paths.filter { $0.hasPrefix("content/\(folder)/") }
      .map(ContentPath.id(of:))
    found.append(
      Diagnostic(
        .unknownFileID, at: place, ["id": .quoted(reference), "folder": .plain(folder)],
        hint: suggestion(for: id, among: ids)))
  }
  for duty in content.duties {
    let places = duty.fields["commitments"]?.list ?? []
    for (reference, value) in zip(duty.value.commitments, places) {
      check(reference, in: "commitments", at: Place(duty.source, value.range))
    }
  }
  for promise in content.commitments {
    if let duty = promise.value.duty { check(duty, in: "duties", at: promise.place("duty")) }
  }
  return found
}

extension DiagnosticKind {
  package static let unknownFileID = DiagnosticKind(
    "NB2008",
    message: Bilingual(
      zh: "{folder} 文件夹里没有“{id}”", en: "the folder {folder} has no “{id}”"),
    hint: Bilingual(
      zh: "请写文件名，不带 .md；在别的文件夹时写“文件夹/文件名”",
      en: "write the file's name without .md, with its folder where that is another one"),
    explanation: Bilingual(
      zh: """
        职责、承诺和公开事项之间用文件名互相引用：commitments: [repairs] 指 commitments/repairs.md，\
        corrects: 2025-q4 指同一文件夹里的 2025-q4.md。
        """,
      en: """
        Duties, commitments and disclosures name each other by file: commitments: [repairs] means \
        commitments/repairs.md, and corrects: 2025-q4 means 2025-q4.md in the same folder.
        """))
}

package let referenceKinds: [DiagnosticKind] = [.unknownFileID]
