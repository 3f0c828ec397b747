import Diagnostics

package let csvKinds: [DiagnosticKind] = [
  .csvEmpty, .csvOpenQuote, .csvTextAfterQuote, .csvStrayQuote, .csvRowTooLong, .csvRowTooShort,
  .csvDuplicateHeader, .csvEmptyHeader, .csvWrongSeparator, .csvTooManyColumns, .csvTooManyRows,
]

extension DiagnosticKind {
  package static let csvEmpty = DiagnosticKind(
    "NB0101",
    message: Bilingual(
      zh: "表格是空的，连表头也没有",
      en: "the table is empty, it has not even a header"),
    hint: Bilingual(
      zh: "第一行写各列的名称；可用 noticeboard new 生成空表",
      en: "write the names of the columns in the first line"),
    explanation: Bilingual(
      zh: """
        表格的第一行是表头，写各列的名称，每行以下是一条记录。这个文件里没有任何内容。没有记录时也要保留表头。
        """,
      en: """
        The first line of a table names its columns, each line below is a record. This file \
        holds nothing. A table without records still keeps its header.
        """))

  package static let csvOpenQuote = DiagnosticKind(
    "NB0102",
    message: Bilingual(
      zh: "这个引号一直到文件末尾都没有结束",
      en: "this quote is not closed up to the end of the file"),
    hint: Bilingual(
      zh: "在这一格的末尾补上半角引号；引号是内容的话写成两个 \"\"",
      en: "close the cell with a straight quote; a quote that is text is written twice"),
    explanation: Bilingual(
      zh: """
        CSV（RFC 4180）里，一格以半角双引号开头，就要以双引号结束，中间可以有逗号和换行。\
        没有结束的引号会把后面所有的行吞进一格里。用 Excel 或 WPS 另存一次，通常能改好。
        """,
      en: """
        In CSV (RFC 4180) a cell that opens with a double quote ends with one, and may hold \
        commas and line ends between them. Without the second quote it swallows all rows \
        that follow. Saving it again from a spreadsheet program usually mends it.
        """))

  package static let csvTextAfterQuote = DiagnosticKind(
    "NB0103",
    message: Bilingual(
      zh: "这一格的引号已经结束，后面还有文字",
      en: "text follows the closing quote of a cell"),
    hint: Bilingual(
      zh: "去掉多余的文字或空格；引号是内容的话写成两个 \"\"",
      en: "remove it; a quote that is text is written twice"),
    explanation: Bilingual(
      zh: """
        CSV（RFC 4180）里，用双引号括起来的一格，结束引号后面只能是逗号或换行，连空格也不行。\
        内容里本来有双引号，就把整格括起来，里面的每个双引号写两个。也可能是前面某格的引号没有结束，\
        一直配到了这里。
        """,
      en: """
        In CSV (RFC 4180) nothing but a comma or a line end, not even a blank, may follow \
        the closing quote of a cell. If quotes belong to the text, wrap the whole cell and \
        write each of them twice. Or an earlier cell’s quote was left open and found its \
        partner here.
        """))

  package static let csvStrayQuote = DiagnosticKind(
    "NB0104",
    message: Bilingual(
      zh: "没有用引号括起来的一格里出现了半角双引号",
      en: "a straight double quote inside a cell that is not quoted"),
    hint: Bilingual(
      zh: "把整格用双引号括起来，里面的双引号写两个；或改用全角引号“”",
      en: "wrap the whole cell in quotes and write the inner one twice"),
    explanation: Bilingual(
      zh: """
        RFC 4180 第 2 节规定，双引号只能出现在用双引号括起来的一格里，并且写两个。不同的程序对单独的双引号理解不同，\
        有的会把后面的内容吞掉，所以请改好再用。
        """,
      en: """
        RFC 4180, section 2: a double quote may stand only inside a cell that is wrapped in \
        them, written twice. Programs differ on a lone one, and some swallow what follows.
        """))

  package static let csvRowTooLong = DiagnosticKind(
    "NB0105",
    message: Bilingual(
      zh: "这一行有 {count} 格，表头只有 {expected} 列",
      en: "this row has {count} cells, the header {expected}"),
    hint: Bilingual(
      zh: "看看是不是金额或文字里有逗号：那一格要用半角双引号括起来",
      en: "look for a comma inside an amount or a text: that cell needs double quotes"),
    explanation: Bilingual(
      zh: """
        每一行的格数要和表头一样（RFC 4180 第 2 节）。多出来的多半是因为内容里有半角逗号，\
        例如 1,200.00，被当成了两格。用半角双引号把那一格括起来，或者去掉逗号。
        """,
      en: """
        Each row has as many cells as the header (RFC 4180, section 2). Usually a comma \
        inside the text, as in 1,200.00, made two cells of one. Put that cell in double \
        quotes, or leave the comma out.
        """))

