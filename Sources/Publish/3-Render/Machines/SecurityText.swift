import Disclosure

extension SiteModel {
  /// `security.txt` (RFC 9116); nil where no contact is named, or the day to which it was to be used
  /// is over, for an old one must not be relied on (section 2.5.5).
  var securityText: MachineFile? {
    guard let security = community.site.security, today <= security.expires else { return nil }
    let address = Address(".well-known/security.txt")
    let languages = community.site.languages.map { $0 == "zh-Hans" ? "zh" : $0 }
    let lines = [
      "Contact: \(PageLinks.email(security.contact) ?? "")",
      // The end of the day in China.
      "Expires: \(security.expires)T23:59:59+08:00",
      "Preferred-Languages: \(languages.joined(separator: ", "))",
      "Canonical: \(url(of: address))",
    ]
    return MachineFile(path: address.path) {
      Array(lines.map { $0 + "\n" }.joined().utf8)
    }
  }
}
