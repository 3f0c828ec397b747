import Disclosure

/// One way in which the whole site is offered: in a language, in the standard size or for elderly
/// readers (长辈版). Each view is a tree of pages of its own, since an address is the only choice
/// that lasts from page to page without a script (Documentation/decisions/25).
package struct SiteView: Sendable, Hashable {
  /// Of labels and navigation: `zh-Hans`, `en`.
  package let language: String
  package let isElder: Bool
  /// Where its pages stand, with a slash at the end: `""`, `elder/`, `en/`, `en/elder/`.
  package let folder: String

  /// The views of a site in these languages; the first one stands at the root.
  package static func all(of languages: [String]) -> [SiteView] {
    let languages = languages.isEmpty ? ["zh-Hans"] : languages
    return languages.enumerated().flatMap { index, language in
      let folder = index == 0 ? "" : language + "/"
      return [
        SiteView(language: language, isElder: false, folder: folder),
        SiteView(language: language, isElder: true, folder: folder + elder),
      ]
    }
  }

  private static let elder = "elder/"

  /// Whether it is read in another language than the content is written in: then what is Chinese
  /// on its pages is marked so (WCAG 2.2, 3.1.2).
  package var marksChinese: Bool { language != Self.contentLanguage }

  package static let contentLanguage = "zh-Hans"

  /// How many folders deep its pages begin.
  package var depth: Int { folder.utf8.count { $0 == UInt8(ascii: "/") } }
}

extension Page {
  /// The page for unknown addresses is shown at any depth, and a server knows one of it.
  func isIn(_ view: SiteView) -> Bool {
    if case .notFound = content { view.folder.isEmpty } else { true }
  }
}

extension Address {
  /// Whether it is a page, which every view has of its own; all other files are there once.
  var isPage: Bool { path.hasSuffix(".html") }

  /// The same page in a view.
  func inView(_ view: SiteView) -> Address { Address(view.folder + path) }
}
