import Content
import Diagnostics
import Disclosure
import SourceText

/// Attachments, tables, ledgers and photographs named in front matter are there, and of a kind
/// that can be used so.
func checkFiles(_ content: Content) -> [Diagnostic] {
  let check = FileCheck(content)
  var found: [Diagnostic] = []
  for duty in content.duties { found += check.files(of: duty) }
  for promise in content.commitments { found += check.files(of: promise) }
  for page in content.pages { found += check.files(of: page) }
  for notice in content.notices {
    found += check.files(of: notice)
    if let ledger = notice.value.ledger {
      found += check.table(ledger, at: notice.place("ledger"))
    }
  }
  for worker in content.workers {
    if let photo = worker.value.photo { found += check.picture(photo, at: worker.place("photo")) }
  }
  return found
}

private struct FileCheck {
  let content: Content
  let attached: Set<String>

  init(_ content: Content) {
    self.content = content
    attached = Set(content.attachments.map(\.path))
  }

  func files<Value>(of document: Document<Value>) -> [Diagnostic] {
    named("attachments", in: document).flatMap { file($0.reference, at: $0.place) }
      + named("tables", in: document).flatMap { table($0.reference, at: $0.place) }
  }

  /// The files of a list, as written, and where.
  private func named<Value>(
    _ list: String, in document: Document<Value>
  ) -> [(reference: String, place: Place)] {
    (document.fields[list]?.list ?? []).map { entry in
      let value = entry["file"] ?? entry
      return (value.text ?? "", Place(document.source, value.range))
    }
  }

  /// A file that is offered as it is.
  func file(_ reference: String, at place: Place) -> [Diagnostic] {
    guard let path = ContentPath.resolve(reference, from: place.file.path) else {
      return [Diagnostic(.leavesContent, at: place, ["file": .quoted(reference)])]
    }
    if ContentPath.isPersonnel(path) { return [Diagnostic(.personnelFile, at: place)] }
    if attached.contains(path) { return [] }
    if content.paths.contains(path) {
      return [Diagnostic(.sourceAsAttachment, at: place, ["file": .quoted(reference)])]
    }
    return [missing(reference, path, at: place)]
  }

  /// A file that is shown as a picture.
  func picture(_ reference: String, at place: Place) -> [Diagnostic] {
    let found = file(reference, at: place)
    guard found.isEmpty, !ContentPath.isPicture(reference) else { return found }
    return [Diagnostic(.photoNotPicture, at: place, ["file": .quoted(reference)])]
  }

  /// A file that is shown as a table.
  func table(_ reference: String, at place: Place) -> [Diagnostic] {
    guard let path = ContentPath.resolve(reference, from: place.file.path) else {
      return [Diagnostic(.leavesContent, at: place, ["file": .quoted(reference)])]
    }
    if ContentPath.isPersonnel(path) { return [Diagnostic(.personnelFile, at: place)] }
    if content.paths.contains(path) {
      return [".csv", ".xlsx"].contains(where: path.hasSuffix)
        ? [] : [Diagnostic(.tableNotCSV, at: place, ["file": .quoted(reference)])]
    }
    if attached.contains(path) {
      return [Diagnostic(.tableNotCSV, at: place, ["file": .quoted(reference)])]
    }
    return [missing(reference, path, at: place)]
  }

  private func missing(_ reference: String, _ path: String, at place: Place) -> Diagnostic {
    let folder = ContentPath.folder(of: path) + "/"
    let names = (Array(attached) + content.paths).filter { $0.hasPrefix(folder) }
      .map { String($0.dropFirst(folder.count)) }
    return Diagnostic(
      .fileNotThere, at: place, ["file": .quoted(reference), "path": .quoted(path)],
      hint: suggestion(for: String(path.dropFirst(folder.count)), among: names))
  }
}

extension DiagnosticKind {
  package static let fileNotThere = DiagnosticKind(
    "NB2009",
    message: Bilingual(zh: "找不到文件 {file}", en: "there is no file {file}"),
    hint: Bilingual(
      zh: "请把文件放到 {path}，或改正文件名（从本文件所在的文件夹算起）",
      en: "put it at {path}, or correct the name (counted from this file's folder)"),
    explanation: Bilingual(
      zh: "附件、表格、账目和照片的路径从写它的文件所在的文件夹算起。找不到的附件会让居民点开一个空链接。",
      en: """
        Paths of attachments, tables, ledgers and photographs count from the folder of the file that \
        names them. An attachment that is not there would be a dead link for residents.
        """))

