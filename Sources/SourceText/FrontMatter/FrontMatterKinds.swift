import Diagnostics

package let frontMatterKinds: [DiagnosticKind] = [
  .frontMatterMissing, .frontMatterNotClosed, .frontMatterWrongDashes, .frontMatterNotFirst,
]

private let fenceExample = Bilingual(
  zh: "文件第一行写三个半角减号“---”，接着是各项信息，再用一行“---”结束，后面才是正文",
  en: "begin the file with a line “---”, then the keys, then another line “---”, then the text")

extension DiagnosticKind {
  package static let frontMatterMissing = DiagnosticKind(
    "NB0001",
    message: Bilingual(
      zh: "文件开头没有信息区", en: "the file does not begin with front matter"),
    hint: fenceExample,
    explanation: Bilingual(
      zh: """
        每个 Markdown 文件都以信息区开头：第一行是“---”，随后每行一项“名称: 值”，再以一行“---”结束，\
        下面才是正文。信息区告诉程序标题、日期、对应的公开事项和责任人，缺了它就无法归类和核对。\
        用 noticeboard new 新建的文件已经写好了信息区。
        """,
      en: """
        Every Markdown file begins with front matter: a first line “---”, one “key: value” a line, and \
        another line “---”; the text follows. It says the title, the date, the catalogue item and who \
        is responsible, without which nothing can be filed or checked. A file made by noticeboard new \
        has it already.
        """))

  package static let frontMatterNotClosed = DiagnosticKind(
    "NB0002",
    message: Bilingual(
      zh: "信息区从这里开始，但没有结束", en: "front matter begins here and is never closed"),
    hint: Bilingual(
      zh: "在最后一项信息的下一行单独写三个半角减号“---”",
      en: "put a line of exactly “---” after the last key"),
    explanation: Bilingual(
      zh: """
        信息区要由单独一行“---”（三个半角减号，行首没有空格）结束。Word、WPS 和手机输入法常把它改成\
        破折号“——”或全角减号，那样就不算结束。一行中间的“---”也不算，只是普通文字。
        """,
      en: """
        Front matter is closed by a line of exactly “---”: three plain hyphens, no blank before them. \
        Word processors and phones like to turn them into dashes, which do not close it. “---” inside \
        a line does not either; it is just text.
        """))

  package static let frontMatterWrongDashes = DiagnosticKind(
    "NB0003",
    message: Bilingual(
      zh: "第一行像是信息区的开头，但不是单独的三个半角减号",
      en: "the first line looks like a fence but is not exactly “---”"),
    hint: Bilingual(
      zh: "切换到英文输入法，把这一行改成“---”，前后不要有别的字",
      en: "type three plain hyphens on a line of their own: “---”"),
    explanation: Bilingual(
      zh: """
        信息区的第一行必须正好是三个半角减号“---”。Word、WPS、微信和手机输入法会把连续的减号自动改成\
        破折号（———）、全角减号（－－－）或合并成两个，看上去差不多，程序却认不出来。请用记事本等纯文本\
        编辑器修改，并关闭自动更正。
        """,
      en: """
        The first line must be exactly three plain hyphens, “---”. Word processors, chat programs and \
        phones turn them into long or full-width dashes, which look alike and are different \
        characters. Mend it in a plain text editor with automatic correction switched off.
        """))

  package static let frontMatterNotFirst = DiagnosticKind(
    "NB0004",
    message: Bilingual(
      zh: "信息区前面有别的内容", en: "something stands before the front matter"),
    hint: Bilingual(
      zh: "把“---”移到文件第一行，前面的文字或空行移到信息区之后",
      en: "move “---” to the first line of the file, and what stands before it below"),
    explanation: Bilingual(
      zh: """
        信息区只在文件的最开头才算数：“---”必须是第一行，前面不能有标题、文字或空行。从微信或 Word \
        粘贴时，常会在前面多带进一行。把多出来的内容删掉，或移到信息区之后的正文里。
        """,
      en: """
        Front matter counts only at the very beginning: “---” must be the first line, with no heading, \
        text or empty line above it. Pasting from a chat or a word processor often brings a line \
        along. Delete it, or move it into the text below.
        """))
}
