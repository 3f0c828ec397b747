import Content
import Diagnostics

/// An address on the community's own site, below a folder whose pages are all in `content/`, that
/// no page has: of a file that is not there, or written like a folder (`duties/health/`).
func missingPage(_ address: String, in content: Content, at place: Place) -> Diagnostic? {
  guard let site = content.community?.value.site.address, !site.isEmpty,
    address.hasPrefix(site)
  else { return nil }
  let path = address.dropFirst(site.count).drop { $0 == "/" }.prefix { !"?#".contains($0) }
  let decoded = LinkTarget.percentDecoded(Array(path.utf8)[...])
  let parts = decoded.split(separator: "/", omittingEmptySubsequences: false)
  guard parts.count > 1, let name = parts.last, folders.contains(parts[0]),
    !isList(parts), !isOtherFile(name), !content.hasPage(at: decoded)
  else { return nil }
  return Diagnostic(.channelPageMissing, at: place, ["page": .quoted(decoded)])
}

private let sections: Set<Substring> = ["party", "residency", "finance"]
private let folders = sections.union(["duties", "commitments", "pages", "supervision"])

/// Lists are made by the program: of a folder, and of a section also by year and page.
private func isList(_ parts: [Substring]) -> Bool {
  guard let name = parts.last, parts[0] != "pages" else { return false }
  let isIndex = ["", "index.html"].contains(name)
  guard sections.contains(parts[0]) else { return parts.count == 2 && isIndex }
  let isYear = parts.count == 3 && parts[1].count == 4 && parts[1].allSatisfy(\.isNumber)
  return (parts.count == 2 || isYear) && (isIndex || name.hasPrefix("page-"))
}

/// A file that is offered beside pages: attachments are looked for elsewhere.
private func isOtherFile(_ name: Substring) -> Bool {
  name.contains(".") && !name.hasSuffix(".html")
}

extension Content {
  /// What is in `content/pages/` stands at the root of the site.
  fileprivate func hasPage(at path: String) -> Bool {
    path.hasSuffix(".html") && !path.hasPrefix("pages/")
      && paths.contains("content/" + path.dropLast("html".count) + "md")
  }
}

extension DiagnosticKind {
  package static let channelPageMissing = DiagnosticKind(
    "NB2465",
    message: Bilingual(
      zh: "本站没有这一页：“{page}”", en: "there is no such page on this site: “{page}”"),
    hint: Bilingual(
      zh: "请核对网址；页面改了名的，写新的地址",
      en: "look at the address; of a page that was renamed, write the new one"),
    explanation: Bilingual(
      zh: """
        网上办理的网址在本站的，那一页要在 content/ 里，网址以 .html 结尾；content/pages/ 的页面在网站根目录。\
        外面的网站程序不去访问，请自己点开看一看。
        """,
      en: """
        Where a service is asked for on this site, the page is in content/ and its address ends in .html; \
        what is in content/pages/ stands at the root. Other sites are not visited: open the address \
        yourself.
        """))
}
