import Diagnostics
import PersonalData

extension PlacedFinding {
  var diagnostic: Diagnostic {
    Diagnostic(
      inside == nil ? .personalData : .personalDataInside, at: place,
      [
        "kind": .bilingual(finding.kind.words),
        "masked": .plain(masked(finding, by: .strict)),
        "where": .bilingual(inside ?? Bilingual(zh: "", en: "")),
        "key": .plain(finding.kind.rawValue),
      ])
  }
}

extension PersonalDataKind {
  var words: Bilingual {
    switch self {
    case .idNumber: Bilingual(zh: "身份证号", en: "identity number")
    case .bankCard: Bilingual(zh: "银行卡号", en: "bank card number")
    case .mobile: Bilingual(zh: "手机号码", en: "mobile number")
    case .email: Bilingual(zh: "电子邮箱", en: "e-mail address")
    case .plate: Bilingual(zh: "车牌号", en: "number plate")
    case .passport: Bilingual(zh: "护照或通行证号", en: "passport number")
    case .address: Bilingual(zh: "具体到室的住址", en: "home address down to the room")
    }
  }
}

private let removeIt = Bilingual(
  zh: """
    请删去，或改写成 {masked}；确实可以公开的，在本页的 reviewed 里登记 \
    {kind: {key}, count: 几处, reason: 理由, by: 谁, on: 哪天}；表格和附件在引用它的页面登记，加上 file: 路径
    """,
  en: """
    remove it or write {masked}; if it may be public, put it on record in `reviewed` of the page with \
    its kind ({key}), count, reason, by and on, and of a table or attachment its file
    """)

private let whyNot = Bilingual(
  zh: """
    公开栏面向所有人，任何个人信息一经发布就收不回来。身份证号按校验码、出生日期和行政区划判断，银行卡号按卡段和\
    校验位判断，手机号码、电子邮箱、车牌号、护照号和具体到室的住址按写法判断；全角数字、空格、横线、换行、汉字数字\
    都认得。只有规定可以写的栏目能写，如办公邮箱、本人同意公开的手机。程序认错了，或确实可以公开的，由人核对后登记在\
    该页（表格和附件在引用它的页面）的 reviewed 里：登记几处放行几处，多一处就不放行。提示里从不显示号码本身。依据：《个人信息保护法》第六条\
    （最小必要）、第二十五条（未取得单独同意不得公开）、第五十一条（去标识化）。
    """,
  en: """
    The board is for everybody, and what was published cannot be taken back. Identity numbers are told \
    by check digit, date of birth and region, bank cards by leading digits and check digit, the others \
    by how they are written; full-width digits, blanks, hyphens, line breaks and numerals in words are \
    understood. They may stand only where a schema allows them, such as an office's e-mail or a mobile \
    number whose owner agreed. Where the program is wrong, or the value may be public, somebody looks \
    at it and puts it on record in `reviewed` of that page, or of the page that names the file: exactly so many places pass. Messages never \
    show the value. Source: Personal Information Protection Law, articles 6, 25 and 51.
    """)

extension DiagnosticKind {
  package static let personalData = DiagnosticKind(
    "NB2501",
    message: Bilingual(zh: "这里有{kind}，不能公开", en: "personal data that may not be public: {kind}"),
    hint: removeIt, explanation: whyNot)

  package static let personalDataInside = DiagnosticKind(
    "NB2502",
    message: Bilingual(
      zh: "文件里有{kind}，不能公开（{where}）",
      en: "personal data in the file that may not be public: {kind} ({where})"),
    hint: removeIt, explanation: whyNot)

  package static let reviewedOtherCount = DiagnosticKind(
    "NB2503",
    message: Bilingual(
      zh: "登记了 {count} 处{kind}，实际有 {found} 处",
      en: "{count} of the kind {kind} on record, {found} found"),
    hint: Bilingual(
      zh: "请逐处核对，再改 count；不能公开的删去", en: "look at each of them, then correct the count"),
    explanation: Bilingual(
      zh: "reviewed 里登记的是某个人在某一天逐处看过的。数目对不上，说明后来有增减，要重新核对；数目恰好相等才放行。",
      en: """
        A record in `reviewed` says that somebody looked at each place on a certain day. Another number \
        means that something changed since; only exactly so many places pass.
        """))

