import Diagnostics

/// What can be wrong in a Markdown body.
package let markdownKinds: [DiagnosticKind] = [
  .linkNotAllowed, .linkWithoutAddress, .rawHTML, .imageWithoutText, .pipeTable, .nestedTooDeep,
  .tooManyImageMarks, .headingNotFound,
]

extension DiagnosticKind {
  package static let linkNotAllowed = DiagnosticKind(
    "NB3101",
    message: Bilingual(
      zh: "链接地址 {address} 不能出现在公开页面上",
      en: "the address {address} may not stand on a public page"),
    hint: Bilingual(
      zh: "网址请写全（https://…），电子邮箱写 mailto:…，电话写 tel:…，站内文件写相对路径",
      en: "write a whole address (https://…), mailto:…, tel:…, or a relative path to a file here"),
    explanation: Bilingual(
      zh: """
        公开页面上的链接只能是 http、https、mailto、tel 地址，或指向本站文件的相对路径。javascript:、data:、file: \
        等地址会在居民的浏览器里运行程序或打开本机文件；含有控制字符或以“//”开头的地址，浏览器读到的与作者写的不一样，\
        因此一律不予发布。如果文字里本来没有打算放链接，请去掉方括号和圆括号，或在方括号前加反斜杠。
        """,
      en: """
        A link on a public page is http, https, mailto or tel, or a relative path to a file of this \
        site. Addresses such as javascript:, data: and file: run programs in a resident's browser or \
        open local files; one with a control character, or one that begins with "//", is read by a \
        browser as something else than what its author sees (WHATWG URL Standard). If no link was \
        meant, remove the brackets or put a backslash before the first.
        """))

  package static let linkWithoutAddress = DiagnosticKind(
    "NB3102",
    message: Bilingual(zh: "链接或图片没有写地址", en: "a link or image has no address"),
    hint: Bilingual(
      zh: "在圆括号内写上地址，如 [办事指南](../pages/guide.md)",
      en: "write the address inside the parentheses: [Guide](../pages/guide.md)"),
    explanation: Bilingual(
      zh: "方括号里是居民看到的文字，圆括号里是地址。地址空着，居民点了仍停在原页，图片则显示不出来。请补上地址，或只留下文字。",
      en: """
        The brackets hold what residents read, the parentheses hold the address. With an empty \
        address a link leads back to its own page and an image shows nothing. Fill it in, or leave \
        only the words.
        """))

  package static let rawHTML = DiagnosticKind(
    "NB3103",
    message: Bilingual(zh: "正文中的 HTML 标签不会发布", en: "HTML in the text is not published"),
    hint: Bilingual(
      zh: "改用 Markdown 写法；要显示尖括号本身，请写 &lt; 或在前面加反斜杠",
      en: "use Markdown instead; to show an angle bracket write &lt; or put a backslash before it"),
    explanation: Bilingual(
      zh: """
        为了居民的安全，正文里的 HTML 标签一律去掉，标签之间的内容也可能随之丢失，所以在发布前指出来。加粗写 **文字**，\
        图片写 ![说明](文件名)，表格请用 CSV 文件。只有完整的注释（<!-- … -->）可以留在文件里，它不会发布。
        """,
      en: """
        HTML in a text is always dropped, for the safety of residents, and words between its tags may \
        go with it, so it is pointed out before anything is published. Bold is **words**, an image is \
        ![description](file), a table is a CSV file. Only whole comments (<!-- … -->) may stay in the \
        file; they are not published.
        """))

  package static let imageWithoutText = DiagnosticKind(
    "NB3104",
    message: Bilingual(zh: "图片没有文字说明", en: "an image has no description"),
    hint: Bilingual(
      zh: "在方括号内写一句说明：![社区服务大厅入口](entrance.jpg)",
      en: "describe it inside the brackets: ![Entrance of the service hall](entrance.jpg)"),
    explanation: Bilingual(
      zh: "看不见图片的居民靠这句说明知道图上是什么，读屏软件会把它读出来。请写出图片要传达的内容，而不是“图片”二字。依据：WCAG 2.2 准则 1.1.1（非文本内容）。",
      en: """
        Residents who cannot see the image learn from this sentence what it shows; screen readers \
        read it aloud. Say what the image tells, not that it is an image. Source: WCAG 2.2, success \
        criterion 1.1.1 (non-text content).
        """))

