import Diagnostics

extension DiagnosticKind {
  package static let nameUnknown = DiagnosticKind(
    "NB3211",
    message: Bilingual(zh: "这个模板没有名为 {name} 的数据", en: "this template has no value named {name}"),
    hint: Bilingual(
      zh: "这里可用的名称：{names}", en: "names it may use here: {names}"),
    explanation: Bilingual(
      zh: """
        每个模板能用的名称是固定的，部件能用的是引用它的地方能用的名称。写错的名称在网页上什么也不显示，\
        往往很久才被发现，所以发布前就检查所有模板，不论这次是否用到。
        """,
      en: """
        The names a template may use are fixed, and a partial may use those of the place that \
        includes it. A misspelt name would print nothing, often unnoticed, so all templates are \
        checked before publishing, whether or not they are used this time.
        """))

  package static let stringUnknown = DiagnosticKind(
    "NB3212",
    message: Bilingual(zh: "site/strings 中没有词条 {key}", en: "site/strings has no entry {key}"),
    hint: Bilingual(
      zh: "在 zh-Hans.yaml 和 en.yaml 中都加上它", en: "add it to both zh-Hans.yaml and en.yaml"),
    explanation: Bilingual(
      zh: "网页上的固定文字都在 site/strings 的两个文件里，模板用 {{t.词条名}} 引用。词条必须两种语言都有。",
      en: """
        The fixed words of the pages are in the two files of site/strings, and templates name them \
        as {{t.key}}. An entry must be there in both languages.
        """))

  package static let partialUnknown = DiagnosticKind(
    "NB3213",
    message: Bilingual(zh: "没有名为 {name} 的模板", en: "there is no template named {name}"),
    hint: Bilingual(
      zh: "部件是 site/templates 中的文件，写名称时不带 .mustache",
      en: "a partial is a file in site/templates, named without .mustache"),
    explanation: Bilingual(
      zh: "{{>名称}} 把 site/templates/名称.mustache 的内容放到这里。文件不存在时，网页上这一处会是空的，因此不予发布。",
      en: """
        {{>name}} puts site/templates/name.mustache here. If the file is missing, the page would be \
        empty at this place, so nothing is published.
        """))

  package static let partialInMarkup = DiagnosticKind(
    "NB3214",
    message: Bilingual(zh: "部件 {name} 放在了 HTML 标签里面", en: "the partial {name} stands inside a tag"),
    hint: Bilingual(zh: "把它放到标签之间", en: "put it between tags"),
    explanation: Bilingual(
      zh: "部件是一段完整的 HTML，只能放在标签之间；放进标签、属性、脚本或注释里，转义就不再安全。",
      en: """
        A partial is a whole stretch of HTML and stands between tags only; inside a tag, a value, a \
        script or a comment its values would no longer be escaped rightly.
        """))

  package static let partialIncludesItself = DiagnosticKind(
    "NB3215",
    message: Bilingual(zh: "部件 {name} 引用了自己", en: "the partial {name} includes itself"),
    hint: Bilingual(zh: "去掉其中一处引用", en: "remove one of the references"),
    explanation: Bilingual(
      zh: "部件直接或经过别的部件引用自己，会没完没了地展开下去。",
      en: "A partial that includes itself, directly or through another, would be expanded for ever."
    ))

  package static let valueNotPrintable = DiagnosticKind(
    "NB3216",
    message: Bilingual(
      zh: "{name} 是列表、一组数据或是否，不能直接显示",
      en: "{name} is a list, a group or a yes-or-no and cannot be printed"),
    hint: Bilingual(zh: "用 {{#名称}}…{{/名称}}", en: "use {{#name}}…{{/name}}"),
    explanation: Bilingual(
      zh: "列表和成组的数据要用区段逐项写出；是否类的数据只用来决定一段内容出现与否。",
      en: """
        Lists and groups are written out by a section; a yes-or-no only decides whether a section \
        appears.
        """))

