extension DocumentReader {
  /// A PDF file's text by poppler's `pdftotext`, page by page, and its title, author and the like by
  /// `pdfinfo`. Both get the file on their standard input, so no name of it can be an option.
  mutating func readPDF(_ bytes: [UInt8]) {
    let text = runProgram(
      "pdftotext", ["-enc", "UTF-8", "-", "-"], input: bytes, outputLimit: textSizeLeft,
      limits: limits)
    switch text {
    case .exited(code: 0, let output): addPages(output, of: bytes)
    case .exited(code: 3, _): note(.encrypted)
    case .exited(code: 1, _): note(find(Array("/Encrypt".utf8), in: bytes) ? .encrypted : .damaged)
    case .exited, .failed: note(.programFailed)
    case .notInstalled: note(.noProgram)
    case .tookTooLong: refuse(.programSeconds, limits.programSeconds)
    case .wroteTooMuch: refuse(.textSize, limits.textSize)
    }
  }

  private mutating func addPages(_ output: [UInt8], of bytes: [UInt8]) {
    // Each page ends with a form feed.
    var pages = output.split(separator: 0x0C, omittingEmptySubsequences: false)
    if pages.count > 1 { pages.removeLast() }
    var bare: Set<Int> = []
    for (index, page) in pages.enumerated() {
      let text = String(decoding: page, as: UTF8.self)
      add(.page(index + 1), text)
      if hasHardlyText(text) { bare.insert(index + 1) }
    }
    addProperties(of: bytes)
    readPDFTail(bytes)
    guard !bare.isEmpty else { return }
    let scanned =
      bare.count == pages.count ? bare : bare.intersection(pagesWithLargePictures(bytes))
    if !scanned.isEmpty { note(.scanned(pages: scanned.count, of: pages.count)) }
  }

  private mutating func addProperties(of bytes: [UInt8]) {
    let run = runProgram(
      "pdfinfo", ["-enc", "UTF-8", "-"], input: bytes, outputLimit: 1 << 20, limits: limits)
    guard case .exited(code: 0, let output) = run else { return }
    let words = ["Title:", "Subject:", "Keywords:", "Author:", "Creator:", "Producer:"]
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    add(
      .property,
      lines: lines.filter { line in words.contains { line.hasPrefix($0) } }.map(String.init))
  }

  /// Pages with a picture that is large enough to be one of a page, as `pdfimages -list` tells
  /// them; none where that program fails.
  private func pagesWithLargePictures(_ bytes: [UInt8]) -> Set<Int> {
    let run = runProgram(
      "pdfimages", ["-list", "-"], input: bytes, outputLimit: 8 << 20, limits: limits)
    guard case .exited(code: 0, let output) = run else { return [] }
    var pages: Set<Int> = []
    // page, number, type, width, height, …
    for line in String(decoding: output, as: UTF8.self).split(separator: "\n").dropFirst(2) {
      let fields = line.split(separator: " ").prefix(5)
      guard fields.count == 5, let page = Int(fields[0]), let width = Int(fields[3]),
        let height = Int(fields[4])
      else { continue }
      if width >= 300, height >= 300 { pages.insert(page) }
    }
    return pages
  }
}

/// Less than a page number and a mark of the scanner's.
private func hasHardlyText(_ page: String) -> Bool {
  page.unicodeScalars.lazy.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    .prefix(16).count(where: { _ in true }) < 16
}
