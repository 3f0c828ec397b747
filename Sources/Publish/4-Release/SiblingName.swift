/// The names a release uses beside the public folder `NAME`. Only names of exactly these shapes are
/// ever taken for our own.
enum SiblingName {
  static func lock(_ name: SitePath) -> SitePath { sibling(name, lockMark, "") }

  /// Where a build puts its files before the public sees them.
  static func staging(_ name: SitePath, _ token: String) -> SitePath {
    sibling(name, stagingMark, token)
  }

  /// A symbolic link on its way to take the place of `NAME`.
  static func link(_ name: SitePath, _ token: String) -> SitePath {
    sibling(name, stagingMark, token + linkEnd)
  }

  /// The folder behind the symbolic link `NAME`, where the file system cannot swap folders.
  static func version(_ name: SitePath, _ token: String) -> SitePath {
    sibling(name, versionMark, token)
  }

  /// Sixteen hexadecimal digits that no other build has.
  static func freshToken() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Whether a link of `name` to this target is ours: one name, of a version of `name`.
  static func isVersion(_ target: [UInt8], of name: SitePath) -> Bool {
    let prefix = sibling(name, versionMark, "").bytes
    return target.count > prefix.count && target.starts(with: prefix)
      && !target.contains(UInt8(ascii: "/"))
  }

  /// Whether a name beside `name` is what a killed build leaves.
  static func isLeftover(_ candidate: [UInt8], of name: SitePath) -> Bool {
    for (mark, end) in [(stagingMark, ""), (stagingMark, linkEnd), (versionMark, "")] {
      let prefix = sibling(name, mark, "").bytes
      let token = candidate.dropFirst(prefix.count).dropLast(end.utf8.count)
      if candidate.starts(with: prefix) && candidate.reversed().starts(with: end.utf8.reversed())
        && token.count == 16 && token.allSatisfy("0123456789abcdef".utf8.contains)
      {
        return true
      }
    }
    return false
  }

  private static let lockMark = ".noticeboard-lock"
  private static let stagingMark = ".noticeboard-staging-"
  private static let versionMark = ".noticeboard-site-"
  private static let linkEnd = ".link"

  private static func sibling(_ name: SitePath, _ mark: String, _ token: String) -> SitePath {
    SitePath(name: [UInt8(ascii: ".")] + name.bytes + mark.utf8 + token.utf8, in: nil)
  }
}
