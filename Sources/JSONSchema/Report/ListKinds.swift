import Diagnostics

let listKinds: [DiagnosticKind] = [
  .wrongCount, .repeatedItem, .wrongMatches,
]

extension DiagnosticKind {
  package static let wrongCount = DiagnosticKind(
    "NB0410",
    message: .init(
      zh: "{name}{demand}，现有 {count} 项",
      en: "{name} should have {demand}, it has {count}"),
    hint: .init(zh: "增减列表中的项", en: "add to the list or take from it"),
    explanation: .init(
      zh: "列表的项数不合规定。规定的项数见提示。空的列表如果没有内容可写，请连同键一起删去；内容太多的，请分成几个文件，或者合并相近的项。",
      en:
        "The list has fewer or more items than the schema allows; the message names the number. Where there is nothing to list, delete the key as well; where there is too much, merge items or split the file."
    ))

  package static let repeatedItem = DiagnosticKind(
    "NB0411",
    message: .init(
      zh: "{name}的第 {second} 项与第 {first} 项重复",
      en: "item {second} of {name} repeats item {first}"),
    hint: .init(zh: "删去重复的一项", en: "delete one of the two"),
    explanation: .init(
      zh: "列表中有两项完全相同，而这个列表的各项必须互不相同。多半是复制后忘了修改。请核对后删去或改正其中一项。",
      en:
        "Two items of the list are the same, and the items of this list must differ. Mostly one was copied and not changed. Delete or correct one of them."
    ))

  package static let wrongMatches = DiagnosticKind(
    "NB0412",
    message: .init(
      zh: "{name}中符合要求的{demand}，现有 {count} 项",
      en: "{name} should hold {demand} of the kind asked for, it holds {count}"),
    hint: .init(zh: "核对列表中的各项", en: "check the items of the list"),
    explanation: .init(
      zh: "这个列表中必须有一定数量的项符合某个条件，如至少有一项是主任，而现有的不够或太多。请对照这一类文件的说明核对各项。",
      en:
        "A certain number of items in this list must meet a condition, at least one of a certain role for example, and too few or too many do. Compare the items with the description of this kind of file."
    ))
}
