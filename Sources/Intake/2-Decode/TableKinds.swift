import Diagnostics

let tableKinds: [DiagnosticKind] = [
  .tableNotUnderstood, .tableOpenQuote, .mappingFault,
]

extension DiagnosticKind {
  package static let tableNotUnderstood = DiagnosticKind(
    "NB6030",
    message: Bilingual(
      zh: "看不懂这张表的表头（{place}）",
      en: "the header of the table is not understood ({place})"),
    hint: Bilingual(
      zh: "请写一个对照文件说明各列的含义，用 --mapping 指定；--explain-mapping 显示程序的理解",
      en:
        "write a mapping file and name it with --mapping; --explain-mapping shows what was understood"
    ),
    explanation: Bilingual(
      zh: """
        程序认得问卷星、腾讯收集表和 12345 工单的表头，也认得“标题”“内容”“时间”“姓名”之类的字样。前六行里没有找到\
        这样的表头。对照文件是 YAML，写出每一列的表头和含义。
        """,
      en: """
        The headers of “问卷星”, “腾讯收集表” and “12345” orders are known, and words such as \
        “标题”, “内容”, “时间”, “姓名”. None was found in the first six rows. A mapping file is YAML \
        that gives each header its meaning.
        """))

  package static let tableOpenQuote = DiagnosticKind(
    "NB6031",
    message: Bilingual(
      zh: "{place}有个引号到文件末尾都没有结束，从这里起没有读",
      en:
        "a quote opened in {place} is not closed to the end of the file; nothing was read from there on"
    ),
    hint: Bilingual(
      zh: "请用表格软件打开改好，再放入一次；已读的行不会重复",
      en:
        "mend it in a spreadsheet program and put it in again; rows that were read are not taken twice"
    ),
    explanation: Bilingual(
      zh: """
        没有结束的引号会把后面所有的行吞进一格里（RFC 4180）。这一行以前的都已读出，这一行和以后的在隔离区。
        """,
      en: """
        An open quote swallows all rows that follow into one cell (RFC 4180). The rows \
        before it were read; this one and those below are in quarantine.
        """))

  package static let mappingFault = DiagnosticKind(
    "NB6032",
    message: Bilingual(
      zh: "对照文件有误：{what}",
      en: "the mapping file is wrong: {what}"),
    hint: Bilingual(
      zh: "样例：columns: {标题: subject, 详情: text}",
      en: "an example: columns: {“标题”: subject, “详情”: text}, without the quotes"),
    explanation: Bilingual(
      zh: """
        对照文件是一份 YAML，键有 name（来源名称）、separator、header-row、columns（表头: \
        含义）和 only（true 表示没写到的列一律算其他）。
        """,
      en: """
        A mapping file is YAML with the keys name (of the source), separator, header-row, \
        columns (header: meaning) and only (true: columns not named are other).
        """))
}
