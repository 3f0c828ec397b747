/// Pages with no personal data, as varied and as tempting as real ones.
func cleanPages(_ count: Int, seed: UInt64) -> [LabelledPage] {
  var random = SeededRandom(seed: seed)
  return (0..<count).map { _ in
    var text = random.oneIn(8) ? "" : "---\n" + CleanPart.frontMatter(&random) + "---\n\n"
    let parts = (0..<random.number(4...12)).map { _ in CleanPart.draw(&random) }
    text += parts.joined(separator: random.oneIn(6) ? "\n" : "\n\n")
    if !random.oneIn(5) { text += "\n" }
    return LabelledPage(text: text, planted: [])
  }
}
