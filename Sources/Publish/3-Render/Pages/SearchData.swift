import Disclosure

extension PageData {
  func search(_ page: SearchPage, shards: Int) -> TemplateObject {
    TemplateObject(
      PageShapes.search,
      [
        "script_link": link(Address("assets/search.js")),
        "index_link": link(Address(searchFile: "")), "shards": .text(String(shards)),
        // The script puts the number in.
        "found": .text(strings(.searchFound, ["count": "#"])),
        "letters": .objects(page.letters.map(letter)), "topics": .objects(page.topics.map(topic)),
        "duties_link": link(.duties), "commitments_link": link(.commitments),
        "workers_link": link(.workers), "supervision_link": link(.supervision),
        "catalogue_link": link(.catalogue),
      ])
  }

  private func letter(_ letter: SearchPage.Letter) -> TemplateObject {
    let anchor = letter.letter == "#" ? "Other" : "Letter-" + letter.letter
    return TemplateObject(
      CardShapes.letter,
      [
        "letter": .text(letter.letter), "anchor": .text(anchor),
        "anchor_link": .address("#" + anchor),
        "entries": .objects(
          letter.entries.map {
            TemplateObject(
              CardShapes.indexEntry,
              ["word": .text($0.keyword), "title": inline($0.title), "link": link($0.address)])
          }),
      ])
  }

  private func topic(_ topic: SearchPage.Topic) -> TemplateObject {
    TemplateObject(
      CardShapes.topic,
      [
        "title": .text(strings.title(of: topic.key)), "link": link(topic.address),
        "years": .objects(
          topic.years.map {
            TemplateObject(
              CardShapes.year, ["title": .text($0.title), "link": link($0.address)])
          }),
        "items": .objects(
          topic.items.map {
            TemplateObject(
              CardShapes.itemLink,
              [
                "title": inline($0.title), "link": link($0.address),
                "count": .text(String($0.count)),
              ])
          }),
      ])
  }
}
