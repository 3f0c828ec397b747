import Content
import Diagnostics
import Disclosure

/// Pages at addresses that were used before (`aliases`): each leads on to where its page is now.
struct Redirects {
  private(set) var pages: [Page] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var taken: Set<String>

  /// `pages` are those of the site so far; their addresses are not to be had.
  init(_ content: Content, pages: [Page]) {
    taken = Set(pages.map { $0.address.path.lowercased() })
    for document in content.notices { add(document, title: document.value.title) }
    for document in content.duties { add(document, title: document.value.title) }
    for document in content.commitments { add(document, title: document.value.title) }
    for document in content.pages { add(document, title: document.value.title) }
  }

  private mutating func add<Value>(_ document: Document<Value>, title: String) {
    for alias in document.fields["aliases"]?.list ?? [] {
      let place = Place(document.source, alias.range)
      let text = alias.text ?? ""
      guard let address = Address(alias: text) else {
        diagnostics.append(Diagnostic(.aliasRefused, at: place, ["alias": .quoted(text)]))
        continue
      }
      guard taken.insert(address.path.lowercased()).inserted else {
        diagnostics.append(Diagnostic(.aliasTaken, at: place, ["alias": .quoted(text)]))
        continue
      }
      let target = LinkCard(
        title: title, address: Address(contentPath: document.source.path), summary: nil)
      pages.append(
        Page(
          address: address, title: title, summary: nil, date: nil, trail: [], body: nil,
          content: .moved(target)))
    }
  }
}

extension Address {
  /// An address of old, as people know it: `/notices/3.html`, `/duties/desk/`. Nil where a part of
  /// it could not be the name of a file.
  init?(alias: String) {
    var path = String(alias.drop { $0 == "/" })
    if path.isEmpty || path.hasSuffix("/") { path += "index.html" }
    if !path.hasSuffix(".html") && !path.hasSuffix(".htm") { path += "/index.html" }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ FileName.fault(in: String($0)) == nil && !$0.hasPrefix(".") }) else {
      return nil
    }
    self.init(path)
  }
}

extension DiagnosticKind {
  package static let aliasTaken = DiagnosticKind(
    "NB2103",
    message: Bilingual(zh: "旧地址 {alias} 已有别的页面", en: "the old address {alias} has a page already"),
    hint: Bilingual(zh: "请从 aliases 里去掉它", en: "take it out of aliases"),
    explanation: Bilingual(
      zh: "旧地址处会放一个转到新地址的小页面。那里已经有页面，或者两个文件写了同一个旧地址时，就不知道该转到哪里。",
      en: """
        At an old address stands a small page that leads on to the new one. Where there is a page \
        already, or where two files name the same old address, nobody can tell where to lead.
        """))

  package static let aliasRefused = DiagnosticKind(
    "NB2104",
    message: Bilingual(zh: "旧地址 {alias} 不能用", en: "the old address {alias} cannot be used"),
    hint: Bilingual(
      zh: "请写成 /notices/3.html 或 /duties/desk/ 这样的路径，汉字照写，不写 %E4 之类的编码",
      en: "write a path such as /notices/3.html or /duties/desk/, Chinese as it is, without %E4"),
    explanation: Bilingual(
      zh: "旧地址会成为一个文件名，所以和文件名守同样的规矩：没有空格、“..”、百分号等符号。",
      en: """
        An old address becomes the name of a file and keeps to the same rules: no blanks, no “..”, \
        no percent signs.
        """))
}

package let redirectKinds: [DiagnosticKind] = [.aliasTaken, .aliasRefused]
