import Disclosure
import SourceText

extension OpenData {
  /// `data/catalog.jsonld`: all files of open data, in the words of DCAT 3 (W3C). `name` is asked for
  /// the site's word for a list (`workers`).
  func catalogue(_ name: (String) -> String) -> [UInt8] {
    var json = JSONWriter()
    json.beginMap()
    context(&json)
    json.entry("@id", site.url(of: Address("data/catalog.jsonld")))
    json.entry("@type", "dcat:Catalog")
    json.entry("dct:title", site.community.name)
    json.key("dct:publisher")
    json.beginMap()
    json.entry("@id", site.url(of: .home) + "#organization")
    json.entry("@type", "foaf:Organization")
    json.entry("foaf:name", site.community.name)
    json.endMap()
    json.entry("dct:language", "zh")
    json.entry("foaf:homepage", reference: site.url(of: .home))
    json.key("dcat:dataset")
    json.beginList()
    for set in Self.lists { dataset(set, title: name(set.name), &json) }
    for case .notice(let notice) in site.pages.lazy.map(\.content) {
      ledger(notice, &json)
    }
    json.endList()
    json.endMap()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private struct List {
    let name: String
    let page: Address
    let files: [Address]
  }

  private static let lists = [
    List(
      name: "workers", page: .workers,
      files: ["data/roster.json", "data/roster.csv", "data/people.json"].map { Address($0) }),
    List(name: "duties", page: .duties, files: [Address("data/duties.json")]),
    List(name: "commitments", page: .commitments, files: [Address("data/commitments.json")]),
    List(
      name: "all_disclosures", page: .home,
      files: ["data/disclosures.json", "feed.xml", "feed.json"].map { Address($0) }),
    List(name: "coverage", page: .coverage, files: [.coverageData]),
    List(
      name: "accounts", page: .accounts,
      files: [Address("data/accounts.json"), AccountsTable.address]),
  ]

  private func context(_ json: inout JSONWriter) {
    json.key("@context")
    json.beginMap()
    json.entry("dcat", "http://www.w3.org/ns/dcat#")
    json.entry("dct", "http://purl.org/dc/terms/")
    json.entry("foaf", "http://xmlns.com/foaf/0.1/")
    json.entry("xsd", "http://www.w3.org/2001/XMLSchema#")
    json.endMap()
  }

  private func dataset(_ list: List, title: String, _ json: inout JSONWriter) {
    json.beginMap()
    json.entry("@id", site.url(of: list.files[0]) + "#dataset")
    json.entry("@type", "dcat:Dataset")
    json.entry("dct:title", title)
    json.entry("dcat:landingPage", reference: site.url(of: list.page))
    distributions(list.files, &json)
    json.endMap()
  }

  private func ledger(_ notice: NoticePage, _ json: inout JSONWriter) {
    guard let address = notice.ledger else { return }
    json.beginMap()
    json.entry("@id", site.url(of: address) + "#dataset")
    json.entry("@type", "dcat:Dataset")
    json.entry("dct:title", InlineMarkdown.plainText(notice.card.title))
    json.key("dct:issued")
    json.beginMap()
    json.entry("@type", "xsd:date")
    json.entry("@value", notice.card.date.description)
    json.endMap()
    json.entry("dcat:landingPage", reference: site.url(of: notice.card.address))
    distributions([address], &json)
    json.endMap()
  }

  private func distributions(_ files: [Address], _ json: inout JSONWriter) {
    json.key("dcat:distribution")
    json.beginList()
    for file in files {
      json.beginMap()
      json.entry("@id", site.url(of: file))
      json.entry("@type", "dcat:Distribution")
      json.entry("dcat:downloadURL", reference: site.url(of: file))
      json.entry("dcat:mediaType", reference: Self.mediaType(of: file))
      json.endMap()
    }
    json.endList()
  }

  /// By the registry of IANA, whose addresses DCAT asks for.
  private static func mediaType(of file: Address) -> String {
    let type =
      switch file.path {
      case let path where path.hasSuffix(".csv"): "text/csv"
      case let path where path.hasSuffix(".xml"): "application/atom+xml"
      default: "application/json"
      }
    return "https://www.iana.org/assignments/media-types/" + type
  }
}

extension JSONWriter {
  /// `"key": {"@id": …}`: an address, and no text.
  fileprivate mutating func entry(_ key: String, reference address: String) {
    self.key(key)
    beginMap()
    entry("@id", address)
    endMap()
  }
}
