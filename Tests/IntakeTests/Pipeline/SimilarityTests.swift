import Supervision
import TestSupport
import Testing

@testable import Intake

@Suite struct SimilarityTests {
  private let text = "溪桥花园三栋楼下的烧烤摊每天晚上开到两点，油烟和喧哗声让人没法睡觉，请管一管"

  private func entry(
    _ text: String, _ place: String, people: Set<String> = [], day: Int = 0
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
    func people(_ name: String) -> Set<String> { name.isEmpty ? [] : [name] }
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
