/// Pages with personal data in them, several hundred, otherwise ordinary disclosures.
func plantedPages(seed: UInt64) -> [LabelledPage] {
  var random = SeededRandom(seed: seed)
  var inside: [Planting] = []
  var matter: [Planting] = []
  var starts: [Planting] = []
  var ends: [Planting] = []
  for spelling in Spelling.allCases {
    for series in Series.allCases where spelling.suits(series) {
      let count = Spelling.ordinary.contains(spelling) ? 26 : 14
      let plantings = Array(repeating: Planting(series: series, spelling: spelling), count: count)
      switch spelling {
      case .frontMatter: matter += plantings
      case .pageStart: starts += plantings
      case .pageEnd: ends += plantings
      default: inside += plantings
      }
    }
  }
  random.shuffle(&inside)
  random.shuffle(&matter)
  random.shuffle(&starts)
  random.shuffle(&ends)

  var pages: [LabelledPage] = []
  while !(inside.isEmpty && matter.isEmpty && starts.isEmpty && ends.isEmpty) {
    var plan = PagePlan()
    // A page begins with a value or with front matter, not with both.
    plan.start = random.oneIn(4) || matter.isEmpty ? starts.popLast() : nil
    if plan.start == nil, random.oneIn(3) || inside.isEmpty { plan.matter = matter.popLast() }
    for _ in 0..<random.number(1...9) {
      if let next = inside.popLast() { plan.inside.append(next) }
    }
    if random.oneIn(4) || inside.isEmpty { plan.end = ends.popLast() }
    pages.append(plan.page(&random))
  }
  return pages
}

private struct PagePlan {
  var start: Planting?
  var matter: Planting?
  var inside: [Planting] = []
  var end: Planting?

  func page(_ random: inout SeededRandom) -> LabelledPage {
    var writer = PageWriter()
    if let start {
      start.write(to: &writer, &random)
    } else {
      writer.write("---\n" + CleanPart.frontMatter(&random))
      if let matter {
        matter.write(to: &writer, &random)
        writer.write("\n")
      }
      writer.write("---")
    }
    for planting in inside {
      if random.oneIn(2) { writer.write("\n\n" + CleanPart.draw(&random)) }
      writer.write("\n\n")
      planting.write(to: &writer, &random)
    }
    writer.write("\n\n" + CleanPart.draw(&random))
    if let end {
      writer.write("\n\n")
      end.write(to: &writer, &random)
    } else {
      writer.write("\n")
    }
    return writer.page
  }
}
