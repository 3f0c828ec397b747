/// Writes one planted value as a block of a page, in the place that its spelling names.
struct Planting {
  var series: Series
  var spelling: Spelling

  func write(to writer: inout PageWriter, _ random: inout SeededRandom) {
    let contexts = SeriesContexts.of(series)
    switch spelling {
    case .tableCell: writeTable(to: &writer, &random)
    case .csvLine: writeLines(to: &writer, &random)
    case .betweenHan: write(random.pick(contexts.betweenHan), to: &writer, &random)
    case .frontMatter: write(random.pick(contexts.matter), to: &writer, &random)
    case .linkTarget: writeLink(to: &writer, &random)
    case .altText:
      var context = random.pick(contexts.pictures)
      context.before = "![" + context.before
      context.after += "](照片/\(random.number(1...40)).jpg)"
      write(context, to: &writer, &random)
    case .pageStart: write(random.pick(contexts.tails), to: &writer, &random)
    case .boldAround, .parentheses, .pageEnd: writeWrapped(to: &writer, &random)
    default:
      if random.oneIn(4) { writer.write(random.pick(["- ", "1. ", "> ", "* "])) }
      write(random.pick(contexts.sentences), to: &writer, &random)
    }
  }

  private func write(
    _ context: Context, to writer: inout PageWriter, _ random: inout SeededRandom
  ) {
    writer.write(context.before)
    let value = Invented.make(series, &random).spelled(spelling, &random)
    writer.plant(value, of: series, as: spelling, label: context.label)
    writer.write(context.after)
  }

  private func writeWrapped(to writer: inout PageWriter, _ random: inout SeededRandom) {
    var context = random.pick(SeriesContexts.of(series).sentences)
    switch spelling {
    case .boldAround:
      context.before += "**"
      context.after = "**" + context.after
    case .parentheses:
      let pair = random.pick([("（", "）"), ("(", ")"), ("【", "】"), ("“", "”")])
      context.before += pair.0
      context.after = pair.1 + context.after
    default: context.after = ""
    }
    write(context, to: &writer, &random)
  }

  /// Telephone links are written with hyphens or the country's code, mail links in percent.
  private func writeLink(to writer: inout PageWriter, _ random: inout SeededRandom) {
    let context = random.pick(SeriesContexts.of(series).links)
    let invented = Invented.make(series, &random)
    var value = invented.groups.joined()
    switch series {
    case .email where random.oneIn(2): value = value.replacing("@", with: "%40")
    case .mobile where random.oneIn(2): value = invented.groups.joined(separator: "-")
    default: break
    }
    writer.write(context.before)
    writer.plant(value, of: series, as: spelling, label: context.label)
    writer.write(context.after)
  }

  private func writeTable(to writer: inout PageWriter, _ random: inout SeededRandom) {
    let header = random.pick(SeriesContexts.of(series).headers)
    let blank = random.pick([" ", ""])
    func line(_ number: String, _ name: String, _ sum: String) -> (String, String) {
      (
        "|\(blank)\(number)\(blank)|\(blank)\(name)\(blank)|\(blank)",
        "\(blank)|\(blank)\(sum)\(blank)|\n"
      )
    }
    let top = line("序号", "姓名", "金额")
    writer.write(top.0 + header.text + top.1 + "|---|---|---|---|\n")
    let rows = random.number(1...4)
    let mine = random.below(rows)
    for row in 0..<rows {
      let cells = line(String(row + 1), random.pick(people), "\(random.number(1...9))00.00")
      let context = Context(header.label, cells.0, cells.1)
      if row == mine {
        write(context, to: &writer, &random)
      } else {
        writer.write(context.before + "略" + context.after)
      }
    }
  }

  private func writeLines(to writer: inout PageWriter, _ random: inout SeededRandom) {
    let header = random.pick(SeriesContexts.of(series).headers)
    writer.write("```\n序号,姓名,\(header.text),日期\n1,\(random.pick(people)),略,2026-03-02\n")
    let quote = random.pick(["", "\"", "'", "\t"])
    let end = quote == "\t" ? "" : quote
    let context = Context(
      header.label, "2,\(random.pick(people)),\(quote)",
      "\(end),2026-03-\(random.number(10...28))\n```")
    write(context, to: &writer, &random)
  }
}

private let people = ["王某", "李某某", "赵某", "钱某某", "孙某", "周某", "吴某某", "郑某"]
