import Diagnostics

extension DiagnosticKind {
  package static let fileMissing = DiagnosticKind(
    "NB1101",
    message: Bilingual(zh: "缺少必需的文件 {name}", en: "the required file {name} is missing"),
    hint: Bilingual(
      zh: "可用 noticeboard init 在空文件夹里生成一套，再把 {name} 复制过来",
      en: "noticeboard init makes a complete set in an empty folder; copy {name} from there"),
    explanation: Bilingual(
      zh: """
        社区概况、岗位、公开目录、人员名册和任职记录是每个社区都要有的：没有它们，就说不清谁负责什么、\
        该公开什么。
        """,
      en: """
        Every community has its particulars, posts, catalogue, roster and record of service: without \
        them nobody can tell who is responsible for what and what must be disclosed.
        """))

  package static let tableStillExcel = DiagnosticKind(
    "NB1102",
    message: Bilingual(
      zh: "这里需要 {name} 或 {excel}，现在是另一种 Excel 文件",
      en: "{name} or {excel} is needed here, and this is another kind of Excel file"),
    hint: Bilingual(
      zh: "在 Excel 或 WPS 里“另存为”Excel 工作簿，文件名为 {excel}",
      en: "in Excel or WPS, save it as an Excel Workbook under the name {excel}"),
    explanation: Bilingual(
      zh: """
        名册和任职记录从 CSV 或 xlsx 文件读取。旧版 Excel 的 .xls、WPS 的 .et 和带宏的 .xlsm 不读，\
        Excel 和 WPS 都能把它们另存为 .xlsx，或“CSV UTF-8（逗号分隔）”；GBK 编码的 CSV 也能读。
        """,
      en: """
        The roster and the record of service are read from CSV or xlsx files. The older .xls, the .et \
        of WPS and .xlsm with macros are not read; Excel and WPS save them as .xlsx or as “CSV UTF-8”. \
        CSV in GBK is read as well.
        """))

  package static let tableTwice = DiagnosticKind(
    "NB1112",
    message: Bilingual(
      zh: "{one} 和 {other} 同时存在，不知道以哪个为准",
      en: "both {one} and {other} are here, and nobody can tell which of them counts"),
    hint: Bilingual(
      zh: "请留下最新的一个，把另一个移出 content 文件夹",
      en: "keep the newer one and move the other out of the folder content"),
    explanation: Bilingual(
      zh: """
        名册和任职记录各只有一个文件，CSV 或 xlsx 都可以。两种都在，多半是用 Excel 改过以后另存了一份：\
        改的在一个里，网站读的却是另一个。为免公开过时的内容，这里按错误处理。
        """,
      en: """
        The roster and the record of service are one file each, CSV or xlsx. Where both are there \
        somebody most likely edited one and saved it as the other: the changes are in one and the site \
        would be made from the other. So that nothing outdated is published, that is an error.
        """))

  package static let fileInUnknownPlace = DiagnosticKind(
    "NB1103",
    message: Bilingual(
      zh: "不知道怎样处理这个位置的文件", en: "there is no use for a file of this kind here"),
    hint: Bilingual(
      zh: """
        .md 请放进 duties、commitments、party、residency、finance、supervision 或 pages；\
        .yaml 只有 community、posts、catalogue、calendar、rules、triage
        """,
      en: """
        put .md files into duties, commitments, party, residency, finance, supervision or pages; \
        the .yaml files are community, posts, catalogue, calendar, rules and triage
        """),
    explanation: Bilingual(
      zh: "程序按文件的位置判断它是什么。放在别处的 Markdown 和 YAML 文件不会公开，为免漏掉应公开的内容，这里按错误处理。",
      en: """
        The place of a file tells what it is. A Markdown or YAML file elsewhere would not be \
        published; so that nothing is left out unnoticed, that is an error.
        """))

  package static let fileUnused = DiagnosticKind(
    "NB1104", .warning,
    message: Bilingual(zh: "没有页面使用这个文件，它不会公开", en: "no page uses this file; it is not published"),
    hint: Bilingual(
      zh: "请在页面的 attachments、tables 或 ledger 里写上它，或把它移走",
      en: "name it in a page's attachments, tables or ledger, or move it away"),
    explanation: Bilingual(
      zh: "附件、图片和表格只有被某个页面引用时才会复制到网站。没有被引用的文件可能是忘了写，也可能不该放在这里。",
      en: """
        Attachments, pictures and tables are copied to the site only when a page names them. A file \
        nobody names may have been forgotten, or may not belong here.
        """))

