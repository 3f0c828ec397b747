import Diagnostics

let jsonDecodeKinds: [DiagnosticKind] = [
  .jsonBroken, .jsonNoComplaint, .jsonTooManyValues,
]

extension DiagnosticKind {
  package static let jsonBroken = DiagnosticKind(
    "NB6040",
    message: Bilingual(
      zh: "JSON 在第 {line} 行写错了（{place}）",
      en: "the JSON is broken in line {line} ({place})"),
    hint: Bilingual(
      zh: "请向导出它的系统再要一次",
      en: "have it exported again"),
    explanation: Bilingual(
      zh: """
        文件不合 JSON 的写法（RFC 8259）：没有写完、多了逗号、嵌套超过 64 层，等等。JSON lines 文件\
        里，写错的行单独放入隔离区，其余照收。
        """,
      en: """
        The file is not JSON (RFC 8259): cut off, a comma too many, nested over 64 deep. \
        Of JSON lines the broken line alone is quarantined.
        """))

  package static let jsonNoComplaint = DiagnosticKind(
    "NB6041",
    message: Bilingual(
      zh: "里面没有可以当作投诉内容的文字（{place}）",
      en: "it holds no text of a complaint ({place})"),
    hint: Bilingual(
      zh: "请检查：应有 description、text、内容 之类的键",
      en: "it should have a key such as description, text or “内容”"),
    explanation: Bilingual(
      zh: """
        认得 Open311（GeoReport v2）的 service_requests，也认得含 text、subject\
        、内容、标题等键的对象。这一项里都没有。
        """,
      en: """
        Known are the service_requests of Open311 (GeoReport v2) and objects with keys such as \
        text, subject, “内容”, “标题”. This one has none.
        """))

  package static let jsonTooManyValues = DiagnosticKind(
    "NB6042",
    message: Bilingual(
      zh: "JSON 里超过 {limit} 个值（{place}）",
      en: "the JSON has over {limit} values ({place})"),
    hint: Bilingual(
      zh: "请分成几个文件，或改用 JSON lines",
      en: "split it, or use JSON lines"),
    explanation: Bilingual(
      zh: """
        整个 JSON 要一起放在内存里，每个值都占地方。每行一个对象的 JSON lines 没有这个上限。
        """,
      en: """
        All of a JSON text is in memory at once, and each value takes room. JSON lines, an \
        object a line, have no such limit.
        """))
}
