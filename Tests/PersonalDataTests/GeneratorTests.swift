import Testing

/// The corpus against itself: a wrong generator would excuse a wrong detector.
@Suite struct GeneratorTests {
  private static let planted = plantedPages(seed: 20_260_301)

  @Test func thereIsEnoughOfEverything() {
    let values = Self.planted.flatMap(\.planted)
    #expect(values.count >= 2000)
    #expect(Self.planted.count >= 300)
    for series in Series.allCases {
      for spelling in Spelling.allCases where spelling.suits(series) {
        let count = values.count { $0.series == series && $0.spelling == spelling }
        #expect(count >= 14, "\(series.rawValue), \(spelling.rawValue)")
      }
      let labels = Set(values.filter { $0.series == series }.map(\.label))
      #expect(labels == [.helpful, .unhelpful, .none], "\(series.rawValue)")
    }
    #expect(Set(values.map(\.value)).count * 50 > values.count * 49)
  }

  @Test func rangesSpellTheValues() {
    for page in Self.planted + plantedFileNames(50, seed: 20_260_303) {
      let bytes = Array(page.text.utf8)
      var end = 0
      for planted in page.planted {
        #expect(planted.range.lowerBound >= end)
        #expect(String(decoding: bytes[planted.range], as: UTF8.self) == planted.value)
        end = planted.range.upperBound
      }
    }
    #expect(plantedFileNames(50, seed: 1).allSatisfy { $0.planted.count == 1 })
  }

  @Test func edgesOfPagesAreEdges() {
    for page in Self.planted {
      for planted in page.planted {
        if planted.spelling == .pageStart { #expect(planted.range.lowerBound == 0) }
        if planted.spelling == .pageEnd {
          #expect(planted.range.upperBound == page.text.utf8.count)
        }
      }
    }
  }

  @Test func theSameSeedGivesTheSameCorpus() {
    #expect(plantedPages(seed: 20_260_301) == Self.planted)
    #expect(plantedPages(seed: 7) != Self.planted)
    #expect(cleanPages(500, seed: 3) == cleanPages(500, seed: 3))
    #expect(cleanFileNames(50, seed: 3) == cleanFileNames(50, seed: 3))
    #expect(Set(cleanPages(500, seed: 20_260_302).map(\.text)).count == 500)
  }

  /// The examples that the standards print, and a sum that everybody knows.
  @Test func checkDigitsAreTheStandards() {
    #expect(checkCharacter(of: "11010519491231002") == "X")
    #expect(checkCharacter(of: "44052418800101001") == "4")
    #expect(luhnDigit(of: "7992739871") == "3")
    #expect(organisationCheck("D2143569") == "X")
    #expect(creditCheck("91350100M000100Y4") == "3")
  }

  @Test func creditCodesOfDigitsAloneAreAmongTheCleanPages() {
    var random = SeededRandom(seed: 5)
    let codes = (0..<200).map { _ in CleanNumber.creditCode(&random) }
    #expect(codes.allSatisfy { $0.count == 18 })
    #expect(codes.count { $0.allSatisfy(\.isNumber) } > 50)
    #expect(codes.count { !$0.allSatisfy(\.isNumber) } > 50)
  }

  /// Every length at which a number may be taken for an ID number or a card.
  @Test(arguments: 15...20) func cleanPagesTempt(length: Int) {
    let pages = cleanPages(500, seed: 20_260_302).count { page in
      page.text.split { !($0.isASCII && $0.isNumber) }.contains { $0.count == length }
    }
    #expect(pages >= 40)
  }
}
