import Diagnostics

let documentsKinds: [DiagnosticKind] = [
  .workbookDamaged, .workbookEncrypted, .workbookTooLarge, .workbookWithoutTable,
  .formulaWithoutResult, .notAWorkbook,
]

private let saveAgain = Bilingual(
  zh: "用 WPS 或 Excel 打开，另存为 .xlsx（或“CSV UTF-8”），换掉原来的文件",
  en: "open it in a spreadsheet program and save it as .xlsx (or “CSV UTF-8”) again")

extension DiagnosticKind {
  package static let workbookDamaged = DiagnosticKind(
    "NB0501",
    message: Bilingual(
      zh: "这个 Excel 文件损坏或不完整，读不出表格",
      en: "this workbook is damaged or cut off, no table can be read from it"),
    hint: saveAgain,
    explanation: Bilingual(
      zh: """
        .xlsx 文件是一个压缩包，里面的各部分按 ECMA-376（Office Open XML）写成。这个文件在中途断了，或里面的\
        部分不合规定，常见原因是传送中断、U 盘没有退出就拔出。只要有一处读不出，整张表都不用，免得少了几行还以为是全的。\
        请用 WPS 或 Excel 打开，另存一次；打不开的话，从发来的人那里重新要一份。
        """,
      en: """
        An .xlsx file is a zip archive whose parts are written by ECMA-376 (Office Open XML). This \
        one breaks off, or a part of it contradicts that standard; most often it was cut off on its \
        way. If one part cannot be read nothing of the table is used, so that no row goes missing \
        unnoticed. Open it in a spreadsheet program and save it again, or ask for it once more.
        """))

  package static let workbookEncrypted = DiagnosticKind(
    "NB0502",
    message: Bilingual(
      zh: "这个 Excel 文件加了密码", en: "this workbook is protected by a password"),
    hint: Bilingual(
      zh: "打开后在“文件 → 信息 → 保护工作簿”里去掉密码，再保存",
      en: "open it, remove the password (File, Info, Protect Workbook) and save it"),
    explanation: Bilingual(
      zh: """
        加了打开密码的工作簿，内容是加密的，没有密码谁也读不出。发布用的表格不需要密码；含有个人信息的\
        名册另有办法：名册从不公开，提示里也不会显示它的内容。请去掉密码后再放进 content 文件夹。
        """,
      en: """
        A workbook with a password to open it is encrypted, and nobody reads it without. A table for \
        publication needs none, and a roster is kept private in another way: it is never published \
        and no message shows what is in it. Remove the password before you put it into the folder.
        """))

  package static let workbookTooLarge = DiagnosticKind(
    "NB0503",
    message: Bilingual(
      zh: "这个 Excel 文件太大，没有读：{limit}",
      en: "this workbook was not read, it is too large: {limit}"),
    hint: Bilingual(
      zh: "把要公开的那张表复制到新的工作簿里，只粘贴数值，再保存",
      en: "copy the table alone into a new workbook, values only, and save that"),
    explanation: Bilingual(
      zh: """
        读一个工作簿最多用 64 MiB（解压后）、200,000 行、4,000,000 格，压缩比最多 200 倍。正常的名册和收支表\
        远远到不了。到了的，多半是整列整列设过格式、粘贴过图片，也可能是专门用来让电脑卡死的“压缩炸弹”。\
        把要用的表格复制到新的工作簿，问题就没有了。
        """,
      en: """
        Reading a workbook may take 64 MiB unpacked, 200,000 rows, 4,000,000 cells and a ratio of 200 \
        between unpacked and packed. No roster or ledger comes near. What does has formats or pictures \
        all over, or is a “zip bomb” made to bring computers down. Copy the table into a new workbook.
        """))

  package static let workbookWithoutTable = DiagnosticKind(
    "NB0504",
    message: Bilingual(
      zh: "这个 Excel 文件里没有表格：第一张工作表是空的，或工作表都隐藏了",
      en: "this workbook has no table: its first shown sheet is empty, or all sheets are hidden"),
    hint: Bilingual(
      zh: "把要公开的工作表放在最前面并取消隐藏，第一行写列名",
      en: "make the table the first sheet that is shown, names of columns in its first row"),
    explanation: Bilingual(
      zh: """
        一个工作簿只读一张表：没有隐藏的工作表里的第一张。其他的工作表和隐藏的工作表都不读，也不公开。\
        这个文件里，那一张是空的，或者一张也没有。
        """,
      en: """
        One table is read from a workbook: the first sheet that is not hidden. The other sheets are \
        neither read nor published. In this file that sheet is empty, or there is none.
        """))

  package static let formulaWithoutResult = DiagnosticKind(
    "NB0505",
    message: Bilingual(
      zh: "{cell} 的公式还没有算出结果（这样的共 {count} 格）",
      en: "the formula in {cell} has no result yet ({count} such cells)"),
    hint: Bilingual(
      zh: "用 WPS 或 Excel 打开，按 F9 重算后保存",
      en: "open it in a spreadsheet program, press F9 to calculate, and save it"),
    explanation: Bilingual(
      zh: """
        公式算出来的数存在文件里，公开栏读的就是它，自己不计算。由别的程序生成、还没有在 WPS 或 Excel 里打开过的\
        文件只有公式，没有结果，这些格读出来是空的，合计就会少。打开一次再保存，结果就写进去了。
        """,
      en: """
        The results of formulas stand in the file, and those are read; nothing is calculated here. A \
        file that some other program made, and no spreadsheet program has saved, has formulas without \
        results: such cells would be empty and sums too small. Opening and saving it mends that.
        """))

  package static let notAWorkbook = DiagnosticKind(
    "NB0506",
    message: Bilingual(
      zh: "这个文件叫 .xlsx，里面却不是 Excel 的 xlsx 表格",
      en: "this file is called .xlsx and is no such workbook"),
    hint: saveAgain,
    explanation: Bilingual(
      zh: """
        改扩展名并不能改变文件的格式。旧的 .xls、WPS 的 .et、网页导出的“Excel”、CSV 改名成 .xlsx，里面还是原来的\
        东西。请用 WPS 或 Excel 打开，“另存为”，类型选“Excel 工作簿（*.xlsx）”。
        """,
      en: """
        Another name does not change a file's format. An older .xls, an .et of WPS, a web page or a \
        CSV file called .xlsx is still what it was. Open it in a spreadsheet program, choose Save As \
        and the type “Excel Workbook (*.xlsx)”.
        """))
}
