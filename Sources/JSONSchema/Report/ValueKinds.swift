import Diagnostics

let valueKinds: [DiagnosticKind] = [
  .wrongType, .wrongShape, .notPermitted, .notPermittedShape, .outOfBounds, .wrongLength,
  .patternMismatch, .patternGaveUp, .formatMismatch,
]

extension DiagnosticKind {
  package static let wrongType = DiagnosticKind(
    "NB0401",
    message: .init(
      zh: "{name}应为{expected}，现为“{value}”",
      en: "{name}: expected {expected}, found “{value}”"),
    hint: .init(zh: "改写为{expected}", en: "write {expected}"),
    explanation: .init(
      zh:
        "这一项按规定只能填某一种内容，如数字、日期、“是”或“否”，而文件中写的是别的。数字只写阿拉伯数字，不带单位、千位逗号和汉字；“是”“否”也可以写 true、false。加了引号的内容一律按文字看待，填数字时请去掉引号。",
      en:
        "This property takes one type of value, a number or true and false for example, and something else stands there. Write numbers in plain digits, without units, thousands separators or Chinese numerals; true and false may be written “是” and “否”. A value in quotes is always a text, so take the quotes off a number."
    ))

  package static let wrongShape = DiagnosticKind(
    "NB0402",
    message: .init(
      zh: "{name}应为{expected}，现为{found}",
      en: "{name}: expected {expected}, found {found}"),
    hint: .init(zh: "改写为{expected}", en: "write {expected}"),
    explanation: .init(
      zh: "这一项的结构不对。列表是每行以“- ”开头的若干项；一组“键: 值”是缩进相同的若干行；单个的值写在冒号后面的同一行。多半是缩进或“- ”写错了，或者冒号后面忘了填写。",
      en:
        "The value has the wrong shape. A list is a number of lines that begin with “- ”, a map is a number of `key: value` lines with the same indentation, and a single value stands on the line of its colon. Mostly the indentation or a “- ” went wrong, or nothing was written after the colon."
    ))

  package static let notPermitted = DiagnosticKind(
    "NB0403",
    message: .init(
      zh: "{name}不能是“{value}”，只能是{permitted}",
      en: "{name}: “{value}” is not permitted, only {permitted}"),
    hint: .init(zh: "从{permitted}中选一个", en: "choose {permitted}"),
    explanation: .init(
      zh: "这一项只能从规定的几个值中选一个，写法要完全一致，不能加空格，英文要区分大小写。规定的值见提示，也可以用 noticeboard schema 查看。",
      en:
        "This property takes one of a fixed list of values, written exactly so, small and capital letters told apart and without blanks. The message names the list; `noticeboard schema` prints it with its descriptions."
    ))

  package static let notPermittedShape = DiagnosticKind(
    "NB0404",
    message: .init(
      zh: "{name}只能是{permitted}，现为{found}",
      en: "{name}: only {permitted} is permitted, found {found}"),
    hint: .init(zh: "从{permitted}中选一个", en: "choose {permitted}"),
    explanation: .init(
      zh: "这一项只能从规定的几个值中选一个，而文件中写的是列表、一组“键: 值”，或者什么也没有写。请在冒号后面直接写其中一个值。",
      en:
        "This property takes one of a fixed list of values, and a list, a map or nothing at all stands there. Write one of the values right after the colon."
    ))

  package static let outOfBounds = DiagnosticKind(
    "NB0405",
    message: .init(
      zh: "{name}应{demand}，现为“{value}”",
      en: "{name} should be {demand}, found “{value}”"),
    hint: .init(zh: "核对这个数字", en: "check the number"),
    explanation: .init(
      zh: "数字超出了规定的范围。请核对是否多写或少写了一位、单位是否弄错（元与万元、天与小时）。范围由这一类文件的规格给出，可以用 noticeboard schema 查看。",
      en:
        "The number lies outside the range that the schema gives. See whether a digit is missing or too many, or the unit is another one (yuan and ten thousand yuan, days and hours). `noticeboard schema` prints the range."
    ))

  package static let wrongLength = DiagnosticKind(
    "NB0406",
    message: .init(
      zh: "{name}{demand}，现有 {count} 个字",
      en: "{name} should have {demand}, it has {count}"),
    hint: .init(zh: "增减文字，使其{demand}", en: "write {demand}"),
    explanation: .init(
      zh: "文字太短或太长。字数按字符计算，汉字、字母、标点和空格各算一个。太长的内容请移到正文里，这里只留要点；一个字也没有写的，请补上。",
      en:
        "The text is too short or too long. Every character counts as one: ideographs, letters, punctuation, blanks. Move what is too long into the body and keep the gist here; fill in what is empty."
    ))

  package static let patternMismatch = DiagnosticKind(
    "NB0407",
    message: .init(
      zh: "{name}的写法不对，现为“{value}”",
      en: "{name} is not written as it should be, found “{value}”"),
    hint: .init(zh: "写法应符合 {pattern}", en: "it must match {pattern}"),
    explanation: .init(
      zh:
        "这一项有固定的写法，如编号、电话、期间，而文件中的写法对不上。常见原因是用了全角的数字或符号、多了空格、少了连字符。规定的写法和例子见提示，也可以用 noticeboard schema 查看。",
      en:
        "This property is written in a fixed way, an identifier, a phone number or a period for example, and this value is not. Often full-width digits or signs, a blank too many or a missing hyphen are the cause. `noticeboard schema` prints the rule with an example."
    ))

  package static let patternGaveUp = DiagnosticKind(
    "NB0408",
    message: .init(
      zh: "{name}过于复杂，无法判断写法是否正确",
      en: "{name} cannot be judged within the work allowed"),
    hint: .init(zh: "缩短或改写这一项", en: "shorten or rewrite it"),
    explanation: .init(
      zh:
        "检查这一项的写法时，计算量超过了限度。为了不被特制的内容拖垮，程序不再继续，并按不合格处理，而不是当作没有问题。正常的内容不会遇到；请缩短这一项，若仍不行，请报告规格中的表达式有问题。",
      en:
        "Matching this value against its pattern took more work than is allowed. So that no crafted value can stall the program it stops there and refuses the value rather than let it pass. Honest values never come here; shorten this one, and report the pattern of the schema if that does not help."
    ))

  package static let formatMismatch = DiagnosticKind(
    "NB0409",
    message: .init(
      zh: "{name}应为{expected}，现为“{value}”",
      en: "{name}: expected {expected}, found “{value}”"),
    hint: .init(zh: "改写为{expected}", en: "write {expected}"),
    explanation: .init(
      zh:
        "这一项有通行的格式。日期和时刻按 RFC 3339 书写，而且必须是日历上真有的一天，如没有 2026-02-30；电子邮箱按 RFC 5321；网址按 RFC 3986，其中的汉字和空格要写成 %XX。",
      en:
        "This property has a format of common use. Dates and times follow RFC 3339 and must exist, as 2026-02-30 does not; e-mail addresses follow RFC 5321; web addresses follow RFC 3986, with anything beyond ASCII and blanks written as %XX."
    ))
}
