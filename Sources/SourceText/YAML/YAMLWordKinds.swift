import Diagnostics

package let yamlKinds: [DiagnosticKind] = yamlWordKinds + yamlLineKinds + yamlStructureKinds

let yamlWordKinds: [DiagnosticKind] = [
  .yamlSyntax, .yamlNeedsQuotes, .yamlUnclosedQuote, .yamlUnclosedBracket, .yamlTextAfterValue,
  .yamlEscape, .yamlFullWidthQuote, .yamlSwallowedComment,
]

extension DiagnosticKind {
  package static let yamlSyntax = DiagnosticKind(
    "NB0010",
    message: Bilingual(
      zh: "这里不合 YAML 的写法（{detail}）",
      en: "this is not YAML ({detail})"),
    hint: Bilingual(
      zh: "对照示例检查这一行的标点、缩进和引号；拿不准就给值加上半角引号",
      en:
        "check punctuation, indentation and quotes of this line; if in doubt, put the value in quotes"
    ),
    explanation: Bilingual(
      zh: """
        信息区和 .yaml 文件用 YAML 书写：每行一项“名称: 值”，冒号是半角的，后面有一个空格；\
        同一层的各项左边对齐。程序在这里读不下去，括号里是解析程序的原话。通常是这一行或上一行多了、\
        少了一个标点。
        """,
      en: """
        Front matter and .yaml files are YAML: one “key: value” a line, a plain colon with a \
        space after it, keys of one level aligned on the left. Reading stopped here, and the \
        words in brackets are the parser’s own. Usually this line or the one above has a \
        sign too many or too few.
        """))

  package static let yamlNeedsQuotes = DiagnosticKind(
    "NB0017",
    message: Bilingual(
      zh: "值不能直接以“{sign}”开头",
      en: "a value cannot begin with “{sign}”"),
    hint: Bilingual(
      zh: "给整个值加上半角引号，例如 title: \"{sign}…\"",
      en: "put the whole value in quotes, as in title: \"{sign}…\""),
    explanation: Bilingual(
      zh: """
        在 YAML 里，@ ` % * & ! | > , ] } 和“- ”放在值的开头有特殊含义（YAML 1.2 第 5.3 节）\
        。要把它们当作普通文字，请给整个值加上半角引号，单引号双引号都可以。
        """,
      en: """
        At the beginning of a value YAML gives @ ` % * & ! | > , ] } and “- ” a meaning of \
        their own (YAML 1.2, section 5.3). To write them as text put the whole value in \
        straight quotes, single or double.
        """))

  package static let yamlUnclosedQuote = DiagnosticKind(
    "NB0018",
    message: Bilingual(
      zh: "引号 {quote} 从这里开始，没有在该结束的地方结束",
      en: "the quote {quote} that opens here is not closed where it should be"),
    hint: Bilingual(
      zh: "在值的末尾补上同样的半角引号",
      en: "close the value with the same straight quote"),
    explanation: Bilingual(
      zh: """
        用半角引号开头的值要用同样的半角引号结束。没有结束的话，后面的各行都会被当作这个值的一部分，\
        直到文件末尾或下一个引号。注意输入法打出的全角引号“”配不上半角引号。双引号里要写双引号，\
        前面加反斜杠；单引号里要写单引号，连写两个。
        """,
      en: """
        A value that opens with a straight quote must end with the same one, or all \
        following lines become part of it, up to the next quote or the end of the file. A \
        curly quote does not match a straight one. Inside double quotes write a double quote \
        with a backslash before it; inside single quotes double a single quote.
        """))

  package static let yamlUnclosedBracket = DiagnosticKind(
    "NB0019",
    message: Bilingual(
      zh: "{bracket} 从这里开始的内容没有写完整",
      en: "what {bracket} opens here is not complete"),
    hint: Bilingual(
      zh: "补上配对的半角括号，各项之间用半角逗号“,”；要写普通文字就给整个值加引号",
      en:
        "close the bracket and put plain commas between the parts; if it is text, quote the whole value"
    ),
    explanation: Bilingual(
      zh: """
        值以半角 [ 或 { 开头时，YAML 把它当作列表或对照表，必须有配对的 ] 或 }，\
        各项之间用半角逗号隔开。全角的逗号、括号不算。如果方括号只是文字的一部分，例如“[通知] 停水”，\
        请给整个值加上半角引号。
        """,
      en: """
        A value that begins with [ or { is a list or a map, needs its ] or }, and plain \
        commas between the parts; full-width signs do not count. If the bracket is just \
        text, as in “[Notice] no water”, put the whole value in straight quotes.
        """))

