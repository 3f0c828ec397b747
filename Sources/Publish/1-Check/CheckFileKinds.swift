import Content
import Diagnostics
import SourceText

/// A file is what its name says: hotline and payroll systems like to export a web page or a CSV
/// file under the name `.xls`, and Excel then warns every resident who opens it.
func checkFileKinds(_ content: Content) -> [Diagnostic] {
  content.attachments.compactMap { file in
    let found = looksLike(file.head)
    guard let expected = FileKind.expected(of: file.path) else {
      let runs = FileKind.runInBrowsers.contains(FileKind.fileExtension(of: file.path))
      return runs || found == .html
        ? Diagnostic(.fileRuns, at: Place(SourceFile(path: file.path, bytes: []))) : nil
    }
    guard !expected.contains(found) else { return nil }
    return Diagnostic(
      .fileIsOtherKind, at: Place(path: file.path),
      ["extension": .plain(FileKind.fileExtension(of: file.path)), "found": .bilingual(found.name)])
  }
}

extension FileKind {
  fileprivate static func fileExtension(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }

  /// What browsers and servers take for a page or a program: its scripts would run in the name of
  /// the site.
  fileprivate static let runInBrowsers: Set<String> = [
    "html", "htm", "xhtml", "xht", "shtml", "mhtml", "mht", "svg", "svgz", "xml", "xsl", "xslt",
    "js", "mjs", "wasm", "swf", "php", "cgi", "hta",
  ]

  /// For people.
  fileprivate var name: Bilingual {
    switch self {
    case .html: return Bilingual(zh: "网页", en: "a web page")
    case .zip: return Bilingual(zh: "压缩包或新版 Office 文件", en: "a zip archive or a newer office file")
    case .ole2: return Bilingual(zh: "旧版 Office 文件", en: "an older office file")
    case .pdf: return Bilingual(zh: " PDF", en: "a PDF")
    case .png, .jpeg, .gif, .webp:
      return Bilingual(zh: "图片（\(rawValue)）", en: "a picture (\(rawValue))")
    case .csv: return Bilingual(zh: " CSV 文字表格", en: "a table in plain text (CSV)")
    case .text: return Bilingual(zh: "纯文字", en: "plain text")
    case .empty: return Bilingual(zh: "空的", en: "nothing at all")
    case .unknown: return Bilingual(zh: "别的东西", en: "something else")
    }
  }

  /// What a file with this extension may be; nil where the extension promises nothing we can tell.
  fileprivate static func expected(of path: String) -> Set<FileKind>? {
    switch fileExtension(of: path) {
    case "pdf": return [.pdf]
    case "png": return [.png]
    case "jpg", "jpeg": return [.jpeg]
    case "gif": return [.gif]
    case "xlsx", "docx", "pptx", "zip", "ofd": return [.zip]
    case "xls", "doc", "ppt", "wps", "et": return [.ole2]
    default: return nil
    }
  }
}

extension DiagnosticKind {
  package static let fileIsOtherKind = DiagnosticKind(
    "NB2013",
    message: Bilingual(
      zh: "扩展名是 .{extension}，内容却是{found}", en: "it is named .{extension} and holds {found}"),
    hint: Bilingual(
      zh: "请用 Excel、WPS 或看图软件打开它，另存为 .{extension}，或把扩展名改对",
      en: "open it and save it as .{extension}, or give it the right extension"),
    explanation: Bilingual(
      zh: """
        有些系统导出的“.xls”其实是网页或 CSV，居民打开时会看到“文件格式与扩展名不一致”的警告，\
        手机上往往打不开。图片和 PDF 也一样：扩展名不对，浏览器就不会显示。
        """,
      en: """
        Some systems export a web page or CSV under the name “.xls”; residents are then warned that \
        the format does not match, and phones often cannot open it. A picture or PDF with the wrong \
        extension is not shown by browsers.
        """))

  package static let fileRuns = DiagnosticKind(
    "NB2015",
    message: Bilingual(
      zh: "网页、SVG 和脚本不能作附件", en: "web pages, SVG and scripts cannot be attached"),
    hint: Bilingual(
      zh: "请把内容写进 .md，或另存为 PDF、PNG", en: "write it as .md, or save it as PDF or PNG"),
    explanation: Bilingual(
      zh: """
        浏览器会运行网页和 SVG 里的脚本，居民看到的却是社区网站的网址，可以被用来冒充社区骗取信息。\
        因此 content/ 里不放网页、SVG、XML 和脚本，也不放内容是网页而没有说明的文件。网站的图标和样式放在 site/assets/。
        """,
      en: """
        Browsers run the scripts in web pages and SVG, under the address of the community's site, so \
        they can deceive residents in its name. content/ therefore holds no web pages, SVG, XML or \
        scripts, nor a file of another name that is a web page. Icons and styles belong to \
        site/assets/.
        """))
}

package let fileKindKinds: [DiagnosticKind] = [.fileIsOtherKind, .fileRuns]
