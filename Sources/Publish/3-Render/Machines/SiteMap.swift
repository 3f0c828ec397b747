import Disclosure

/// A site map may list this many pages (sitemaps.org).
private let pageLimit = 50_000

/// `sitemap.xml`, and where one file cannot hold all pages, `sitemap-1.xml` … named by it.
func siteMaps(of site: SiteModel) -> [MachineFile] {
  let pages = site.pages.filter(\.isForIndexes)
  guard pages.count > pageLimit else {
    return [MachineFile(path: "sitemap.xml") { siteMap(pages[...], site) }]
  }
  let parts = stride(from: 0, to: pages.count, by: pageLimit).map {
    pages[$0..<min($0 + pageLimit, pages.count)]
  }
  let files = parts.enumerated().map { index, part in
    MachineFile(path: "sitemap-\(index + 1).xml") { siteMap(part, site) }
  }
  return files + [MachineFile(path: "sitemap.xml") { siteMapIndex(files, site) }]
}

private func siteMap(_ pages: ArraySlice<Page>, _ site: SiteModel) -> [UInt8] {
  var xml = XMLText()
  xml.open("urlset", [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")])
  xml.raw("\n")
  for page in pages {
    xml.open("url")
    xml.element("loc", site.url(of: page.address))
    if let date = page.date { xml.element("lastmod", date.description) }
    xml.close("url")
  }
  xml.close("urlset")
  return xml.bytes
}

private func siteMapIndex(_ files: [MachineFile], _ site: SiteModel) -> [UInt8] {
  var xml = XMLText()
  xml.open("sitemapindex", [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")])
  xml.raw("\n")
  for file in files {
    xml.open("sitemap")
    xml.element("loc", site.url(of: Address(file.path)))
    xml.close("sitemap")
  }
  xml.close("sitemapindex")
  return xml.bytes
}

extension Page {
  /// Whether search engines should be told of it.
  var isForIndexes: Bool {
    switch content {
    case .notFound, .moved, .erased, .sheets: false
    default: true
    }
  }
}
