import Diagnostics
import Disclosure

/// A link that opens a mail with the form in it and what it is about filled in (RFC 6068). The form
/// is encoded once, cut where the id goes.
struct ComplaintLink: Sendable {
  private let subject: String
  private let before: String
  private let after: String

  /// `title` is the subject of the mail, `{id}` in it the id.
  init(language: String, title: String) {
    let mark = "{id}"
    let form = ComplaintForm.text(about: mark, language: Language(site: language))
    let parts = form.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
    subject = Self.encoded(title)
    before = Self.encoded(String(parts.first ?? ""))
    after = Self.encoded(String(parts.dropFirst().first ?? ""))
  }

  /// Nil where there is no address to write to.
  func link(to email: String?, about id: String) -> String? {
    PageLinks.email(email).map {
      "\($0)?subject=\(subject)%20\(Self.encoded(id))&body=\(before)\(Self.encoded(id))\(after)"
    }
  }

  /// Lines end with CR LF; a slash may stand as it is.
  private static func encoded(_ text: String) -> String {
    Address.percentEncoded(text.replacing("\n", with: "\r\n"))
  }
}

extension Language {
  /// The program's language that fits a language of the site.
  init(site language: String) { self = language == SiteView.contentLanguage ? .zh : .en }
}
