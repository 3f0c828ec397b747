import Diagnostics

/// What can be wrong in `site/` beside the templates themselves.
package let themeKinds: [DiagnosticKind] = [
  .siteFileUnreadable, .siteFileTooLarge, .siteFileUnknown, .templateMissing, .stringsNotAMap,
  .stringNotText, .stringMissing, .stringPlacesDiffer, .stringNeeded, .stringPlaceUnknown,
  .stringTakesValues,
]

extension DiagnosticKind {
  package static let siteFileUnreadable = DiagnosticKind(
    "NB3301",
    message: Bilingual(zh: "读不了这个文件：{reason}", en: "cannot read this file: {reason}"),
    hint: Bilingual(zh: "检查文件的权限", en: "look at the permissions of the file"),
    explanation: Bilingual(
      zh: "site/ 中的文件会代替程序自带的同名文件。读不了就无法知道网页该是什么样子，因此不予发布。",
      en: """
        Files in site/ take the place of the built-in ones. If one cannot be read, nobody knows what \
        the pages should look like, so nothing is published.
        """))

  package static let siteFileTooLarge = DiagnosticKind(
    "NB3302",
    message: Bilingual(
      zh: "模板或词条文件超过 1 MiB", en: "a template or strings file is larger than 1 MiB"),
    hint: Bilingual(zh: "检查是不是放错了文件", en: "look whether it is the right file"),
    explanation: Bilingual(
      zh: "模板和词条都是很小的文本文件。超过 1 MiB 的多半是误放的图片或文档，图片请放在 site/assets/。",
      en: """
        Templates and strings are small text files. One larger than 1 MiB is most likely a picture \
        or document in the wrong place; pictures belong in site/assets/.
        """))

  package static let siteFileUnknown = DiagnosticKind(
    "NB3303", .warning,
    message: Bilingual(zh: "网站不使用这个文件", en: "the site does not use this file"),
    hint: Bilingual(
      zh: "模板放在 site/templates/*.mustache，词条放在 site/strings/，图片和样式放在 site/assets/",
      en: "templates are site/templates/*.mustache, strings site/strings/, pictures site/assets/"),
    explanation: Bilingual(
      zh: "site/ 下只有三个文件夹有用：templates（模板）、strings（词条）和 assets（原样复制的图片、样式和字体）。别处的文件不起作用，多半是放错了地方。",
      en: """
        Three folders of site/ are used: templates, strings, and assets, whose files are copied as \
        they are. A file elsewhere has no effect and is most likely misplaced.
        """))

  package static let templateMissing = DiagnosticKind(
    "NB3304",
    message: Bilingual(zh: "缺少模板 {name}", en: "the template {name} is missing"),
    hint: Bilingual(
      zh: "删去 site/ 中多余的改动，或重新安装程序",
      en: "undo what was removed from site/, or install the program again"),
    explanation: Bilingual(
      zh: "每种页面都要有自己的模板。程序自带全部模板，缺少通常说明安装不完整。",
      en: """
        Each kind of page needs its template. The program carries all of them; a missing one usually \
        means that it was not installed whole.
        """))

  package static let stringsNotAMap = DiagnosticKind(
    "NB3311",
    message: Bilingual(zh: "词条文件应是“词条名: 文字”的列表", en: "a strings file holds lines of key: words"),
    hint: Bilingual(zh: "每行写一条，如 home: 首页", en: "write one a line: home: Home"),
    explanation: Bilingual(
      zh: "site/strings 中的文件是 YAML，每行一个词条名和它的文字，没有层次。",
      en: "A file in site/strings is YAML with one key and its words a line, and no levels."))

  package static let stringNotText = DiagnosticKind(
    "NB3312",
    message: Bilingual(
      zh: "词条 {key} 的名称或文字写法不对", en: "the key or the words of {key} are not well formed"),
    hint: Bilingual(
      zh: "词条名用小写字母、数字和下划线，后面是一段文字",
      en: "a key has lower-case letters, digits and underscores, and is followed by words"),
    explanation: Bilingual(
      zh: "词条名只用小写英文字母、数字和下划线，后面是文字。确实要留空的写 \"\"。",
      en: """
        A key has lower-case ASCII letters, digits and underscores only; text follows it. Words that \
        are meant to be empty are written \"\".
        """))

  package static let stringMissing = DiagnosticKind(
    "NB3313",
    message: Bilingual(
      zh: "词条 {key} 在 {language}.yaml 中没有", en: "{language}.yaml has no entry {key}"),
    hint: Bilingual(zh: "在那个文件里也加上它", en: "add it there too"),
    explanation: Bilingual(
      zh: "每个词条必须中文、英文都有，否则换一种语言发布时，网页上会出现空白。",
      en: """
        Every entry is there in both languages; otherwise a site in the other language would have \
        gaps.
        """))

  package static let stringPlacesDiffer = DiagnosticKind(
    "NB3314",
    message: Bilingual(
      zh: "词条 {key} 在两种语言中的 {…} 不一致", en: "the {…} places of {key} differ between the languages"),
    hint: Bilingual(zh: "两边的 {…} 用同样的名称", en: "use the same names in {…} in both"),
    explanation: Bilingual(
      zh: "花括号里的名称由程序填入数字或日期，两种语言里次序可以不同，名称必须一样。",
      en: """
        The program fills a number or a date in for each name in braces. Their order may differ \
        between the languages, their names may not.
        """))

  package static let stringNeeded = DiagnosticKind(
    "NB3315",
    message: Bilingual(
      zh: "缺少程序要用的词条 {key}", en: "the entry {key}, which the program uses, is missing"),
    hint: Bilingual(
      zh: "从自带的词条文件中抄回这一行", en: "copy the line back from the built-in strings"),
    explanation: Bilingual(
      zh: "日期、期间、期限、文件大小等由程序按词条拼写。自己的词条文件代替自带的整个文件，所以这些词条也要保留。",
      en: """
        Dates, periods, limits and sizes are worded by the program from these entries. Your own file \
        takes the place of the whole built-in one, so they must stay in it.
        """))

  package static let stringPlaceUnknown = DiagnosticKind(
    "NB3316",
    message: Bilingual(
      zh: "词条 {key} 中的 {name} 不会被填入", en: "nothing fills {name} in the entry {key}"),
    hint: Bilingual(zh: "可用的有：{names}", en: "it may use: {names}"),
    explanation: Bilingual(
      zh: "程序只填入它认识的名称，不认识的在网页上什么也不显示。",
      en: "The program fills the names it knows; others would print nothing."))

  package static let stringTakesValues = DiagnosticKind(
    "NB3317",
    message: Bilingual(
      zh: "词条 {key} 含有要由程序填入的 {…}，模板不能直接使用",
      en: "the entry {key} has {…} places that only the program fills"),
    hint: Bilingual(
      zh: "换用没有 {…} 的词条", en: "use an entry without such places"),
    explanation: Bilingual(
      zh: "模板里的 {{t.词条}} 原样显示文字，不会填入数字或日期。带花括号的词条由程序使用，模板里另有填好的值。",
      en: """
        {{t.key}} prints an entry as it is and fills nothing in. Entries with braces are used by the \
        program, and templates have values that are already filled.
        """))
}
