import Disclosure

/// How a page writes its links: relative to itself, so that the site also works from a folder or
/// under any path, except on the page for unknown addresses, which is shown at any depth. Links
/// to pages stay in the view.
struct PageLinks: Hashable, Sendable {
  let view: SiteView
  /// Below the folder of the view.
  private let depth: Int
  /// From the folder of the view to the root of the site, where all but pages stands.
  private let toRoot: String
  /// The site's address with a slash at the end; nil for relative links.
  private let base: String?

  init(in view: SiteView, depth: Int) {
    self.view = view
    self.depth = depth
    toRoot = String(repeating: "../", count: view.depth)
    base = nil
  }

  /// For what is the same in all views of a language: see `ViewRoot`.
  init(inAnyLike view: SiteView, depth: Int) {
    self.view = view
    self.depth = depth
    toRoot = ViewRoot.mark
    base = nil
  }

  init(in view: SiteView, absolute address: String) {
    self.view = view
    depth = 0
    toRoot = ""
    base = address.hasSuffix("/") ? address : address + "/"
  }

  /// What stands before `assets/…`.
  var root: String { base ?? toRoot + String(repeating: "../", count: depth) }

  func to(_ address: Address, fragment: String? = nil) -> String {
    guard let base else {
      return (address.isPage ? "" : toRoot) + address.link(fromDepth: depth, fragment: fragment)
    }
    return base + address.encoded + (fragment.map { "#" + Address.percentEncoded($0) } ?? "")
  }

  /// To a page of another view.
  func to(_ address: Address, in other: SiteView) -> String {
    let address = address.inView(other)
    return base.map { $0 + address.encoded } ?? address.link(fromDepth: view.depth + depth)
  }

  /// RFC 3966, local digits only: what a phone dials. Nil where there are none.
  static func phone(_ phone: String?) -> String? {
    guard let phone else { return nil }
    let digits = phone.utf8.filter {
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: "+")
    }
    guard digits.count >= 3 else { return nil }
    return "tel:" + String(decoding: digits, as: UTF8.self)
  }

  /// RFC 6068. Nil for what has no `@`.
  static func email(_ email: String?) -> String? {
    guard let email, let at = email.lastIndex(of: "@") else { return nil }
    return "mailto:" + Address.percentEncoded(String(email[..<at])) + "@"
      + Address.percentEncoded(String(email[email.index(after: at)...]))
  }

  /// A web address as an author wrote it; nil for anything but http and https.
  static func web(_ address: String) -> String? {
    let lower = address.lowercased()
    let isWeb = lower.hasPrefix("https://") || lower.hasPrefix("http://")
    return isWeb && !address.utf8.contains { $0 <= 0x20 || $0 == 0x7F } ? address : nil
  }
}
