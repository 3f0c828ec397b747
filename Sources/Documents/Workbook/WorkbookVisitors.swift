/// Names and states of sheets, and the names that cells were given (`xl/workbook.xml`).
final class WorkbookVisitor: MarkupVisitor {
  private(set) var sheets: [(name: String, isHidden: Bool, id: String)] = []
  private(set) var is1904 = false
  private(set) var definedNames: [String] = []
  private var definedName: String?

  func open(_ name: String, _ attributes: [MarkupAttribute]) {
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    switch name {
    case "sheet":
      let state = value("state") ?? "visible"
      sheets.append((value("name") ?? "", state != "visible", value("id") ?? ""))
    case "workbookPr": is1904 = ["1", "true"].contains(value("date1904"))
    case "definedName":
      definedName =
        [value("name"), value("comment"), value("description")].compactMap { $0 }
        .joined(separator: " ") + "="
    default: break
    }
  }

  func close(_ name: String) {
    guard name == "definedName", let text = definedName else { return }
    definedNames.append(text)
    definedName = nil
  }

  func text(_ text: String) { definedName?.append(text) }
  func comment(_ text: String) {}
}

/// The texts of a table of strings, or of comments: each `si` or `comment` one text, its runs
/// joined, the readings of its characters left out.
final class StringTableVisitor: MarkupVisitor {
  private(set) var texts: [String] = []
  /// The cell that each comment stands at.
  private(set) var cells: [String] = []
  private var current: String?
  private var isText = false
  private var readings = 0

  func open(_ name: String, _ attributes: [MarkupAttribute]) {
    switch name {
    case "si": current = ""
    case "comment", "threadedComment":
      current = ""
      cells.append(attributes.first { $0.name == "ref" }?.value ?? "")
    case "t", "text": isText = name == "t" || cells.count > texts.count
    case "rPh": readings += 1
    default: break
    }
  }

  func close(_ name: String) {
    switch name {
    case "si", "comment", "threadedComment":
      texts.append(unescapeCell(current ?? ""))
      current = nil
    case "t", "text": isText = false
    case "rPh": readings -= 1
    default: break
    }
  }

  func text(_ text: String) {
    guard isText, readings == 0 else { return }
    current?.append(text)
  }

  func comment(_ text: String) {}
}

/// Which style shows numbers how (`xl/styles.xml`).
final class StyleVisitor: MarkupVisitor {
  private(set) var formats: [CellFormat] = []
  private var codes: [Int: CellFormat] = [:]
  private var isCellStyles = false

  func open(_ name: String, _ attributes: [MarkupAttribute]) {
    func number(_ name: String) -> Int? {
      attributes.first { $0.name == name }.flatMap { Int($0.value) }
    }
    switch name {
    case "numFmt":
      guard let id = number("numFmtId") else { return }
      codes[id] = CellFormat(code: attributes.first { $0.name == "formatCode" }?.value ?? "")
    case "cellXfs": isCellStyles = true
    case "xf" where isCellStyles:
      let id = number("numFmtId") ?? 0
      formats.append(codes[id] ?? CellFormat(builtIn: id))
    default: break
    }
  }

  func close(_ name: String) { if name == "cellXfs" { isCellStyles = false } }
  func text(_ text: String) {}
  func comment(_ text: String) {}
}

/// `_x000D_` is how Excel writes a character that XML has not; any character may be written so.
func unescapeCell(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
  var result = ""
  var rest = text[...]
  while let start = rest.firstRange(of: "_x") {
    result += rest[..<start.lowerBound]
    let code = rest[start.upperBound...].prefix(4)
    let after = rest[code.endIndex...]
    if code.utf8.count == 4, after.first == "_", let value = UInt32(code, radix: 16),
      let scalar = Unicode.Scalar(value)
    {
      result.unicodeScalars.append(scalar)
      rest = after.dropFirst()
    } else {
      result += "_x"
      rest = rest[start.upperBound...]
    }
  }
  return result + rest
}
