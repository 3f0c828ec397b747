import Diagnostics

let yamlLineKinds: [DiagnosticKind] = [
  .yamlIndentCharacter, .yamlFullWidthColon, .yamlColonWithoutSpace, .yamlMissingColon,
  .yamlUnquotedColon, .yamlIndentation,
]

extension DiagnosticKind {
  package static let yamlIndentCharacter = DiagnosticKind(
    "NB0011",
    message: Bilingual(
      zh: "缩进用了{what}，这里只能用半角空格",
      en: "the indentation holds {what}; only plain spaces may stand here"),
    hint: Bilingual(
      zh: "删掉它，改成半角空格（每层两个）；编辑器里可设“用空格代替制表符”",
      en: "delete it and type plain spaces, two a level"),
    explanation: Bilingual(
      zh: """
        YAML（1.2 版第 6.1 节）的缩进只能用半角空格，制表符、全角空格和网页上粘来的不换行空格都不行，\
        因为它们在不同的编辑器里宽度不同。请删掉这些字符，用空格键（半角）重新缩进，通常每层两个。
        """,
      en: """
        YAML (1.2, section 6.1) is indented by plain spaces only. Tabs, full-width spaces \
        and the no-break spaces of web pages have another width in every editor. Delete them \
        and indent with the space bar, two spaces a level.
        """))

  package static let yamlFullWidthColon = DiagnosticKind(
    "NB0012",
    message: Bilingual(
      zh: "“{key}”后面用了全角冒号“：”",
      en: "“{key}” is followed by a full-width colon"),
    hint: Bilingual(
      zh: "改成半角冒号加一个空格：“{key}: ”",
      en: "write a plain colon and a space: “{key}: ”"),
    explanation: Bilingual(
      zh: """
        名称和值之间要用半角冒号“:”加一个空格。中文输入法打出的是全角冒号“：”，对 YAML 来说只是一个普通汉字，\
        整行就不成“名称: 值”了。值里面的全角冒号没有关系。
        """,
      en: """
        A key and its value are parted by a plain colon and a space. A Chinese keyboard \
        types the full-width “：”, which to YAML is a letter like any other, so that the line \
        has no key. Inside a value it does no harm.
        """))

  package static let yamlColonWithoutSpace = DiagnosticKind(
    "NB0013",
    message: Bilingual(
      zh: "“{key}”的冒号后面缺一个空格",
      en: "the colon after “{key}” needs a space"),
    hint: Bilingual(
      zh: "在冒号后面加一个半角空格：“{key}: ”",
      en: "put a space after the colon: “{key}: ”"),
    explanation: Bilingual(
      zh: """
        YAML 里“名称: 值”的冒号后面必须有一个半角空格（1.2 版第 7.4 节），否则冒号只是文字的一部分，\
        例如 9:00 或网址。全角空格和网页上粘来的不换行空格不算。
        """,
      en: """
        In YAML the colon of “key: value” must be followed by a plain space (1.2, section \
        7.4); without one it is part of the text, as in 9:00 or an address. A full-width or \
        no-break space does not count.
        """))

  package static let yamlMissingColon = DiagnosticKind(
    "NB0014",
    message: Bilingual(
      zh: "这一行不是“名称: 值”",
      en: "this line is not “key: value”"),
    hint: Bilingual(
      zh: "写成“名称: 值”；如果是上一项的内容，缩进两个空格放在它下面",
      en: "write “key: value”, or indent the line if it belongs to the value above"),
    explanation: Bilingual(
      zh: """
        信息区里每一行都应是“名称: 值”，或者是缩进了的、属于上一项的内容。这一行没有冒号，左边又和名称对齐，\
        所以不知道它属于谁。多行文字可以写成“summary: |”，下面各行都缩进两个空格。
        """,
      en: """
        Each line is “key: value”, or is indented and belongs to the one above. This line \
        has no colon and stands where a key stands. For text of several lines write \
        “summary: |” and indent all lines below it by two spaces.
        """))

  package static let yamlUnquotedColon = DiagnosticKind(
    "NB0016",
    message: Bilingual(
      zh: "值里有“: ”（冒号加空格），要加引号",
      en: "a value with “: ” (colon and space) needs quotes"),
    hint: Bilingual(
      zh: "给整个值加上半角引号，或把值里的冒号改成全角“：”",
      en: "put the whole value in quotes"),
    explanation: Bilingual(
      zh: """
        一行里只有第一个“: ”用来分开名称和值。值里再出现半角冒号加空格，YAML 就分不清哪里是名称（1.2 版第 7.3.3 节）\
        。给整个值加上半角引号，或者在中文里改用全角冒号“：”。
        """,
      en: """
        Only the first “: ” of a line parts key and value; with another one YAML cannot tell \
        what is the key (1.2, section 7.3.3). Put the whole value in straight quotes.
        """))

  package static let yamlIndentation = DiagnosticKind(
    "NB0021",
    message: Bilingual(
      zh: "这一行的缩进和上面的对不上",
      en: "this line is not aligned with those above"),
    hint: Bilingual(
      zh: "同一层的各项左边对齐；下一层多缩进两个半角空格；列表的各项“- ”也要对齐",
      en: "align what is of one level; indent the next by two spaces; align the “- ” of a list"),
    explanation: Bilingual(
      zh: """
        YAML 靠左边的空格分出层次：同一层的名称要从同一列开始，属于某一项的内容要比它多缩进，\
        列表里每个“- ”要对齐，且一层里不能一半是列表一半是名称。看看这一行和它上面几行的开头。
        """,
      en: """
        YAML tells levels apart by the spaces on the left: keys of one level begin in one \
        column, what belongs to a key stands further right, the “- ” of a list are aligned, \
        and a level is either a list or keys. Look at the beginning of this line and those \
        above.
        """))
}
