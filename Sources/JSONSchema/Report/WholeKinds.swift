import Diagnostics

let wholeKinds: [DiagnosticKind] = [
  .nothingAllowed, .excluded, .noAlternative, .manyAlternatives, .schemaTooDeep, .schemaTooMuchWork,
]

extension DiagnosticKind {
  package static let nothingAllowed = DiagnosticKind(
    "NB0418",
    message: .init(
      zh: "{name}处不能填写内容",
      en: "nothing may stand at {name}"),
    hint: .init(zh: "删去这一项", en: "delete it"),
    explanation: .init(
      zh: "按规定，在这种情况下此处不能填写任何内容。往往是因为另一项的取值决定了这一项不适用。请删去，或者核对决定它的那一项。",
      en:
        "Under these circumstances the schema allows nothing here, often because another property makes this one meaningless. Delete it, or look at the property that decides."
    ))

  package static let excluded = DiagnosticKind(
    "NB0419",
    message: .init(
      zh: "{name}是规定不允许的写法",
      en: "{name} is just what is not allowed"),
    hint: .init(zh: "对照说明修改", en: "change it as the description says"),
    explanation: .init(
      zh: "规格写明了哪些情况不允许，而此处正好属于其中。请对照这一类文件的说明修改。",
      en:
        "The schema names what must not be, and this is it. Compare the value with the description of this kind of file."
    ))

  package static let noAlternative = DiagnosticKind(
    "NB0420",
    message: .init(
      zh: "{name}不符合任何一种允许的写法",
      en: "{name} is written in none of the ways allowed"),
    hint: .init(zh: "对照说明，选一种写法", en: "choose one of the ways the description names"),
    explanation: .init(
      zh: "这一项有几种写法可选，而文件中写的哪一种都对不上，也看不出原本想用哪一种。请对照说明，选定一种并写完整。",
      en:
        "The property may be written in several ways, and the value fits none, nor is it clear which was meant. Choose one of the ways that the description names and write it in full."
    ))

  package static let manyAlternatives = DiagnosticKind(
    "NB0421",
    message: .init(
      zh: "{name}同时符合几种写法，只能取一种",
      en: "{name} fits several ways of writing, and must fit just one"),
    hint: .init(zh: "只保留其中一种", en: "keep one of them"),
    explanation: .init(
      zh: "这一项有几种写法，必须能看出用的是哪一种，而现在同时符合不止一种。请删去多余的部分。",
      en:
        "The property may be written in several ways and it must be clear which one is used; now it fits more than one. Delete what is too much."
    ))

  package static let schemaTooDeep = DiagnosticKind(
    "NB0425",
    message: .init(
      zh: "内容套的层数太多，无法检查",
      en: "the content nests too deeply to be checked"),
    hint: .init(zh: "减少嵌套层数", en: "nest less deeply"),
    explanation: .init(
      zh: "列表和“键: 值”一层套一层，超过了限度。正常的资料不会套这么深；限度是为了防止特制的文件使程序崩溃。请检查缩进是否一层层错了下去。",
      en:
        "Lists and maps stand within each other beyond the limit. No honest file is this deep; the limit keeps a crafted file from crashing the program. See whether the indentation went astray line by line."
    ))

  package static let schemaTooMuchWork = DiagnosticKind(
    "NB0426",
    message: .init(
      zh: "内容过于复杂，无法在限度内检查完",
      en: "the content takes more work to check than is allowed"),
    hint: .init(zh: "把内容分成几个文件", en: "split the content into several files"),
    explanation: .init(
      zh: "检查这份内容所需的计算量超过了限度。为了不被特制的文件拖垮，程序不再继续，并按不合格处理。正常的资料不会遇到；请把内容分成几个文件，若仍不行，请报告规格有问题。",
      en:
        "Checking this content takes more work than is allowed, and so that no crafted file can stall the program it is refused. Honest files never come here; split the content, and report the schema if that does not help."
    ))
}
