import Content
import Disclosure

extension Assembler {
  func searchPage() -> Page {
    let sections: [(Notice.Section, Crumb.Key)] = [
      (.party, .party), (.residency, .residency), (.finance, .finance),
    ]
    let years = Dictionary(grouping: cards, by: \.section).mapValues { Set($0.map(\.date.year)) }
    let topics = sections.map { section, key in
      SearchPage.Topic(
        key: key, address: Address(list: section.rawValue, year: nil, page: 1),
        years: (years[section] ?? []).sorted(by: >).map {
          LinkCard(
            title: String($0), address: Address(list: section.rawValue, year: $0, page: 1),
            summary: nil)
        },
        items: itemLinks[section] ?? [])
    }
    return listPage(
      .search, .search, .search(SearchPage(letters: letters(of: entries), topics: topics)))
  }

  /// Whatever has a name that lasts; disclosures go by their items, for their titles begin alike.
  private var entries: [SearchPage.Entry] {
    let duties = dutyCards.filter { !$0.isWithdrawn }
    let keywords = duties.flatMap { duty in
      Set(duty.keywords).subtracting([duty.title]).map {
        SearchPage.Entry(keyword: $0, title: duty.title, address: duty.address)
      }
    }
    return keywords + duties.map { entry($0.title, $0.address) }
      + commitmentCards.filter { !$0.isWithdrawn }.map { entry($0.title, $0.address) }
      + workerCards.map { entry($0.name, $0.address) }
      + itemLinks.values.flatMap { $0 }.map { entry($0.title, $0.address) }
      + (freePageLinks + supervisionLinks).map { entry($0.title, $0.address) }
  }

  private func entry(_ title: String, _ address: Address) -> SearchPage.Entry {
    SearchPage.Entry(keyword: nil, title: title, address: address)
  }

  private func letters(of entries: [SearchPage.Entry]) -> [SearchPage.Letter] {
    let read = entries.map { (reading: latinReading(of: $0.word), entry: $0) }
    let groups = Dictionary(grouping: read) { letter(of: $0.reading) }
    return groups.keys.sorted { ($0 == "#" ? "~" : $0) < ($1 == "#" ? "~" : $1) }.map { letter in
      let sorted = (groups[letter] ?? []).sorted {
        ($0.reading, $0.entry.word, $0.entry.address.path)
          < ($1.reading, $1.entry.word, $1.entry.address.path)
      }
      return SearchPage.Letter(letter: letter, entries: sorted.map(\.entry))
    }
  }

  /// Quotes and marks before the first letter or digit are passed over.
  private func letter(of reading: String) -> String {
    let first = reading.first { $0.isLetter || $0.isNumber }?.asciiValue
    guard let first, UInt8(ascii: "a")...UInt8(ascii: "z") ~= first else { return "#" }
    return String(UnicodeScalar(first)).uppercased()
  }
}
