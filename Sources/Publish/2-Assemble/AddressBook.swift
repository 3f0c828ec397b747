import Content
import Diagnostics
import Disclosure

/// Which address every content file has, and the files that are offered as they are.
struct AddressBook {
  private(set) var addresses: [String: Address] = [:]
  private(set) var attachments: [PublicAttachment] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let viewFolders: [String]

  init(_ content: Content, pages: [Page]) {
    for path in content.paths where path.hasSuffix(".md") {
      addresses[path] = Address(contentPath: path)
    }
    for file in content.attachments where !ContentPath.isPersonnel(file.path) {
      let address = Address(contentPath: file.path)
      addresses[file.path] = address
      attachments.append(
        PublicAttachment(path: file.path, address: address, location: file.location))
    }
    viewFolders = SiteView.all(of: content.community?.value.site.languages ?? []).map(\.folder)
    noteCollisions(content, pages: pages)
  }

  /// Two files with one address, also where they differ only in case or in the way Unicode
  /// composes a letter: some servers and every Windows disk take them for one.
  private mutating func noteCollisions(_ content: Content, pages: [Page]) {
    var taken: [String: String] = [:]
    var pageCounts: [Address: Int] = [:]
    for page in pages { pageCounts[page.address, default: 0] += 1 }
    for address in addresses.values { pageCounts[address, default: 0] -= 1 }
    // What is left over is made by the program.
    for (address, count) in pageCounts where count > 0 { taken[Self.folded(address)] = "" }
    let sorted = addresses.sorted(by: { $0.key < $1.key })
    for (path, address) in sorted {
      let folded = Self.folded(address)
      let first = isForMachines(folded) ? "" : taken.updateValue(path, forKey: folded)
      if let first { note(path, address, takenBy: first) }
    }
    for (path, address) in sorted {
      var folder = Self.folded(address)[...]
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        // A page `x.html` leaves no room for a folder of that name.
        let other = isForMachines(String(folder)) ? "" : taken[String(folder)]
        if let other { note(path, Address(String(folder)), takenBy: other) }
      }
    }
  }

  /// `first` is the file that has the address already; empty for the site itself.
  private mutating func note(_ path: String, _ address: Address, takenBy first: String) {
    let other = first.isEmpty ? [] : [Place(path: first)]
    diagnostics.append(
      Diagnostic(
        first.isEmpty ? .addressReserved : .addressTaken,
        at: Place(path: path),
        ["address": .quoted(address.path), "other": .quoted(first)],
        related: other.map {
          Diagnostic.Related(
            $0, Bilingual(zh: "同一地址的文件", en: "the file with this address"))
        }))
  }

  /// Styles, feeds, open data, site maps and robots.txt, and the trees of other views.
  private func isForMachines(_ path: String) -> Bool {
    path.hasPrefix("assets/") || viewFolders.contains { !$0.isEmpty && path.hasPrefix($0) }
      || path.hasPrefix("data/") || path.hasPrefix("search/") || path.hasSuffix("feed.xml")
      || path.hasSuffix("feed.json")
      || path.hasPrefix("sitemap") && path.hasSuffix(".xml") || path == "robots.txt"
      || path.hasPrefix("complaint-form")
  }

  private static func folded(_ address: Address) -> String { address.path.lowercased() }
}
