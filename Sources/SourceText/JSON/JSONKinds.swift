import Diagnostics

package let jsonKinds: [DiagnosticKind] = [
  .jsonSyntax, .jsonDuplicateKey, .jsonTooDeep, .jsonNotUTF8, .jsonLoneSurrogate,
  .jsonTrailingText, .jsonControlCharacter, .jsonUnclosedString,
]

extension DiagnosticKind {
  package static let jsonSyntax = DiagnosticKind(
    "NB0301",
    message: .init(zh: "JSON 语法有误：此处应为{expected}", en: "not JSON: expected {expected} here"),
    hint: .init(
      zh: "检查此处前后是否缺少或多出逗号、冒号、引号或括号",
      en: "look for a comma, colon, quote or bracket that is missing or too many around here"),
    explanation: .init(
      zh:
        "文件不符合 JSON 的语法（RFC 8259）。JSON 的键和文字都要用英文双引号括起来，各项之间用英文逗号隔开，最后一项之后不能再有逗号，也不能写注释。常见原因是手工修改时用了中文的引号、冒号或逗号。",
      en:
        "The file does not follow the grammar of JSON (RFC 8259). Keys and texts stand in straight double quotes, items are parted by commas with none after the last, and comments do not exist. Often a full-width quote, colon or comma slipped in while editing by hand."
    ))

  package static let jsonDuplicateKey = DiagnosticKind(
    "NB0302",
    message: .init(zh: "键“{key}”在同一处写了两次", en: "the key “{key}” stands twice in one map"),
    hint: .init(zh: "只保留一个", en: "keep one of them"),
    explanation: .init(
      zh: "同一对花括号里，同一个键写了两次。RFC 8259 第 4 节说明各种程序对此处理不一，有的取前一个，有的取后一个，因此不予接受。请核对两处内容，删去不对的一处。",
      en:
        "One pair of braces holds the same key twice. RFC 8259, section 4, warns that programs differ in which of the two they take, so neither is taken here. Compare the two and delete the wrong one."
    ))

  package static let jsonTooDeep = DiagnosticKind(
    "NB0303",
    message: .init(zh: "列表或对象套了超过 {limit} 层", en: "lists or maps nest deeper than {limit}"),
    hint: .init(zh: "减少嵌套层数", en: "nest less deeply"),
    explanation: .init(
      zh: "方括号和花括号一层套一层，超过了限度。正常的资料不会套这么深；限度是为了防止有人用特制的文件使程序崩溃。请检查文件是否损坏，或者是否由出错的程序生成。",
      en:
        "Brackets and braces stand within each other beyond the limit. No honest document is this deep; the limit keeps a crafted file from crashing the program. See whether the file is damaged or was made by a program that went wrong."
    ))

  package static let jsonNotUTF8 = DiagnosticKind(
    "NB0304",
    message: .init(zh: "文件不是 UTF-8 编码", en: "the file is not UTF-8"),
    hint: .init(
      zh: "另存为 UTF-8，或运行 iconv -f GB18030 -t UTF-8 转换",
      en: "save it as UTF-8, or convert it: iconv -f GB18030 -t UTF-8"),
    explanation: .init(
      zh:
        "JSON 必须用 UTF-8 编码（RFC 8259 第 8.1 节）。从此处起的字节不是 UTF-8，多半是用 GBK 保存的。用编辑器另存为 UTF-8，或者用 iconv 转换后再试。",
      en:
        "JSON is written in UTF-8 (RFC 8259, section 8.1), and from this byte on the file is not; it was likely saved as GBK. Save it as UTF-8 from an editor, or convert it with iconv."
    ))

  package static let jsonLoneSurrogate = DiagnosticKind(
    "NB0305",
    message: .init(zh: "\\u 转义只写了半个字符", en: "a \\u escape stands for half a character"),
    hint: .init(
      zh: "直接写出这个字符，或者补全成对的 \\uD8xx\\uDCxx",
      en: "write the character itself, or complete the pair \\uD8xx\\uDCxx"),
    explanation: .init(
      zh:
        "U+FFFF 以上的字符（如表情符号）用转义书写时，要用前后两个 \\u 组成一对（RFC 8259 第 7 节）。此处只有其中一个，不能表示任何字符，多半是文字被从中间截断了。",
      en:
        "A character beyond U+FFFF, an emoji for one, is escaped as a pair of \\u (RFC 8259, section 7). Here stands one half alone, which is no character; most likely a text was cut in its middle."
    ))

  package static let jsonTrailingText = DiagnosticKind(
    "NB0306",
    message: .init(zh: "JSON 已经结束，其后还有内容", en: "text follows the end of the JSON value"),
    hint: .init(zh: "删去多余的内容", en: "delete what follows"),
    explanation: .init(
      zh: "一个 JSON 文件只能有一个值（RFC 8259 第 2 节）。此处之前的值已经完整，后面却还有内容，可能是两个文件接在了一起，或者多写了一个括号。",
      en:
        "A JSON file holds one value (RFC 8259, section 2). The value before this place is complete and more follows: perhaps two files were joined, or a bracket is one too many."
    ))

  package static let jsonControlCharacter = DiagnosticKind(
    "NB0307",
    message: .init(zh: "文字中有未转义的控制字符", en: "a raw control character stands in a text"),
    hint: .init(zh: "改写为 \\t 或 \\u00XX，或者删去", en: "write it as \\t or \\u00XX, or delete it"),
    explanation: .init(
      zh: "双引号内不能直接出现 U+0020 以下的控制字符（RFC 8259 第 7 节），如制表符。需要时用转义书写：制表符写作 \\t，换行写作 \\n。",
      en:
        "Inside double quotes no control character below U+0020, such as a tab, may stand as it is (RFC 8259, section 7). Write a tab as \\t and a line break as \\n."
    ))

  package static let jsonUnclosedString = DiagnosticKind(
    "NB0308",
    message: .init(zh: "文字缺少结尾的双引号", en: "a text lacks its closing double quote"),
    hint: .init(
      zh: "补上结尾的英文双引号；文字中的换行写作 \\n",
      en: "close it with a straight double quote; write line breaks as \\n"),
    explanation: .init(
      zh: "文字从这里的双引号开始，到行末或文件末尾都没有结束。JSON 的文字不能跨行（RFC 8259 第 7 节），需要换行时写作 \\n；文字里的双引号写作 \\\"。",
      en:
        "A text begins at this double quote and neither its line nor the file closes it. A JSON text never spans lines (RFC 8259, section 7): write \\n for a line break and \\\" for a quote inside."
    ))
}
