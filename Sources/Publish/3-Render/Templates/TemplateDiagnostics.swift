import Diagnostics

/// What can be wrong in a template of `site/templates`.
package let templateKinds: [DiagnosticKind] = [
  .templateNotUTF8, .tagNotClosed, .tagMalformed, .tagNotAllowed, .sectionNotClosed,
  .sectionNotOpened, .sectionClosedAsOther, .sectionCutsMarkup, .markupNotClosed, .nameUnknown,
  .stringUnknown, .partialUnknown, .partialInMarkup, .partialIncludesItself, .valueNotPrintable,
  .valueUnescaped, .htmlEscaped, .valueNotAllowedHere, .templateUnused, .templateUnparsable,
]

extension DiagnosticKind {
  package static let templateNotUTF8 = DiagnosticKind(
    "NB3201",
    message: Bilingual(zh: "模板不是 UTF-8 编码", en: "the template is not UTF-8"),
    hint: Bilingual(zh: "另存为 UTF-8 编码", en: "save it as UTF-8"),
    explanation: Bilingual(
      zh: "网页一律以 UTF-8 发布，模板的文字会原样进入网页，所以模板文件也必须是 UTF-8。请用编辑器另存为 UTF-8（不要选 GBK 或 ANSI）。",
      en: """
        Pages are published as UTF-8 and the text of a template goes into them as it is, so the \
        template must be UTF-8 too. Save it from your editor as UTF-8, not GBK or ANSI.
        """))

  package static let tagNotClosed = DiagnosticKind(
    "NB3202",
    message: Bilingual(zh: "标记 {{ 没有用 }} 结束", en: "the tag that begins with {{ has no }}"),
    hint: Bilingual(zh: "补上 }}；注释写作 {{! … }}", en: "add }}; a comment is {{! … }}"),
    explanation: Bilingual(
      zh: """
        模板中 {{ 开始一个标记，必须由 }} 结束；三个花括号开始的由三个结束。模板语言是 Mustache（mustache.github.io）。
        """,
      en: """
        In a template {{ begins a tag, and }} ends it; one that begins with three braces ends with \
        three. The language is Mustache (mustache.github.io, manual mustache(5)).
        """))

  package static let tagMalformed = DiagnosticKind(
    "NB3203",
    message: Bilingual(zh: "标记中的名称写法不对", en: "the name in this tag is not well formed"),
    hint: Bilingual(
      zh: "名称只用英文字母、数字、_ 和 -，层次之间用一个点",
      en: "use letters, digits, _ and -, with single dots between levels"),
    explanation: Bilingual(
      zh: """
        名称由英文字母、数字、下划线和连字符组成，层次之间用一个点，例如 {{t.home}}；单独一个点表示列表的当前一项。\
        括号写法（如 {{count(list)}}）是某一个程序库独有的，这里不使用，以便模板能被任何 Mustache 实现读懂。
        """,
      en: """
        A name has letters, digits, underscores and hyphens, with single dots between levels, as in \
        {{t.home}}; a dot alone is the current item of a list. Forms with brackets such as \
        {{count(list)}} belong to one library only and are not used here, so that any implementation \
        of Mustache reads our templates.
        """))

  package static let tagNotAllowed = DiagnosticKind(
    "NB3204",
    message: Bilingual(zh: "这里不使用 {tag} 这种标记", en: "tags of the kind {tag} are not used here"),
    hint: Bilingual(
      zh: "用变量、区段 {{#…}}、反向区段 {{^…}} 和部件 {{>…}}",
      en: "use variables, sections {{#…}}, inverted sections {{^…}} and partials {{>…}}"),
    explanation: Bilingual(
      zh: """
        改变定界符（{{=…=}}）、模板继承（{{<…}}、{{$…}}）和配置标记（{{%…}}）会改变后面文字的含义，\
        程序在发布前就无法逐一核对名称和转义，因此不允许。页面的共同部分写在 layout、header、footer 中，重复的片段写成部件。
        """,
      en: """
        Set-delimiter tags, inheritance and pragmas change what the text after them means, so names \
        and escaping could no longer be checked before publishing. What pages share is in layout, \
        header and footer; a repeated fragment is a partial.
        """))

  package static let sectionNotClosed = DiagnosticKind(
    "NB3205",
    message: Bilingual(zh: "区段 {name} 没有结束", en: "the section {name} is not closed"),
    hint: Bilingual(zh: "在应结束处写 {{/名称}}", en: "write {{/name}} where it ends"),
    explanation: Bilingual(
      zh: "{{#名称}} 或 {{^名称}} 开始的区段必须由同名的 {{/名称}} 结束，并且后开始的先结束。",
      en: """
        A section that begins with {{#name}} or {{^name}} ends with {{/name}}; the one that began \
        last ends first (Mustache manual, Sections).
        """))

  package static let sectionNotOpened = DiagnosticKind(
    "NB3206",
    message: Bilingual(zh: "区段 {name} 没有开始就结束了", en: "the section {name} ends but never began"),
    hint: Bilingual(zh: "删去它，或在前面补上开始标记", en: "remove it, or add its beginning above"),
    explanation: Bilingual(
      zh: "{{/名称}} 只能结束前面用 {{#名称}} 或 {{^名称}} 开始、还没有结束的区段。",
      en:
        "{{/name}} may only end a section that {{#name}} or {{^name}} began and that is still open."
    ))

  package static let sectionClosedAsOther = DiagnosticKind(
    "NB3207",
    message: Bilingual(
      zh: "这里应结束区段 {open}，写的却是 {name}", en: "this closes {name}, but {open} is open"),
    hint: Bilingual(zh: "后开始的区段先结束", en: "the section that began last ends first"),
    explanation: Bilingual(
      zh: "区段可以套在另一个区段里面，但不能交叉。请检查两个结束标记的次序，或名称是否写错。",
      en: """
        Sections may lie inside one another but never cross. Look at the order of the two closing \
        tags, or for a slip in the name.
        """))

  package static let sectionCutsMarkup = DiagnosticKind(
    "NB3208",
    message: Bilingual(
      zh: "区段 {name} 在 HTML 标签的不同位置开始和结束",
      en: "the section {name} begins and ends at different places of the markup"),
    hint: Bilingual(
      zh: "让区段包住整个标签、整个属性或整段文字",
      en: "let the section hold whole tags, whole attributes or whole text"),
    explanation: Bilingual(
      zh: """
        区段可能出现也可能不出现。如果它从标签里开始、到标签外结束，不出现时后面的 HTML 就会错位，\
        转义是否安全也无法判断。请把区段移到标签之外，或让它只包含完整的属性。
        """,
      en: """
        A section is printed or left out. If it begins inside a tag and ends outside, leaving it out \
        breaks the HTML that follows, and whether values are escaped rightly can no longer be told. \
        Move it out of the tag, or let it hold whole attributes.
        """))

  package static let markupNotClosed = DiagnosticKind(
    "NB3209",
    message: Bilingual(
      zh: "模板结束时还有没写完的 HTML 标签、注释或脚本",
      en: "the template ends inside a tag, a comment or a script"),
    hint: Bilingual(zh: "检查引号和 > 是否成对", en: "look for a missing quote or >"),
    explanation: Bilingual(
      zh: "每个模板文件都要自成一段完整的 HTML，这样它被放到别处时才不会把后面的内容吞进标签或注释里。",
      en: """
        Each template is a whole stretch of HTML by itself, so that it never swallows what follows \
        it into a tag or a comment.
        """))
}
