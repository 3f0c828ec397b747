/// The page of the search: without a script it is an index of all there is, by letter and by topic.
package struct SearchPage: Sendable {
  package let letters: [Letter]
  package let topics: [Topic]

  /// What begins with a letter in Latin writing (拼音), in its order.
  package struct Letter: Sendable {
    /// `A` to `Z`, or `#` for what begins otherwise.
    package let letter: String
    package let entries: [Entry]
  }

  /// A page, by its title or by another word that people look for.
  package struct Entry: Sendable {
    package let keyword: String?
    /// With Markdown inline marks.
    package let title: String
    package let address: Address

    var word: String { keyword ?? title }
  }

  /// A section with its years and the items of the catalogue that were answered in it: together
  /// they list every disclosure.
  package struct Topic: Sendable {
    package let key: Crumb.Key
    package let address: Address
    package let years: [LinkCard]
    package let items: [NoticeList.ItemLink]
  }
}