  package static let reviewedNothing = DiagnosticKind(
    "NB2504", .warning,
    message: Bilingual(
      zh: "登记了{kind}，文件里却没有", en: "on record as {kind}, and nothing of it is there"),
    hint: Bilingual(zh: "请删去这条登记", en: "remove the record"),
    explanation: Bilingual(
      zh: "内容改过以后，原来登记的那一处已经没有了。留着这条登记，以后再写进来的就会不经核对而放行。",
      en: """
        The content changed and what was looked at is gone. Left there, the record would let something \
        pass that nobody has seen.
        """))

  package static let reviewedOnRecord = DiagnosticKind(
    "NB2505", .note,
    message: Bilingual(
      zh: "已核：{kind} {count} 处（{on}）", en: "on record as fit to be public: {kind}, {count} ({on})"),
    hint: Bilingual(
      zh: "这是提醒，不用改；内容变了请重新核对", en: "nothing to mend; look again when the content changes"),
    explanation: Bilingual(
      zh: "每次检查都把登记放行的地方列出来，让大家知道有哪些、由谁核对，免得登记成了随便公开的口子。",
      en: """
        Every check lists what is let pass by a record, so that records do not quietly become a way \
        around the gate.
        """))

  package static let attachmentNotReviewed = DiagnosticKind(
    "NB2506",
    message: Bilingual(
      zh: "附件里的文字查不了：{reason}", en: "the text of this attachment cannot be searched: {reason}"),
    hint: Bilingual(
      zh: """
        请换成可以查的文件（docx、xlsx、有文字的 PDF、csv、txt）；或由人逐页看过，在引用它的页面登记 reviewed: \
        [{kind: attachment, count: 1, file: 附件路径, reason: 理由, by: 谁, on: 哪天}]
        """,
      en: """
        use a file that can be searched (docx, xlsx, PDF with text, csv, txt), or let somebody look at \
        every page of it and put it on record in `reviewed` of the page that names it, with the kind \
        attachment and the file
        """),
    explanation: Bilingual(
      zh: """
        扫描件、证件和文件的照片、旧版 Office（doc、xls）、wps、ofd 里的文字程序读不到，个人信息泄露多半发生在这类附件里：\
        2023、2025 年通报的事例都是名单扫描件。能换格式的请换；不能换的，由人逐页看过并登记，出了问题说得清是谁核对的。
        """,
      en: """
        Scans, pictures of documents, older office files, wps and ofd hold text that is not read here, and \
        most leaks happen in them. Use another format, or let a person look at every page and say so on \
        record.
        """))

  package static let attachmentRefused = DiagnosticKind(
    "NB2507",
    message: Bilingual(
      zh: "附件不能打开来查：{reason}", en: "this attachment is not opened to be searched: {reason}"),
    hint: Bilingual(
      zh: "请检查文件来源，拆成几个小文件，或另存为 PDF", en: "check where it came from, split it, or save it as PDF"),
    explanation: Bilingual(
      zh: "压缩后很小、解开后极大的文件（“压缩炸弹”）、层层嵌套的压缩包，居民的电脑打开会卡死，程序也不会去解。这样的附件不能发布，登记也不行。",
      en: """
        A file that is small when packed and huge when unpacked, or archives within archives, would bring \
        down a resident's computer and is not unpacked here. It cannot be published, on record or not.
        """))

  package static let pictureHasPosition = DiagnosticKind(
    "NB2508",
    message: Bilingual(
      zh: "图片里记着拍摄地点（GPS）", en: "the picture says where it was taken (GPS)"),
    hint: Bilingual(
      zh: "请去掉位置信息：电脑上“属性—详细信息—删除属性”，或截图另存，或发送时不选“原图”",
      en: "remove it: Properties, Details, Remove on a PC, or save a screenshot of it"),
    explanation: Bilingual(
      zh: """
        手机拍的照片常在文件里记下经纬度，精确到几米，居民家里拍的照片就等于公开了住址。画面看不出来，下载的人读得到。\
        依据：《个人信息保护法》第二十八条，行踪轨迹属于敏感个人信息。
        """,
      en: """
        Phones write latitude and longitude into pictures, to a few metres: a photograph taken at \
        somebody's home gives the address away. It cannot be seen, but everybody who downloads it can \
        read it. Source: Personal Information Protection Law, article 28.
        """))
}

package let personalDataKinds: [DiagnosticKind] = [
  .personalData, .personalDataInside, .reviewedOtherCount, .reviewedNothing, .reviewedOnRecord,
  .attachmentNotReviewed, .attachmentRefused, .pictureHasPosition,
]