  package static let pipeTable = DiagnosticKind(
    "NB3105",
    message: Bilingual(
      zh: "正文中的竖线表格不会显示为表格", en: "a table drawn with | is not shown as a table"),
    hint: Bilingual(
      zh: "把表格存为 CSV 文件，在文件头的 tables 中写上它的文件名",
      en: "save the table as a CSV file and name it under tables in the front matter"),
    explanation: Bilingual(
      zh: """
        正文按 CommonMark 处理，它没有表格，竖线会原样显示成一行行文字。请用 Excel 或 WPS 把表格另存为 CSV 文件，放在同一文件夹，\
        并在文件头的 tables 下写上文件名，页面上就会出现带表头、读屏软件也能读的表格。代码块里的竖线不受影响。
        """,
      en: """
        The text is CommonMark, which has no tables, so the bars would be shown as lines of text. Save \
        the table from a spreadsheet as a CSV file in the same folder and name it under tables in the \
        front matter: the page then shows a table with headers that screen readers can read. Bars in \
        code are left alone.
        """))

  package static let nestedTooDeep = DiagnosticKind(
    "NB3106",
    message: Bilingual(
      zh: "列表或引用的层次超过 {limit} 层", en: "lists or quotations are nested more than {limit} deep"),
    hint: Bilingual(zh: "减少层次，或拆成几个小节", en: "use fewer levels, or split it into sections"),
    explanation: Bilingual(
      zh: "层次太深的内容在手机上无法阅读，处理时间也会随层数急剧增加，因此设有上限，整个正文不予处理。通常是粘贴时带进了大量的“>”或缩进，请删去多余的部分。",
      en: """
        Text nested this deep cannot be read on a phone, and the time to process it grows steeply, so \
        there is a limit and the whole body is refused. Usually a paste brought many ">" or much \
        indentation along; remove what is not needed.
        """))

  package static let tooManyImageMarks = DiagnosticKind(
    "NB3107",
    message: Bilingual(
      zh: "同一段落中的“![”超过 {limit} 处", en: "a paragraph holds more than {limit} times \"![\""),
    hint: Bilingual(zh: "用空行把它分成几段", en: "split it with blank lines"),
    explanation: Bilingual(
      zh: "图片记号“![”过多的段落，处理时间会按数量的平方增加（CVE-2023-22486 所述的情形），因此设有上限，整个正文不予处理。请检查是否误粘贴了内容，或用空行分段。",
      en: """
        The time to process a paragraph grows with the square of the number of image marks "![" in it \
        (the case of CVE-2023-22486), so there is a limit and the whole body is refused. Look for \
        something pasted by mistake, or split the paragraph with blank lines.
        """))

  package static let headingNotFound = DiagnosticKind(
    "NB3108",
    message: Bilingual(
      zh: "本页没有标题 #{fragment}", en: "this page has no heading #{fragment}"),
    hint: Bilingual(
      zh: "“#”后面写标题的文字，去掉标点，空格改成“-”",
      en: "after \"#\" comes the text of the heading, without punctuation, blanks as \"-\""),
    explanation: Bilingual(
      zh: """
        以“#”开头的链接跳到本页的某个标题。标题“## 联系 电话”的地址是 #联系-电话：去掉标点，空格改成“-”，英文字母一律小写；\
        同名的第二个标题后面加“-2”。标题改了名，指向它的链接也要一起改。
        """,
      en: """
        A link that begins with "#" leads to a heading of the same page. The heading "## Office Hours" \
        is #office-hours: punctuation goes, blanks become "-", ASCII letters are lower case, and the \
        second heading of a name gets "-2". When a heading changes, so must the links to it.
        """))
}