  package static let valueUnescaped = DiagnosticKind(
    "NB3217",
    message: Bilingual(
      zh: "{name} 不是 HTML，必须转义", en: "{name} is not HTML and must be escaped"),
    hint: Bilingual(zh: "写成两个花括号：{{name}}", en: "write it with two braces: {{name}}"),
    explanation: Bilingual(
      zh: """
        三个花括号和 {{&…}} 不做转义，只能用于程序自己生成的 HTML（正文、标题、表格等）。\
        其余文字来自内容文件，里面可能有尖括号，不转义会破坏网页，甚至在居民的浏览器里运行程序。
        """,
      en: """
        Three braces and {{&…}} do not escape, and are for HTML made by the program only (bodies, \
        titles, tables). Other text comes from content files; unescaped it could break the page or \
        run a program in a resident's browser (OWASP, Cross Site Scripting).
        """))

  package static let htmlEscaped = DiagnosticKind(
    "NB3218",
    message: Bilingual(
      zh: "{name} 是 HTML，这样写会把标签显示出来", en: "{name} is HTML; its tags would be shown"),
    hint: Bilingual(zh: "写成三个花括号：{{{name}}}", en: "write it with three braces: {{{name}}}"),
    explanation: Bilingual(
      zh: "正文、标题等已经由程序转成安全的 HTML，再转义一次，居民就会看到 <p>、&amp; 之类的符号。",
      en: """
        Bodies and titles are already safe HTML made by the program; escaped once more, residents \
        would see tags and entities.
        """))

  package static let valueNotAllowedHere = DiagnosticKind(
    "NB3219",
    message: Bilingual(zh: "{name} 不能放在这里：{where}", en: "{name} may not be printed here: {where}"),
    hint: Bilingual(
      zh: "放到标签之间，或加引号的普通属性里",
      en: "print it between tags, or in a quoted ordinary attribute"),
    explanation: Bilingual(
      zh: """
        HTML 转义只保护标签之间的文字和加引号的属性值。在脚本、样式、事件属性、注释和没有引号的属性里，转义过的文字仍可能变成程序；\
        href、src 等属性里只能放程序给出的地址，因为 javascript: 地址不含需要转义的字符。依据：OWASP 跨站脚本防护指南。
        """,
      en: """
        HTML escaping protects text between tags and quoted values only. In scripts, styles, event \
        handlers, comments and unquoted values escaped text can still become a program; href, src and \
        their kin take addresses of the program only, since javascript: has nothing to escape. \
        Source: OWASP, Cross Site Scripting Prevention Cheat Sheet.
        """))

  package static let templateUnused = DiagnosticKind(
    "NB3220", .warning,
    message: Bilingual(zh: "没有页面使用这个模板", en: "no page uses this template"),
    hint: Bilingual(
      zh: "检查文件名：模板按页面种类命名", en: "look at its name: templates are named by kinds of pages"),
    explanation: Bilingual(
      zh: "这个文件既不是某种页面的模板，也没有被别的模板引用，多半是文件名写错了。它不会影响网页，但其中的标记照样检查。",
      en: """
        This file is no kind of page and no other template includes it; most likely its name is \
        misspelt. It changes nothing on the site; its tags are checked all the same.
        """))

  package static let templateUnparsable = DiagnosticKind(
    "NB3221",
    message: Bilingual(zh: "模板程序库读不懂这个模板", en: "the template library cannot read this template"),
    hint: Bilingual(zh: "检查这一行的花括号", en: "look at the braces of this line"),
    explanation: Bilingual(
      zh: "程序自己的检查没有发现错误，但 Mustache 程序库在这一行停下了。通常是多了单独的花括号，例如文件以 { 结尾。",
      en: """
        Our own check found nothing, but the Mustache library stopped at this line. Most often there \
        is a stray brace, for example at the very end of the file.
        """))
}
