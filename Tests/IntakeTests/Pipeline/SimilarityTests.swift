import Supervision
import TestSupport
import Testing

@testable import Intake

@Suite struct SimilarityTests {
  private let text = "溪桥花园三栋楼下的烧烤摊每天晚上开到两点，油烟和喧哗声让人没法睡觉，请管一管"

  private func entry(
    _ text: String, _ place: String, people: [String] = [], day: Int = 0
  ) -> SimilarityIndex.Entry {
    SimilarityIndex.Entry(
      target: .origin(.init(digest: "d", place: place)),
      time: CaseTime(seconds: 1_780_000_000 + day * 86_400), people: people,
      grams: Bigrams(ScreenText(subject: "", text: text)))
  }

  private func scores(_ known: [SimilarityIndex.Entry], _ new: SimilarityIndex.Entry) -> [Int] {
    var index = SimilarityIndex()
    for entry in known { index.add(entry) }
    return index.similar(to: new).map(\.score)
  }

  @Test func theSameAgainIsLinked() {
    #expect(scores([entry(text, "1")], entry(text, "2")) == [1000])
    #expect(scores([entry(text, "1")], entry(text + "！！ ", "2")) == [1000])
    #expect(scores([entry(text, "1")], entry("完全是另外的一件事情，说的是社区食堂的饭菜不够热", "2")) == [])
  }

  @Test(arguments: [
    ("a", "a", 90, true), ("a", "a", 91, false), ("a", "b", 30, true), ("a", "b", 31, false),
    ("", "b", 30, true), ("", "", -30, true), ("", "", -31, false),
  ])
  func peopleAndTimeAreNear(_ one: String, _ other: String, _ days: Int, _ isNear: Bool) {
    func people(_ name: String) -> [String] { name.isEmpty ? [] : [name] }
    let found = scores(
      [entry(text, "1", people: people(one))],
      entry(text, "2", people: people(other), day: days))
    #expect(found.isEmpty != isNear)
  }

  @Test func thresholdsAreAsStated() {
    let same = entry("", "1", people: ["a"])
    #expect(SimilarityIndex.threshold(same, same) == 480)
    #expect(SimilarityIndex.threshold(same, entry("", "2")) == 550)
    #expect(SimilarityIndex.threshold(same, entry("", "2", people: ["b"])) == 600)
  }

  @Test func shortTextsSayTooLittle() {
    #expect(Bigrams("一二三四五六七八九十甲乙丙").values.count == 12)
    #expect(scores([entry("一二三四五六七八九十甲乙丙", "1")], entry("一二三四五六七八九十甲乙丙", "2")) == [1000])
    #expect(scores([entry("一二三四五六七八九十甲乙", "1")], entry("一二三四五六七八九十甲乙", "2")) == [])
  }

  /// What is found out early is what counting to the end finds.
  @Test func likenessIsDices() {
    var random = Seeded(state: 7)
    for _ in 0..<2_000 {
      // Few characters, so that texts of all degrees of likeness come up.
      let alphabet = Array("水电路灯坏了很久没人来修请社区管一管".prefix(Int.random(in: 3...18, using: &random)))
      let texts = (0..<2).map { _ in
        String(
          (0..<Int.random(in: 0...80, using: &random)).map { _ in
            alphabet.randomElement(using: &random) ?? "水"
          })
      }
      let (one, other) = (Bigrams(texts[0]), Bigrams(texts[1]))
      let (ours, theirs) = (Set(one.values), Set(other.values))
      let common = ours.intersection(theirs).count
      for least in [1, 480, 550, 600, 1000] {
        let dice = ours.isEmpty && theirs.isEmpty ? 0 : 2000 * common / (ours.count + theirs.count)
        #expect(one.likeness(to: other, atLeast: least) == (dice >= least ? dice : nil))
        let share = ours.isEmpty ? 0 : 1000 * common / ours.count
        #expect(one.share(in: other, atLeast: least) == (share >= least ? share : nil))
      }
    }
  }

  @Test func theMostAlikeThreeAreNamed() {
    let known = (0..<40).map { entry(text + String(repeating: "很", count: $0 % 2), "\($0)") }
    #expect(scores(known, entry(text, "n")) == [1000, 1000, 1000])
  }

  @Test func tenThousandLikeOnesStayCheap() {
    var index = SimilarityIndex()
    let clock = WorkClock()
    for number in 0..<(SimilarityIndex.limit + 500) {
      let new = entry(text, "\(number)")
      _ = index.similar(to: new)
      index.add(new)
    }
    clock.expectLittle()
    #expect(index.similar(to: entry(text, "n")).count == 3)
  }

  @Test func likenessCountsCommonPairs() {
    // 甲乙 乙丙 丙丁 against 甲乙 乙丙 丙戊: two of three.
    #expect(Bigrams("甲乙丙丁").likeness(to: Bigrams("甲乙丙戊"), atLeast: 666) == 666)
    #expect(Bigrams("甲乙丙丁").likeness(to: Bigrams("甲乙丙戊"), atLeast: 667) == nil)
    #expect(Bigrams("甲乙丙丁").share(in: Bigrams("甲乙丙丁戊己"), atLeast: 1000) == 1000)
    #expect(Bigrams("").likeness(to: Bigrams(""), atLeast: 0) == nil)
  }
}
