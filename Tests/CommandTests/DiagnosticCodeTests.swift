import Diagnostics
import Foundation
import Testing

@testable import Command

/// Every code is written well, explained, and shown by a session or a named test.
@Suite struct DiagnosticCodeTests {
  static let kinds = DiagnosticCatalogue.all

  @Test func everyKindIsWrittenInBothLanguages() {
    #expect(Self.kinds.count > 100)
    #expect(catalogueFaults(in: Self.kinds) == [])
  }

  @Test(arguments: ["zh", "en"]) func theCommandListsAndExplainsEveryCode(_ language: String) throws
  {
    let folder = FileManager.default.temporaryDirectory
    let list = try BuiltProgram.run(["explain", "--language", language], in: folder)
    #expect(list.exit == 0)
    #expect(
      list.output.split(separator: "\n").map { $0.prefix(6) } == Self.kinds.map { $0.code[...] })
    for kind in Self.kinds {
      let language = try #require(Language(rawValue: language))
      let page = try #require(
        explanation(of: kind.code, in: DiagnosticCatalogue.all, language: language))
      #expect(page.contains(kind.code) && page.count > 60, "\(kind.code)")
    }
  }

  /// Codes in the source and codes in the catalogue are the same, and none has two homes.
  @Test func noCodeIsForgottenOrDoubled() throws {
    var homes: [String: [String]] = [:]
    for path in Checkout.files(under: "Sources", "swift") {
      for match in try Checkout.text(path).matches(
        of: /^ +"(NB[0-9]{4})",/.anchorsMatchLineEndings())
      {
        homes[String(match.1), default: []].append(path)
      }
    }
    #expect(homes.filter { $0.value.count > 1 } == [:])
    #expect(Set(homes.keys).symmetricDifference(Self.kinds.map(\.code)).sorted() == [])
  }

  /// `Documentation/rules.md` has a row for each rule of a community, with how grave it is.
  @Test func everyRuleIsInTheListForClerks() throws {
    let rows = try Checkout.text("Documentation/rules.md").split(separator: "\n").map(String.init)
    let rules = Self.kinds.filter {
      $0.code.hasPrefix("NB2") || FlawTests.rulesOfOtherNumbers.contains($0.code)
    }
    for kind in rules {
      let its = rows.filter { $0.hasPrefix("| \(kind.code) | ") }
      #expect(its.count == 1 && its[0].contains(" | \(kind.severity.rawValue) | "), "\(kind.code)")
    }
  }

  /// `CODE path/of/Test.swift name`: what no session can show, such as a full disk.
  struct ShownElsewhere {
    var names: [String: (path: String, name: String)] = [:]

    init() throws {
      for line in try Checkout.text("Tests/CommandTests/CodesShownElsewhere.txt").split(
        separator: "\n")
      where !line.hasPrefix("#") {
        let words = line.split(separator: " ").map(String.init)
        try #require(words.count == 3, "\(line)")
        names[words[0]] = (words[1], words[2])
      }
    }
  }

  @Test func everyCodeIsShown() throws {
    let sessions = try Session.all.map { try Session(contentsOf: $0).codes }
    let shown = sessions.reduce(into: Set<String>()) { $0.formUnion($1) }
    let elsewhere = try ShownElsewhere().names
    #expect(shown.union(elsewhere.keys).symmetricDifference(Self.kinds.map(\.code)).sorted() == [])
    #expect(shown.intersection(elsewhere.keys).sorted() == [], "these have sessions now")
    for (code, home) in elsewhere.sorted(by: { $0.key < $1.key }) {
      let test = try Checkout.text(home.path)
      #expect(test.contains(home.name), "\(code): \(home.path) does not mention \(home.name)")
    }
  }
}