  package static let leavesContent = DiagnosticKind(
    "NB2010",
    message: Bilingual(zh: "{file} 在 content/ 之外", en: "{file} lies outside content/"),
    hint: Bilingual(zh: "请把文件复制进 content/ 再引用", en: "copy the file into content/ first"),
    explanation: Bilingual(
      zh: "只有 content/ 里的文件可以公开。用“..”指向外面的路径一律拒绝，以免把电脑上的其他文件公开出去。",
      en: """
        Only files in content/ can be published. A path that leads outside with “..” is refused, \
        lest other files of the computer become public.
        """))

  package static let sourceAsAttachment = DiagnosticKind(
    "NB2011",
    message: Bilingual(
      zh: "{file} 是内容文件，不能作附件", en: "{file} is a content file and no attachment"),
    hint: Bilingual(
      zh: "表格请写在 tables 里；要链接到另一页，请在正文里写链接",
      en: "name a table in tables; link to another page from the body"),
    explanation: Bilingual(
      zh: """
        .md、.yaml 和 .csv 是网站的原料，可能含有不公开的栏目，不会原样提供下载；已经作为表格或明细账的 xlsx \
        也一样。它们可以作为表格显示在页面上。要另外提供 Excel 下载，请另存一份只有公开栏目的，用别的文件名。
        """,
      en: """
        Files in .md, .yaml and .csv are what the site is made from; they may hold columns that are \
        not public and are never offered as they are, and nor is an xlsx file that is a table or a \
        ledger of a page. To offer one, save a copy with the public columns under another name.
        """))

  package static let tableNotCSV = DiagnosticKind(
    "NB2012",
    message: Bilingual(
      zh: "{file} 不是 CSV 或 xlsx 表格", en: "{file} is neither a CSV nor an xlsx file"),
    hint: Bilingual(
      zh: "在 Excel 或 WPS 里“另存为”Excel 工作簿（.xlsx），再写它的文件名",
      en: "save it from Excel or WPS as an Excel Workbook (.xlsx) and name that file"),
    explanation: Bilingual(
      zh: "显示在页面上的表格从 CSV 或 xlsx 文件读取，这样每个格子都能核对，读屏软件也能念。",
      en: """
        Tables shown on a page are read from CSV or xlsx files, so that every cell can be checked and \
        a screen reader can read them.
        """))

  package static let personnelFile = DiagnosticKind(
    "NB2014",
    message: Bilingual(
      zh: "人员名册和任职记录不能作表格或附件公开",
      en: "the roster and the record of service are shown neither as a table nor as a file"),
    hint: Bilingual(
      zh: "人员页面会自动列出可以公开的栏目；请删去这一行，或另做一张只有公开栏目的表",
      en: "the pages of the workers show what is public; delete this, or make a table of that only"),
    explanation: Bilingual(
      zh: """
        roster 和 service 文件（不论 CSV 还是 Excel）含有身份证号、手机、住址、备注等永不公开的栏目。\
        网站只从中取可以公开的栏目做成人员页面，文件本身不能引用。
        """,
      en: """
        The roster and service files, as CSV or in Excel, hold columns that are never public: \
        identity numbers, mobiles, home addresses, notes. The site takes the public columns for the \
        pages of the workers; the files themselves cannot be named.
        """))

  package static let photoNotPicture = DiagnosticKind(
    "NB2016",
    message: Bilingual(zh: "照片 {file} 不是图片文件", en: "the photograph {file} is no picture"),
    hint: Bilingual(
      zh: "请另存为 .jpg 或 .png，再写它的文件名", en: "save it as .jpg or .png and name that file"),
    explanation: Bilingual(
      zh: "人员页面直接显示照片，浏览器能显示的是 png、jpg、gif、webp 图片；其他文件只会留下一个破损的图标。",
      en: """
        The page of a worker shows the photograph itself. Browsers show png, jpg, gif and webp; of any \
        other file only the sign of a broken picture is left.
        """))
}

package let fileKinds: [DiagnosticKind] = [
  .fileNotThere, .leavesContent, .sourceAsAttachment, .tableNotCSV, .personnelFile,
  .photoNotPicture,
]
