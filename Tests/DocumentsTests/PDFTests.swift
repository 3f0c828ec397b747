import Testing

@testable import Documents

@Test func readsPagesAndProperties() throws {
  let reading = readDocument(try fixture("text.pdf"), named: "x.bin")
  #expect(reading.kind == .pdf)
  #expect(reading.outcome == .read)
  #expect(reading.places(of: "MARK-page1") == ["page 1"])
  #expect(reading.places(of: "MARK-page2") == ["page 2"])
  #expect(reading.places(of: "MARK-author") == ["document properties"])
  #expect(reading.places(of: "MARK-title") == ["document properties"])
}

@Test func readsWhatStandsBehindTheEnd() throws {
  let reading = readDocument(
    try fixture("text.pdf") + Array("\nMARK-tail 13800138000\n".utf8), named: "x.pdf")
  #expect(reading.places(of: "MARK-tail") == ["hidden text"])
  #expect(readDocument(try fixture("text.pdf"), named: "x.pdf").places(of: "%%EOF").isEmpty)
}

@Test(arguments: [
  ("scanned.pdf", Unreadable.scanned(pages: 2, of: 2)),
  ("mixed.pdf", .scanned(pages: 1, of: 3)), ("encrypted.pdf", .encrypted),
])
func saysWhyAPDFIsNotRead(name: String, reason: Unreadable) throws {
  #expect(readDocument(try fixture(name), named: name).outcome == .unreadable(reason))
}

@Test func aDamagedPDFIsSaidToBeOne() {
  #expect(
    readDocument(Array("%PDF-1.4\nnothing".utf8), named: "").outcome == .unreadable(.damaged))
}

@Test func aProgramThatIsNotThereIsNamed() {
  let end = runProgram(
    "no-such-program", [], input: [], outputLimit: 1, limits: .standard)
  guard case .notInstalled = end else { return #expect(Bool(false), "\(end)") }
  #expect(Unreadable.noProgram.words.zh.contains("poppler-utils"))
}

@Test func programsAreStoppedInTime() {
  var limits = DocumentLimits.standard
  limits.programSeconds = 1
  let sleeping = runProgram("sleep", ["60"], input: [], outputLimit: 1, limits: limits)
  guard case .tookTooLong = sleeping else { return #expect(Bool(false), "\(sleeping)") }
  let working = runProgram(
    "sh", ["-c", "while :; do :; done"], input: [], outputLimit: 1, limits: limits)
  guard case .tookTooLong = working else { return #expect(Bool(false), "\(working)") }
}

@Test func programsMayNotWriteMuch() {
  let end = runProgram("yes", [], input: [], outputLimit: 1 << 20, limits: .standard)
  guard case .wroteTooMuch = end else { return #expect(Bool(false), "\(end)") }
}

@Test func programsHaveLimitedMemoryAndNoFiles() {
  let script = "ulimit -v; ulimit -f; ls /proc/self/fd | wc -l; cat"
  let end = runProgram(
    "sh", ["-c", script], input: Array("input".utf8), outputLimit: 1 << 10, limits: .standard)
  guard case .exited(code: 0, let output) = end else { return #expect(Bool(false), "\(end)") }
  // Input, output, errors, and the folder that ls itself has open.
  let memory = DocumentLimits.standard.programMemory >> 10
  let words = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
  #expect(words == [Substring(String(memory)), "0", "4", "input"])
}
