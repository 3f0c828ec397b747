import Disclosure

/// A file for programs: rendered when its turn comes, so that no two large ones are held at once.
struct MachineFile: Sendable {
  let path: String
  let render: @Sendable () -> [UInt8]
}

/// Feeds, site map, robots.txt and open data of a site. `name` is asked for the site's word for a
/// section (`party`) or a list (`workers`), or for all disclosures (`all_disclosures`).
func machineFiles(of site: SiteModel, name: @escaping @Sendable (String) -> String) -> [MachineFile]
{
  let feeds = ([nil] + Notice.Section.allCases).flatMap { section in
    [
      MachineFile(path: Address.feed(of: section?.rawValue).path) {
        AtomFeed(site: site, section: section, name: name).bytes
      },
      MachineFile(path: Address.jsonFeed(of: section?.rawValue).path) {
        JSONFeed(site: site, section: section, name: name).bytes
      },
    ]
  }
  let data: [MachineFile] = [
    MachineFile(path: "data/roster.json") { OpenData(site).roster },
    MachineFile(path: "data/duties.json") { OpenData(site).duties },
    MachineFile(path: "data/commitments.json") { OpenData(site).commitments },
    MachineFile(path: "data/disclosures.json") { OpenData(site).disclosures },
    MachineFile(path: Address.coverageData.path) { OpenData(site).coverage },
    MachineFile(path: "data/accounts.json") { OpenData(site).accounts },
    MachineFile(path: "data/people.json") { OpenData(site).people },
    MachineFile(path: "data/catalog.jsonld") { OpenData(site).catalogue(name) },
    MachineFile(path: "datapackage.json") { OpenData(site).dataPackage },
    MachineFile(path: RosterTable.address.path) { RosterTable(site).table.csv },
    MachineFile(path: AccountsTable.address.path) { AccountsTable(site).table.csv },
    MachineFile(path: "robots.txt") { robots(site) },
  ]
  return feeds + data + [site.securityText].compactMap { $0 } + blankForms(of: site)
    + ledgers(of: site) + siteMaps(of: site)
}

extension SiteModel {
  /// The whole address of a page, for programs that met it somewhere else.
  func url(of address: Address) -> String { community.site.address + "/" + address.encoded }
}

/// Everything may be indexed (RFC 9309); what must not be found is not on the site.
private func robots(_ site: SiteModel) -> [UInt8] {
  Array("User-agent: *\nAllow: /\n\nSitemap: \(site.url(of: Address("sitemap.xml")))\n".utf8)
}
