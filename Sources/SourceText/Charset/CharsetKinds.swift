import Diagnostics

package let charsetKinds: [DiagnosticKind] = [
  .textIsGB18030, .textIsUTF16, .invalidUTF8, .nulCharacter, .controlCharacter, .fileTooLarge,
  .undecodableTable, .moreInThisFile,
]

private let saveAsUTF8 = Bilingual(
  zh: "用记事本或 WPS 打开，“另存为”时编码选 UTF-8；或运行 iconv -f GB18030 -t UTF-8 旧文件 > 新文件",
  en: "save it as UTF-8 in your editor, or run: iconv -f GB18030 -t UTF-8 old > new")

extension DiagnosticKind {
  package static let textIsGB18030 = DiagnosticKind(
    "NB0201",
    message: Bilingual(
      zh: "文件是 GBK（GB18030）编码，这里只接受 UTF-8",
      en: "the file is in GBK (GB18030); only UTF-8 is accepted here"),
    hint: saveAsUTF8,
    explanation: Bilingual(
      zh: """
        Markdown 和 YAML 文件只接受 UTF-8 编码，这样任何电脑、手机和程序打开都是同样的文字。旧版 Windows \
        的记事本默认存成 GBK（ANSI），打开后“另存为”，编码选“UTF-8”即可，文字不会变。表格文件（CSV）不受\
        此限，GBK 也能读。
        """,
      en: """
        Markdown and YAML files are UTF-8 only, so that every machine shows the same text. Older \
        Windows editors save as GBK (“ANSI”): open the file there, choose Save As and UTF-8; the text \
        stays the same. Tables (CSV) may be GBK.
        """))

  package static let textIsUTF16 = DiagnosticKind(
    "NB0202",
    message: Bilingual(
      zh: "文件是 UTF-16（记事本的“Unicode”）编码，这里只接受 UTF-8",
      en: "the file is in UTF-16; only UTF-8 is accepted here"),
    hint: Bilingual(
      zh: "用记事本或 WPS 打开，“另存为”时编码选 UTF-8；或运行 iconv -f UTF-16 -t UTF-8 旧文件 > 新文件",
      en: "save it as UTF-8 in your editor, or run: iconv -f UTF-16 -t UTF-8 old > new"),
    explanation: Bilingual(
      zh: """
        记事本另存为“Unicode”得到的是 UTF-16 编码，多数网页和排版程序不认。Markdown 和 YAML 文件请存成 \
        UTF-8，带不带签名（BOM）都可以。表格文件（CSV）可以是带 BOM 的 UTF-16。
        """,
      en: """
        What Notepad calls “Unicode” is UTF-16, which most programs for the web do not read. Save \
        Markdown and YAML as UTF-8, with or without a byte order mark. Tables (CSV) may be UTF-16 with \
        a byte order mark.
        """))

  package static let invalidUTF8 = DiagnosticKind(
    "NB0203",
    message: Bilingual(zh: "这里的字节不是 UTF-8 文字", en: "these bytes are not UTF-8 text"),
    hint: Bilingual(
      zh: "文件可能损坏或混用了编码：重新从原文复制这一段，存成 UTF-8",
      en: "the file is damaged or mixes encodings: copy this part again and save as UTF-8"),
    explanation: Bilingual(
      zh: """
        文件里有不合 UTF-8 规则（RFC 3629）的字节，又不像 GBK。常见原因是传输中损坏、把两个不同编码的\
        文件拼在一起，或者它根本不是文字文件（例如改了扩展名的图片或 Word 文档）。
        """,
      en: """
        The file holds bytes that UTF-8 (RFC 3629) does not allow and that are not GBK either. It was \
        damaged on the way, glued together from two encodings, or is no text at all (a picture or a \
        Word document under another name).
        """))