  package static let csvRowTooShort = DiagnosticKind(
    "NB0106",
    message: Bilingual(
      zh: "这一行只有 {count} 格，表头有 {expected} 列，从“{missing}”起缺了",
      en:
        "this row has {count} cells, the header {expected}; “{missing}” and what follows is missing"
    ),
    hint: Bilingual(
      zh: "补上缺的格；没有内容也要留逗号",
      en: "add the cells; an empty one still needs its comma"),
    explanation: Bilingual(
      zh: """
        每一行的格数要和表头一样（RFC 4180 第 2 节），没有内容的格也要留下逗号，否则不知道缺的是哪一格。\
        也可能是前一行的内容里有换行，又没有用引号括起来，一行断成了两行。
        """,
      en: """
        Each row has as many cells as the header (RFC 4180, section 2); an empty cell keeps \
        its comma, or nobody knows which one is missing. Or a line end inside an unquoted \
        text broke one row into two.
        """))

  package static let csvDuplicateHeader = DiagnosticKind(
    "NB0107",
    message: Bilingual(
      zh: "表头里“{name}”出现了两次",
      en: "the header has “{name}” twice"),
    hint: Bilingual(
      zh: "改掉一个名称，或删去重复的一列",
      en: "rename one of them, or delete the column that is doubled"),
    explanation: Bilingual(
      zh: """
        列名用来认出每一格的意思，所以不能重复。两列同名时，不知道以哪一列为准。
        """,
      en: """
        A column’s name says what its cells mean, so each may stand once; with two of a name \
        nobody knows which counts.
        """))

  package static let csvEmptyHeader = DiagnosticKind(
    "NB0108",
    message: Bilingual(
      zh: "第 {column} 列没有名称",
      en: "column {column} has no name"),
    hint: Bilingual(
      zh: "在表头里写上这一列的名称，或删去这一列",
      en: "name the column in the header, or delete it"),
    explanation: Bilingual(
      zh: """
        每一列都要有名称，程序靠它认出各格的意思。右边整列都空着的（Excel 常会多存几列）不算，\
        不用管；但只要里面有一格有内容，就要写名称或删去。
        """,
      en: """
        Every column needs a name, by which its cells are understood. Wholly empty columns \
        at the right, which spreadsheet programs leave behind, do not matter; one cell with \
        something in it does.
        """))

  package static let csvWrongSeparator = DiagnosticKind(
    "NB0109",
    message: Bilingual(
      zh: "各格之间用的是{sign}，应当用半角逗号",
      en: "the cells are parted by {sign}; they should be parted by commas"),
    hint: Bilingual(
      zh: "用 Excel 或 WPS 打开，“另存为”选“CSV UTF-8（逗号分隔）”",
      en: "open it in a spreadsheet program and save it as “CSV UTF-8 (comma delimited)”"),
    explanation: Bilingual(
      zh: """
        CSV 是用半角逗号分隔的（RFC 4180）。表头里只有一格，而且里面有别的分隔符，说明存成了“文本文件（制表符分隔）\
        ”、用了分号，或者是手工用中文输入法写的。重新另存一次即可。
        """,
      en: """
        CSV is parted by commas (RFC 4180). The header is one cell with another separator in \
        it: the table was saved as tab-separated text, with semicolons, or typed with a \
        Chinese keyboard. Save it anew.
        """))

  package static let csvTooManyColumns = DiagnosticKind(
    "NB0110",
    message: Bilingual(
      zh: "这一行超过 {limit} 格", en: "the row has more than {limit} cells"),
    hint: Bilingual(
      zh: "请删去多余的逗号，或检查是不是少了换行", en: "delete the surplus commas, or look for a missing line end"),
    explanation: Bilingual(
      zh: "Excel 和 WPS 的表格最多 16384 列。超过的多半是文件损坏，或者换行丢了，整张表连成了一行。",
      en: """
        A spreadsheet has at most 16384 columns. A row with more is most likely a damaged file, or \
        one that lost its line ends, so that the whole table became one row.
        """))

  package static let csvTooManyRows = DiagnosticKind(
    "NB0111",
    message: Bilingual(
      zh: "表格超过 {limit} 行", en: "the table has more than {limit} rows"),
    hint: Bilingual(
      zh: "请按年份或季度分成几张表", en: "split it into several tables, by year or quarter"),
    explanation: Bilingual(
      zh: "网页上的一张表过长，手机打不开，读屏软件也念不完。一张表最多 200000 行，请按期间分开公开。",
      en: """
        A page with so long a table opens on no telephone, and no screen reader gets through it. A \
        table has at most 200000 rows; disclose it by periods.
        """))
}
