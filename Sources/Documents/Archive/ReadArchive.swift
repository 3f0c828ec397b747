extension DocumentReader {
  /// Reads a zip, and the office documents that are zips: told apart by the files inside.
  mutating func readArchive(_ bytes: [UInt8]) -> DocumentKind {
    var kind = DocumentKind.zip
    insideArchive { reader in
      let entries = reader.unpack(bytes)
      kind = packageKind(of: entries)
      switch kind {
      case .docx, .pptx: reader.readOffice(entries)
      case .xlsx: reader.readWorkbookTexts(entries)
      case .xlsb, .ofd: reader.note(.format(kind))
      default: reader.readMembers(entries)
      }
      reader.readZipTail(bytes)
    }
    return kind
  }

  private mutating func readMembers(_ entries: [ArchiveEntry]) {
    for entry in entries {
      add(.fileName, entry.name)
      inside(entry.name) { $0.read(entry.bytes, named: entry.name) }
    }
  }
}

/// By the names that the Open Packaging Conventions and each format's specification give the parts.
func packageKind(of entries: [ArchiveEntry]) -> DocumentKind {
  let names = Set(entries.map { $0.name.lowercased() })
  if names.contains("ofd.xml") { return .ofd }
  guard names.contains("[content_types].xml") else { return .zip }
  if names.contains("xl/workbook.xml") { return .xlsx }
  if names.contains("xl/workbook.bin") { return .xlsb }
  if names.contains(where: { $0.hasPrefix("word/") }) { return .docx }
  return names.contains { $0.hasPrefix("ppt/") } ? .pptx : .zip
}