  package static let nulCharacter = DiagnosticKind(
    "NB0204",
    message: Bilingual(
      zh: "文件里有空字符（NUL），它不是文字文件", en: "the file holds a NUL character: it is not text"),
    hint: Bilingual(
      zh: "确认没有把 Word、Excel 或图片改了扩展名；是文字的话重新存成 UTF-8",
      en: "make sure it is no Word, Excel or picture file renamed; save text as UTF-8"),
    explanation: Bilingual(
      zh: """
        文字文件里不会有值为 0 的字节。出现它，多半因为这是改了扩展名的 Word、Excel 或图片文件，或者是\
        没有 BOM 的 UTF-16 文件。请用原来的程序打开，另存为纯文本（UTF-8）或 CSV。
        """,
      en: """
        No text holds a byte of value 0. The file is a document or a picture under another name, or \
        UTF-16 without its byte order mark. Open it in the program it came from and save it as plain \
        text (UTF-8) or CSV.
        """))

  package static let controlCharacter = DiagnosticKind(
    "NB0205",
    message: Bilingual(
      zh: "这里有看不见的控制字符", en: "an invisible control character stands here"),
    hint: Bilingual(
      zh: "删掉这个字符（把光标移到这里，按一次退格键），或重新输入这一行",
      en: "delete it, or type the line anew"),
    explanation: Bilingual(
      zh: """
        YAML（1.2 版 5.1 节）只允许可以显示的字符、空格、制表符和换行。从网页、PDF 或聊天记录里粘贴时\
        会带进看不见的控制字符。删掉它，或把这一行重新打一遍。
        """,
      en: """
        YAML (1.2, section 5.1) allows printable characters, blanks, tabs and line ends only. Pasting \
        from web pages, PDF files or chats brings invisible ones along. Delete it, or type the line \
        anew.
        """))

  package static let fileTooLarge = DiagnosticKind(
    "NB0206",
    message: Bilingual(
      zh: "文件超过 {limit} MiB（现有约 {size} MiB）",
      en: "the file is over {limit} MiB (about {size} MiB)"),
    hint: Bilingual(
      zh: "把长文分成几篇，图片、扫描件和表格作为附件",
      en: "split it, and attach pictures, scans and tables as files"),
    explanation: Bilingual(
      zh: """
        一篇文字文件最多 4 MiB，相当于一百多万个汉字。超过它的多半是把图片直接嵌进了文字，或者\
        不是文字文件。居民用手机看，页面也不该这么大：请把图片、扫描件和大表作为附件。
        """,
      en: """
        A text file may have 4 MiB, over a million Chinese characters. What is larger usually \
        has pictures pasted into it, or is no text. Residents read on phones: attach pictures, scans \
        and long tables as files of their own.
        """))

  package static let undecodableTable = DiagnosticKind(
    "NB0207",
    message: Bilingual(
      zh: "读不出这个表格的文字：既不是 UTF-8、带 BOM 的 UTF-16，也不是 GBK",
      en: "this table is neither UTF-8, UTF-16 with a byte order mark, nor GBK"),
    hint: Bilingual(
      zh: "用 Excel 或 WPS 打开，“另存为”选“CSV UTF-8（逗号分隔）”",
      en: "open it in a spreadsheet program and save it as “CSV UTF-8”"),
    explanation: Bilingual(
      zh: """
        表格文件可以是 UTF-8（带不带 BOM 都行）、带 BOM 的 UTF-16，或 GBK/GB18030。这个文件从所标的位置起\
        哪一种都不是，多半是损坏了、拼接过，或者其实是 Excel 文件改了扩展名。
        """,
      en: """
        A table may be UTF-8 (with or without byte order mark), UTF-16 with one, or GBK/GB18030. From \
        the place shown on this file is none of them: it is damaged, glued together, or a spreadsheet \
        file under another name.
        """))

  package static let moreInThisFile = DiagnosticKind(
    "NB0299", .note,
    message: Bilingual(
      zh: "这个文件还有 {count} 处问题没有列出，从这里起",
      en: "{count} more problems in this file are not listed, from here on"),
    hint: Bilingual(zh: "先改好列出的，再检查一次", en: "mend those listed and check again"),
    explanation: Bilingual(
      zh: """
        一个文件最多列出 100 处问题，账目的每一种最多 20 处。再多往往出于同一个原因，例如每行都少一列、分隔符不对，改好它，\
        其余的也就没有了。改后再运行一次检查，会列出剩下的。
        """,
      en: """
        At most 100 problems of a file are listed, of each kind in the accounts 20. More of them \
        usually have one cause, such as a missing column or a wrong separator. Mend it and check again; \
        what is left will be shown.
        """))
}