  package static let blankLeft = DiagnosticKind(
    "NB1105",
    message: Bilingual(zh: "这里还没有填写", en: "this blank is not filled in yet"),
    hint: Bilingual(
      zh: "请把“【待填：…】”整个换成要写的内容",
      en: "replace the whole “【待填：…】” by what belongs there"),
    explanation: Bilingual(
      zh: "noticeboard new 生成的文件在需要填写的地方写有“【待填：…】”。全部填好之前不会发布，免得居民看到空白的表格。",
      en: """
        Files made by noticeboard new carry “【待填：…】” wherever the author has something to say. \
        Nothing is published until all of them are filled in, lest residents see an empty form.
        """))

  package static let nameEndsInTxt = DiagnosticKind(
    "NB1108",
    message: Bilingual(
      zh: "文件名多了 .txt，内容不会公开", en: "the file name ends in .txt, so it is not read"),
    hint: Bilingual(
      zh: "请改名为 {name}；用记事本另存时，“保存类型”选“所有文件”",
      en: "rename it to {name}; in Notepad choose “All files” when saving"),
    explanation: Bilingual(
      zh: """
        记事本另存时常在文件名后面自动加上 .txt，而 Windows 又常把它隐藏起来。这样的文件不会被当作公开事项，\
        为免漏掉，按错误处理。在资源管理器的“查看”里勾选“文件扩展名”，就能看到并去掉它。
        """,
      en: """
        Notepad likes to add .txt to a name when saving, and Windows likes to hide it. Such a file is \
        not taken for a disclosure; so that nothing is left out unnoticed, that is an error. Turn on \
        “File name extensions” in Explorer to see it and take it away.
        """))

  package static let columnMissing = DiagnosticKind(
    "NB1107",
    message: Bilingual(
      zh: "表格缺少“{column}”这一列", en: "the table has no column “{column}”"),
    hint: Bilingual(
      zh: "请在第一行加上这个列名，并在每一行填写",
      en: "add this name to the first row and fill the column in"),
    explanation: Bilingual(
      zh: "名册、任职记录和明细账的第一行是列名，中文或英文都可以。必需的列可用 noticeboard schema roster（或 service、ledger）查看。",
      en: """
        The first row of the roster, the record of service and a ledger holds the names of the \
        columns, Chinese or English. See noticeboard schema roster (or service, ledger) for those \
        that must be there.
        """))

  package static let noSuchDay = DiagnosticKind(
    "NB1106",
    message: Bilingual(zh: "日历上没有这一天：{value}", en: "the calendar has no such day: {value}"),
    hint: Bilingual(
      zh: "请核对月份和日子；写法是“年-月-日”，表格里也可用斜线",
      en: "check month and day; it is written year-month-day, in tables with slashes too"),
    explanation: Bilingual(
      zh: "日期的写法对，但日历上没有这一天，例如 2026-02-30 或 2026/13/1。公开日期是法定期限的起算点，不能猜。",
      en: """
        The date is well written but no such day exists, such as 2026-02-30 or 2026/13/1. Legal \
        periods are counted from it, so it is never guessed.
        """))
}

extension DiagnosticKind {
  package static let rowOfTotals = DiagnosticKind(
    "NB1113",
    message: Bilingual(zh: "“{value}”行不是一笔账", en: "a row of totals (“{value}”) is no entry"),
    hint: Bilingual(
      zh: "请删去这一行：合计由程序逐笔加出来，写在页面上",
      en: "delete the row: the program adds up the entries, and the page shows the sums"),
    explanation: Bilingual(
      zh: """
        明细账一行是一笔收支。合计、小计行若当作一笔，钱就会算两遍。程序按科目、按收支加总，页面写明每个合计由哪几笔加成；\
        要核对合计的，写在页面的 income、expense 和 closing_balance 里，不一致会指出来。
        """,
      en: """
        A row of a ledger is one income or expense; a row of totals would count the money twice. The \
        program adds up by account and shows how each total was reached. Totals to be checked against \
        are written in the page: income, expense and closing_balance.
        """))

  package static let noSuchAmount = DiagnosticKind(
    "NB1109",
    message: Bilingual(zh: "这不是一个金额：{value}", en: "this is no amount: {value}"),
    hint: Bilingual(
      zh: "请写成 31,200.00、31200元或（1,200.00），千位逗号每三位一个，不超过一千亿元",
      en:
        "write 31,200.00 or (1,200.00), with a comma every three digits, below 100,000,000,000"
    ),
    explanation: Bilingual(
      zh: "金额按“分”精确计算，不取近似。逗号位置不对（如 3,12,00）或数额过大时，说不清写的是多少，不能猜。",
      en: """
        Amounts are counted exactly, in cents. With commas at odd places (3,12,00), or beyond a hundred \
        thousand million yuan, nobody can tell what was meant, and it is never guessed.
        """))
}

package let validateKinds: [DiagnosticKind] =
  [
    .fileMissing, .tableStillExcel, .fileInUnknownPlace, .fileUnused, .blankLeft, .noSuchDay,
    .nameEndsInTxt, .columnMissing, .rowOfTotals, .noSuchAmount, .tableTwice,
  ] + calendarKinds
