import Diagnostics

/// What can be wrong with links between content files.
package let linkKinds: [DiagnosticKind] = [
  .linkLeavesContent, .linkNowhere, .linkNowhereButNear, .fragmentNowhere, .imageNotPicture,
]

extension DiagnosticKind {
  package static let linkLeavesContent = DiagnosticKind(
    "NB3401",
    message: Bilingual(zh: "链接 {path} 指向 content/ 之外", en: "the link {path} leads out of content/"),
    hint: Bilingual(
      zh: "写相对于本文件的路径，如 ../duties/secretary.md",
      en: "write a path relative to this file: ../duties/secretary.md"),
    explanation: Bilingual(
      zh: """
        站内链接写相对于所在文件的路径，“..”表示上一级文件夹，不能走出 content/，也不能以“/”开头：\
        content/ 之外的文件不会公开，而网站可能放在任何网址之下。
        """,
      en: """
        A link within the site is a path relative to the file it stands in; ".." is the folder \
        above. It never leaves content/ and never begins with "/": files elsewhere are not \
        published, and the site may stand under any address.
        """))

  package static let linkNowhere = DiagnosticKind(
    "NB3402",
    message: Bilingual(zh: "链接 {path} 指向的文件不存在", en: "the link {path} leads to no file"),
    hint: Bilingual(
      zh: "检查文件名和文件夹；网页写 .md 文件，附件写附件本身",
      en: "look at the name and the folder; link pages as their .md file, attachments as they are"),
    explanation: Bilingual(
      zh: """
        链接和图片要指向 content/ 中确实存在的文件：网页写它的 .md 文件，附件和图片写文件本身。\
        表格（.csv）本身不公开，请链接到使用它的网页。居民点开后什么也没有的链接不予发布。
        """,
      en: """
        A link or image leads to a file that is there in content/: for a page its .md file, for an \
        attachment or picture the file itself. Tables (.csv) are not published by themselves; link \
        to the page that shows them. A link that leads residents nowhere is not published.
        """))

  package static let linkNowhereButNear = DiagnosticKind(
    "NB3403",
    message: Bilingual(zh: "链接 {path} 指向的文件不存在", en: "the link {path} leads to no file"),
    hint: Bilingual(zh: "是不是 {nearest}？", en: "did you mean {nearest}?"),
    explanation: Bilingual(
      zh: "链接指向的文件不存在，但有一个文件的名字与它相同或很像。请核对文件名和文件夹，“..”表示上一级文件夹。",
      en: """
        The file is not there, but one of the same or a similar name is. Look at the name and the \
        folder; ".." is the folder above.
        """))

  package static let fragmentNowhere = DiagnosticKind(
    "NB3404",
    message: Bilingual(
      zh: "链接的网页里没有标题 #{fragment}", en: "the page of this link has no heading #{fragment}"),
    hint: Bilingual(
      zh: "“#”后面写那个标题的文字，去掉标点，空格改成“-”",
      en: "after \"#\" comes the text of that heading, without punctuation, blanks as \"-\""),
    explanation: Bilingual(
      zh: """
        “文件名.md#标题”跳到那个网页的某个标题。标题“## 联系 电话”写作 #联系-电话：去掉标点，空格改成“-”，英文字母小写；\
        同名的第二个标题后面加“-2”。标题改了名，指向它的链接也要一起改。
        """,
      en: """
        "file.md#heading" leads to a heading of that page. "## Office Hours" is #office-hours: \
        punctuation goes, blanks become "-", ASCII letters are lower case, and the second heading of \
        a name gets "-2". When a heading changes, so must the links to it.
        """))

  package static let imageNotPicture = DiagnosticKind(
    "NB3405",
    message: Bilingual(
      zh: "图片地址 {address} 不是本站的图片文件", en: "{address} is not a picture file of this site"),
    hint: Bilingual(
      zh: "请把图片（png、jpg）放进 content/，写相对路径；只想给出网址的，去掉前面的“!”",
      en: "put the picture (png, jpg) into content/ and write its path; a mere link has no \"!\""),
    explanation: Bilingual(
      zh: """
        网页只显示 content/ 里的图片（png、jpg、gif、webp）。别处的图片不取：对方会知道谁在看、何时看，也会换掉或删去；\
        网页的安全策略也不允许。网页、PDF、表格不是图片，请写成链接。
        """,
      en: """
        Pages show pictures from content/ only (png, jpg, gif, webp). None is fetched from elsewhere: \
        its owner would learn who reads and when, and could change or remove it, and the policy of \
        the pages forbids it. A page, a PDF or a table is no picture; link to it.
        """))
}