  package static let yamlTextAfterValue = DiagnosticKind(
    "NB0020",
    message: Bilingual(
      zh: "值到前面已经结束，这里多出了文字",
      en: "the value has ended, and text follows it"),
    hint: Bilingual(
      zh: "给整个值加上半角引号，例如 title: '\"通知\"的说明'；是注释就在前面加“ #”",
      en: "put the whole value in quotes; if it is a comment begin it with “ #”"),
    explanation: Bilingual(
      zh: """
        值以半角引号或方括号开头时，到配对的引号或括号就结束了，同一行后面不能再有文字。例如 title: "通知"的说明，\
        或 title: [2026]3号。整个值都要写进去，就用另一种引号把它整个括起来。
        """,
      en: """
        A value that opens with a straight quote or a bracket ends with its partner, and no \
        text may follow on the line, as in title: "A" and B. To keep all of it put the whole \
        value in quotes of the other kind.
        """))

  package static let yamlEscape = DiagnosticKind(
    "NB0022",
    message: Bilingual(
      zh: "双引号里的“{escape}”不是能识别的转义",
      en: "“{escape}” is no escape inside double quotes"),
    hint: Bilingual(
      zh: "改用单引号，或把反斜杠“\\”写成“/”或“\\\\”",
      en: "use single quotes, or write the backslash twice"),
    explanation: Bilingual(
      zh: """
        在双引号里，反斜杠有特殊含义，只认 YAML 1.2 第 5.7 节列出的写法，如 \\n、\
        \\"、\\\\。写文件路径时请用正斜杠“/”，或者改用单引号：单引号里反斜杠就是普通文字。
        """,
      en: """
        Inside double quotes a backslash begins an escape, and only those of YAML 1.2, \
        section 5.7, are known, such as \\n, \\" and \\\\. Write paths with “/”, or use \
        single quotes, where a backslash is text.
        """))

  package static let yamlFullWidthQuote = DiagnosticKind(
    "NB0015",
    message: Bilingual(
      zh: "用了全角引号，YAML 不把它当引号",
      en: "these full-width quotes are text to YAML, not quotes"),
    hint: Bilingual(
      zh: "改成半角引号 \"…\"；引号本来就是内容的话，外面再加一层半角引号",
      en: "use straight quotes \"…\"; if they belong to the text, put straight quotes around them"),
    explanation: Bilingual(
      zh: """
        YAML 只认半角的 " 和 '。用“…”把整个值括起来，引号会原样显示在标题或姓名里，\
        值里有冒号时还会读不下去。通常去掉它们就行，普通文字不需要引号。确实要显示引号时，写成 '“两委”'。
        """,
      en: """
        YAML knows straight quotes only. A value wrapped in curly ones shows them in the \
        title or the name, and cannot be read at all with a colon inside. Usually just \
        remove them: plain text needs none. If they shall be seen, write '“…”'.
        """))

  package static let yamlSwallowedComment = DiagnosticKind(
    "NB0023", .warning,
    message: Bilingual(
      zh: "“#”和它后面的文字被当作注释，不会发布",
      en: "“#” and what follows is taken for a comment and not published"),
    hint: Bilingual(
      zh: "是内容就给整个值加半角引号；是注释就在“#”后面加一个空格",
      en: "if it is text put the whole value in quotes; if a comment, put a space after “#”"),
    explanation: Bilingual(
      zh: """
        YAML 把空格后的“#”直到行末当作注释（1.2 版第 6.6 节），所以 title: 关于 #3 楼停水 只剩下“关于”。\
        要保留它，给整个值加上半角引号。真是注释的话，在“#”后加一个空格，这条提醒就不再出现。
        """,
      en: """
        To YAML “#” after a blank begins a comment up to the end of the line (1.2, section \
        6.6), so that of title: About #3 only “About” is left. To keep it put the value in \
        quotes. If it is a comment, a space after “#” says so.
        """))
}
