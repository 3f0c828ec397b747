import Diagnostics
import Synchronization

/// Holds every file of the site against the private values of the roster as it goes by, from
/// several tasks at once.
final class ReleaseNet: Sendable {
  private let net: SecretNet
  /// Folders of views other than the one at the root.
  private let folders: [String]
  private let hits = Mutex<[Hit]>([])

  private struct Hit: Sendable {
    let path: String
    let secret: RosterSecrets.Secret
  }

  init(_ secrets: RosterSecrets, views: [SiteView] = []) {
    net = SecretNet(secrets)
    // The longest first: `en/elder/` is no page `elder/…` of `en/`.
    folders = views.map(\.folder).filter { !$0.isEmpty }.sorted { $0.count > $1.count }
  }

  /// A copied file was read, and searched likewise, when its text was checked.
  func check(_ file: RenderedFile) {
    guard case .bytes(let bytes) = file.content else { return }
    let found = net.findings(in: bytes)
    guard !found.isEmpty else { return }
    hits.withLock { $0 += found.map { Hit(path: file.path, secret: $0) } }
  }

  /// By file; pages are rendered in no certain order. What is on a page in every view is told once.
  var diagnostics: [Diagnostic] {
    let hits = hits.withLock { $0 }
    let atRoot = Set(hits.filter { root($0.path) == nil }.map { Key($0, path: $0.path) })
    let told = hits.filter { hit in
      root(hit.path).map { !atRoot.contains(Key(hit, path: $0)) } ?? true
    }
    let sorted = told.sorted { one, other in
      (one.path, one.secret.row.range.lowerBound) < (other.path, other.secret.row.range.lowerBound)
    }
    return sorted.prefix(Self.limit).map { hit in
      hit.secret.diagnostic(at: Place(path: "public/" + hit.path))
    }
  }

  private struct Key: Hashable {
    let path: String
    let row: Int

    init(_ hit: Hit, path: String) {
      self.path = path
      row = hit.secret.row.range.lowerBound
    }
  }

  /// The same page in the view at the root, for a page of another view.
  private func root(_ path: String) -> String? {
    folders.first { path.hasPrefix($0) }.map { String(path.dropFirst($0.count)) }
  }

  /// A value in the frame around every page is told so often, and not ten thousand times.
  private static let limit = 20
}

extension RosterSecrets.Secret {
  /// That it was found there; it leads to the row of the roster, and never shows the value.
  func diagnostic(at place: Place) -> Diagnostic {
    Diagnostic(
      .privateValueInSite, at: place, ["kind": .bilingual(column.words)],
      related: [.init(row, Bilingual(zh: "名册里的这一行", en: "this row of the roster"))])
  }
}

extension RosterSecrets.Column {
  var words: Bilingual {
    switch self {
    case .idNumber: Bilingual(zh: "身份证号", en: "identity number")
    case .bankAccount: Bilingual(zh: "银行账号", en: "bank account")
    case .mobile: Bilingual(zh: "私人手机", en: "private mobile number")
    case .homeAddress: Bilingual(zh: "住址", en: "home address")
    }
  }
}

extension DiagnosticKind {
  package static let privateValueInSite = DiagnosticKind(
    "NB4016",
    message: Bilingual(
      zh: "要发布的文件里有名册私密列中的{kind}",
      en:
        "a file about to be published holds somebody's {kind} from the private columns of the roster"
    ),
    hint: Bilingual(
      zh: "请在生成这一页的内容文件里删去它；本人同意公开的手机号码写进名册的“手机公开”列",
      en: """
        remove it from the content that this page is made of; a mobile number whose owner agreed belongs \
        to the column `public_mobile`
        """),
    explanation: Bilingual(
      zh: """
        这是发布前的最后一道检查，与正文里的个人信息检查相互独立：程序拿名册私密列里的身份证号、银行账号、手机、\
        住址，逐一在将要发布的每个网页、订阅和数据文件里查找，不管中间隔着空格、标点还是标签。查到一处就不发布。\
        依据：《个人信息保护法》第二十五条，未经单独同意不得公开个人信息。
        """,
      en: """
        The last check before publication, independent of the one that reads the content: the identity \
        numbers, accounts, mobile numbers and addresses of the roster's private columns are looked for in \
        every page, feed and data file, whatever blanks, marks or tags stand between their signs. One hit \
        stops the release. Source: Personal Information Protection Law, article 25.
        """))
}

package let netKinds: [DiagnosticKind] = [.privateValueInSite]
