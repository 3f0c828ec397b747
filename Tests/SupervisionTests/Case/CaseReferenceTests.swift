import Testing

@testable import Supervision

@Suite struct CaseReferenceTests {
  static let some: [CaseReference] = {
    var generator = SeededGenerator(state: 7)
    return (0..<200).map { _ in CaseReference(using: &generator) }
  }()

  @Test func everySingleWrongSignIsCaught() {
    for reference in Self.some {
      let signs = Array(reference.signs)
      for index in signs.indices {
        for sign in CaseReference.alphabet.map({ Character(Unicode.Scalar($0)) })
        where sign != signs[index] {
          var wrong = signs
          wrong[index] = sign
          #expect(CaseReference(String(wrong)) == nil)
        }
      }
    }
  }

  @Test func everyExchangeOfTwoSignsIsCaught() {
    for reference in Self.some {
      let signs = Array(reference.signs)
      for one in signs.indices {
        for other in signs.indices.dropFirst(one + 1) where signs[one] != signs[other] {
          var wrong = signs
          wrong.swapAt(one, other)
          #expect(CaseReference(String(wrong)) == nil)
        }
      }
    }
  }

  /// Over all pairs of values and places, not only those met by chance: the sum moves.
  @Test func noPairOfSignsIsBlind() {
    for one in 0..<8 {
      for other in (one + 1)..<8 { #expect((3 * (other - one)) % 29 != 0) }
      #expect((1 + 3 * one) % 29 != 0)
    }
  }

  @Test(arguments: [
    "K7Q2-9FXM", "k7q2-9fxm", "K7Q29FXM", " k7q2 9fxm ", "Ｋ７Ｑ２－９ＦＸＭ", "ｋ７ｑ２　９ｆｘｍ", "K7Q2—9FXM",
    "K7Q2‐9FXM", "K7Q2·9FXM", "K-7-Q-2-9-F-X-M",
  ])
  func readsWhatPeopleWrite(_ written: String) throws {
    #expect(try #require(CaseReference(written)).description == "K7Q2-9FXM")
  }

  @Test(arguments: [
    "", "K7Q2", "K7Q2-9FXMM", "K7Q2-9FX", "K7Q2-9FX0", "O7Q2-9FXM", "K7Q2_9FXM", "编号K7Q2-9FXM",
    "K7Q2-9FXN", String(repeating: "K", count: 10_000),
  ])
  func refusesAllElse(_ written: String) { #expect(CaseReference(written) == nil) }

  @Test func allOfThemReadBack() {
    for reference in Self.some { #expect(CaseReference(reference.description) == reference) }
    #expect(Set(Self.some).count == Self.some.count)
  }
}
