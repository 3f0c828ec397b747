import Diagnostics

let yamlStructureKinds: [DiagnosticKind] = [
  .yamlDuplicateKey, .yamlKeyNotText, .yamlUndefinedAlias, .yamlRecursiveAlias, .yamlAliasExpansion,
  .yamlDepth, .yamlSeveralDocuments, .yamlTag,
]

extension DiagnosticKind {
  package static let yamlDuplicateKey = DiagnosticKind(
    "NB0024",
    message: Bilingual(
      zh: "“{key}”写了两次",
      en: "“{key}” is written twice"),
    hint: Bilingual(
      zh: "删去一个；想写多个值就用列表；列表里新的一条，前面要有“- ”",
      en: "delete one of them; use a list for several values; a new item of a list begins with “- ”"
    ),
    explanation: Bilingual(
      zh: """
        同一层里每个名称只能出现一次（YAML 1.2 第 3.2.1.1 节），否则不知道以哪个为准。\
        有的程序取前一个，有的取后一个，公开的内容不能这样含糊。
        """,
      en: """
        A key may stand once in a map (YAML 1.2, section 3.2.1.1). Some programs take the \
        first, some the last; what is published cannot be left to that.
        """))

  package static let yamlKeyNotText = DiagnosticKind(
    "NB0025",
    message: Bilingual(
      zh: "名称必须是一个词，不能是空的、列表或对照表",
      en: "a key must be a word, not empty, a list or a map"),
    hint: Bilingual(
      zh: "在冒号前写上名称；值是文字的话给整个值加引号",
      en: "write a key before the colon; if this is text, put it in quotes"),
    explanation: Bilingual(
      zh: """
        YAML 允许用列表或对照表作名称，本程序不用这种写法。出现这条多半是行首多了一个冒号、\
        “?”或方括号，或者一行文字正好以“[…]:”开头。
        """,
      en: """
        YAML allows lists and maps as keys; nothing here has any. Usually a colon, “?” or \
        bracket too many stands at the beginning of the line, or text that happens to begin \
        with “[…]:”.
        """))

  package static let yamlUndefinedAlias = DiagnosticKind(
    "NB0026",
    message: Bilingual(
      zh: "“*{name}”引用的内容没有定义",
      en: "“*{name}” refers to nothing"),
    hint: Bilingual(
      zh: "先用“&{name}”标出被引用的值；是普通文字就加半角引号",
      en: "mark the value with “&{name}” before it; if this is text, put it in quotes"),
    explanation: Bilingual(
      zh: """
        YAML 里“*名字”表示重复前面用“&名字”标过的值（1.2 版第 7.1 节）。前面没有这个标记。\
        如果星号只是文字，例如脱敏的姓名“*小明”，请给整个值加上半角引号。
        """,
      en: """
        In YAML “*name” repeats the value marked “&name” before it (1.2, section 7.1), and \
        there is none. If the asterisk is just text, put the whole value in quotes.
        """))

  package static let yamlRecursiveAlias = DiagnosticKind(
    "NB0027",
    message: Bilingual(
      zh: "“*{name}”引用了包含它自己的内容",
      en: "“*{name}” refers to what it stands in"),
    hint: Bilingual(
      zh: "去掉这个引用，把需要的值写出来",
      en: "remove it and write the value itself"),
    explanation: Bilingual(
      zh: """
        一个引用不能放在它所引用的值里面，那样展开起来没有尽头。请直接写出需要的值。
        """,
      en: """
        An alias cannot stand inside the value that it repeats: unfolding it would never \
        end. Write the value itself.
        """))

  package static let yamlAliasExpansion = DiagnosticKind(
    "NB0028",
    message: Bilingual(
      zh: "引用展开后内容太多（超过 {limit} 项）或层次太深",
      en: "aliases unfold to too much (over {limit} values) or too deep"),
    hint: Bilingual(
      zh: "少用引用，直接写出各项的值",
      en: "write the values themselves instead of aliases"),
    explanation: Bilingual(
      zh: """
        引用（*名字）展开后总共不能多出一万个值，也不能超过 64 层。几行互相引用的文字可以展开成几十亿项（“十亿笑声”攻击）\
        ，所以设了上限，正常的文件远远用不到。
        """,
      en: """
        All aliases of a file may unfold to ten thousand values and 64 levels. A few lines \
        that refer to each other can unfold to billions (“billion laughs”), hence the limit; \
        no ordinary file comes near it.
        """))

  package static let yamlDepth = DiagnosticKind(
    "NB0029",
    message: Bilingual(
      zh: "层次太深，超过 {limit} 层",
      en: "nested too deep, over {limit} levels"),
    hint: Bilingual(
      zh: "减少层次；是文字里的括号就给整个值加引号",
      en: "use fewer levels; if these are brackets in text, put the value in quotes"),
    explanation: Bilingual(
      zh: """
        列表和对照表最多套 64 层，正常的内容不超过六七层。这个上限保护程序不被特制的文件拖垮。
        """,
      en: """
        Lists and maps may stand in each other 64 levels deep; ordinary content needs six or \
        seven. The limit keeps a crafted file from bringing the program down.
        """))

  package static let yamlSeveralDocuments = DiagnosticKind(
    "NB0030",
    message: Bilingual(
      zh: "一个文件里只能有一份 YAML，从这里开始了第二份",
      en: "only one YAML document may stand in a file; a second begins here"),
    hint: Bilingual(
      zh: "删去这一行“---”，或把后面的内容放进另一个文件",
      en: "remove this “---”, or move what follows into a file of its own"),
    explanation: Bilingual(
      zh: """
        YAML 用“---”分隔多份文档（1.2 版第 9.2 节）。本程序的每个文件只有一份，\
        第二份里的内容没有去处，所以不默默丢掉，而是请你改好。
        """,
      en: """
        YAML parts documents by “---” (1.2, section 9.2). A file here holds one; the second \
        would have nowhere to go, and is not dropped in silence.
        """))

  package static let yamlTag = DiagnosticKind(
    "NB0031",
    message: Bilingual(
      zh: "“!”开头的词是 YAML 标签，这里不用标签",
      en: "a word that begins with “!” is a YAML tag; tags are not used here"),
    hint: Bilingual(
      zh: "是文字就给整个值加半角引号；是 !!int 之类就删掉它",
      en: "if it is text put the value in quotes; delete tags like !!int"),
    explanation: Bilingual(
      zh: """
        YAML 把值前面以“!”开头的词当作类型标签（1.2 版第 6.8.2 节），并不显示，\
        所以 title: !重要 通知 会丢掉“!重要”。本程序的类型由各文件的规定（schema）\
        决定，不用标签。
        """,
      en: """
        YAML takes a word with “!” before a value for a type tag (1.2, section 6.8.2) and \
        hides it, so that title: !important note would lose a word. Types are the schema’s \
        business here; tags are refused.
        """))
}
