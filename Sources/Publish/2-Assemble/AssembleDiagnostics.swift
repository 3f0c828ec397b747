import Diagnostics

extension DiagnosticKind {
  package static let addressTaken = DiagnosticKind(
    "NB2101",
    message: Bilingual(
      zh: "与 {other} 的网页地址相同：{address}", en: "has the same address as {other}: {address}"),
    hint: Bilingual(zh: "请给其中一个文件改名", en: "rename one of the two files"),
    explanation: Bilingual(
      zh: """
        两个文件会占用同一个网页地址，后一个会盖掉前一个。只有大小写不同的名字、写法不同而看上去\
        一样的汉字，在有些服务器和 Windows 上也算同一个地址。
        """,
      en: """
        Two files would stand at one address and one of them would be lost. Names that differ only \
        in case, or in how Unicode composes the same character, count as one on some servers and \
        on Windows.
        """))

  package static let addressReserved = DiagnosticKind(
    "NB2102",
    message: Bilingual(
      zh: "网页地址 {address} 已由网站自己使用",
      en: "the address {address} is used by the site itself"),
    hint: Bilingual(zh: "请给这个文件改名", en: "rename this file"),
    explanation: Bilingual(
      zh: "首页、栏目列表、分年列表、人员页、公开目录、样式（assets/）、订阅（feed.xml）和数据（data/）由程序生成，内容文件不能占用它们的地址。",
      en: """
        The home page, the lists of sections and years, the pages of workers, the catalogue, styles \
        (assets/), feeds (feed.xml) and data (data/) are made by the program. A content file cannot \
        take their place.
        """))
}

package let assembleKinds: [DiagnosticKind] = [.addressTaken, .addressReserved]
