import Diagnostics

let keyKinds: [DiagnosticKind] = [
  .missingKey, .missingDependency, .unknownKey, .badKey, .wrongKeyCount, .onlyOneOf, .missingOneOf,
  .writtenTwice,
]

extension DiagnosticKind {
  package static let missingKey = DiagnosticKind(
    "NB0413",
    message: .init(
      zh: "缺少“{name}”（{key}）",
      en: "“{name}” (`{key}`) is missing"),
    hint: .init(zh: "补上一行 {key}: …", en: "add a line {key}: …"),
    explanation: .init(
      zh: "这一项是必填的，文件中没有。请按提示在箭头所指的这一组“键: 值”中补上一行，冒号用英文冒号，后面空一格。也可以写中文的键。表格里的空格等于没有填写。",
      en:
        "This property is required and the file does not have it. Add a line to the map that the message points at, with an ASCII colon and a blank after the key; the Chinese name of the key will do as well. An empty cell of a table counts as missing."
    ))

  package static let missingDependency = DiagnosticKind(
    "NB0414",
    message: .init(
      zh: "写了“{because}”，就还要写“{name}”（{key}）",
      en: "where “{because}” stands, “{name}” (`{key}`) must stand too"),
    hint: .init(zh: "补上 {key}，或者删去引起它的那一项", en: "add {key}, or delete what asks for it"),
    explanation: .init(
      zh: "有的项要成对出现，如写了明细账，就还要写期初余额和期末余额，否则无法核对。请补上缺少的一项；若那一项本来就不该写，请把它删去。",
      en:
        "Some properties come together: a ledger for instance needs the opening and closing balance, or nobody could check it. Add what is missing, or delete what asks for it if that should not be there."
    ))

  package static let unknownKey = DiagnosticKind(
    "NB0415",
    message: .init(
      zh: "不认识的键“{key}”",
      en: "unknown key “{key}”"),
    hint: .init(zh: "核对拼写；不需要的删去", en: "check the spelling, or delete it"),
    explanation: .init(
      zh:
        "这一类文件没有这个键，可能是拼写有误、写错了地方，或者缩进不对而落到了别处。为了不让写错的内容悄悄丢失，不认识的键一律报错。可用的键用 noticeboard schema 查看，键也可以写中文名。",
      en:
        "Files of this kind have no such key: it may be misspelt, or an indentation slipped and it landed in the wrong map. Unknown keys are refused so that nothing written is silently lost. `noticeboard schema` lists the keys; each has a Chinese name that may be written instead."
    ))

  package static let badKey = DiagnosticKind(
    "NB0416",
    message: .init(
      zh: "键“{key}”的写法不对",
      en: "the key “{key}” is not written as it should be"),
    hint: .init(zh: "按规定的写法修改这个键", en: "write the key as the schema asks"),
    explanation: .init(
      zh: "这里的键不是固定的，但有规定的写法，如年份写四位数字。请对照这一类文件的说明修改。",
      en:
        "The keys of this map are free, but follow a rule, a year of four digits for example. Compare them with the description of this kind of file."
    ))

  package static let wrongKeyCount = DiagnosticKind(
    "NB0417",
    message: .init(
      zh: "{name}{demand}，现有 {count} 项",
      en: "{name} should have {demand}, it has {count}"),
    hint: .init(zh: "增减其中的项", en: "add keys or take some away"),
    explanation: .init(
      zh: "这一组“键: 值”的项数不合规定，如时限中的工作小时、工作日、天三者只能写一个。请按提示增减。",
      en:
        "This map has fewer or more keys than allowed: a time limit, for example, holds just one of hours, working days and days. Add or delete as the message says."
    ))

  package static let onlyOneOf = DiagnosticKind(
    "NB0422",
    message: .init(
      zh: "{keys}在{name}中只能写其中一项",
      en: "only one of {keys} may stand in {name}"),
    hint: .init(zh: "只保留其中一项", en: "keep one of them"),
    explanation: .init(
      zh: "这几项互相替代，只能写其中一项，如期限写了工作日就不能再写天。同时写了两项，就无法判断以哪一项为准。请删去多余的。",
      en:
        "These keys stand for one another and only one may be written: a limit in working days excludes one in days. With two of them nobody knows which counts. Delete the others."
    ))

  package static let missingOneOf = DiagnosticKind(
    "NB0423",
    message: .init(
      zh: "{keys}必须写其中一项",
      en: "one of {keys} must be written"),
    hint: .init(zh: "补上{keys}", en: "add {keys}"),
    explanation: .init(
      zh: "这几项互相替代，必须写其中一项，现在一项也没有写。请选择合适的一项补上。",
      en:
        "These keys stand for one another and one of them must be written; none is. Add the one that fits."
    ))

  package static let writtenTwice = DiagnosticKind(
    "NB0424",
    message: .init(
      zh: "同一项写了两次：{english} 和 {chinese}",
      en: "one property is written twice: as `{english}` and as “{chinese}”"),
    hint: .init(zh: "只保留一个", en: "keep one of them"),
    explanation: .init(
      zh: "每一项都可以用英文的键，也可以用中文名，两者是同一回事。这里两种都写了，程序无法判断以哪一个为准。请核对内容，只保留一个。",
      en:
        "Every property may be written with its English key or its Chinese name, and both mean the same. Here both stand, and nobody can tell which counts. Compare the two and keep one."
    ))
}
