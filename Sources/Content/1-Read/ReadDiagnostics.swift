import Diagnostics

extension DiagnosticKind {
  package static let contentMissing = DiagnosticKind(
    "NB1001",
    message: Bilingual(
      zh: "找不到 content/ 文件夹（{reason}）", en: "there is no content/ folder ({reason})"),
    hint: Bilingual(
      zh: "请在社区文件夹里运行，或用 --root 指明；新建请用 noticeboard init",
      en: "run inside the community's folder or name it with --root; noticeboard init makes one"),
    explanation: Bilingual(
      zh: "本程序读取根文件夹下的 content/。根文件夹是当前文件夹，或 --root 所指的文件夹。没有 content/ 就没有可以公开的内容，已发布的网站不会改动。",
      en:
        "The program reads content/ below the root folder, which is the current folder or the one named with --root. Without it there is nothing to publish; the published site stays as it is."
    ))

  package static let fileUnreadable = DiagnosticKind(
    "NB1002",
    message: Bilingual(zh: "文件读不出来：{reason}", en: "the file cannot be read: {reason}"),
    hint: Bilingual(
      zh: "请检查文件权限，或从备份中恢复这个文件", en: "check the file's permissions, or restore it from a backup"),
    explanation: Bilingual(
      zh: "操作系统不允许读取这个文件，或者磁盘有错误。缺了一个文件的网站可能漏掉应当公开的内容，所以不会发布。",
      en:
        "The operating system refuses to read this file, or the disk has an error. A site that lacks a file might leave out what must be disclosed, so nothing is published."
    ))

  package static let symbolicLink = DiagnosticKind(
    "NB1003",
    message: Bilingual(zh: "content/ 里不能有符号链接（快捷方式）", en: "content/ may not hold symbolic links"),
    hint: Bilingual(zh: "请把文件本身复制进来", en: "copy the file itself into the folder"),
    explanation: Bilingual(
      zh: "符号链接可能指向 content/ 以外的文件，使不该公开的内容被公开；换一台电脑后也会失效。因此一律不跟随。",
      en:
        "A symbolic link may point at a file outside content/ and publish what was never meant to be public, and it breaks on another computer. Links are therefore never followed."
    ))

  package static let notAFile = DiagnosticKind(
    "NB1004",
    message: Bilingual(zh: "这不是普通文件", en: "this is not an ordinary file"),
    hint: Bilingual(zh: "请把它移出 content/", en: "move it out of content/"),
    explanation: Bilingual(
      zh: "content/ 里只能放普通文件和文件夹。管道、设备和套接字没有可以公开的内容，读取它们可能永远等待。",
      en:
        "content/ holds ordinary files and folders only. Pipes, devices and sockets have nothing to publish, and reading one may wait for ever."
    ))

  package static let fileNameRefused = DiagnosticKind(
    "NB1005",
    message: Bilingual(zh: "文件名不能用：{reason}", en: "the file name cannot be used: {reason}"),
    hint: Bilingual(zh: "可以改名为 {suggestion}", en: "rename it, for example to {suggestion}"),
    explanation: Bilingual(
      zh:
        "文件名会成为网页地址，要能在 Windows、微信和浏览器之间传递，也要能念给人听。因此不能含空格、控制字符、“..”和 \\ / : * ? \" < > | # % & 等符号，也不能超过 200 字节。汉字、字母、数字、“-”、“_”和“.”都可以用。",
      en:
        "A file name becomes a web address and travels through Windows, WeChat and browsers. It may not hold blanks, control characters, “..” or signs such as \\ / : * ? \" < > | # % &, and not exceed 200 bytes. Chinese characters, letters, digits, “-”, “_” and “.” are fine."
    ))

  package static let fileNameNotUTF8 = DiagnosticKind(
    "NB1006",
    message: Bilingual(zh: "文件名不是 UTF-8 编码", en: "the file name is not UTF-8"),
    hint: Bilingual(
      zh: "请重新输入文件名；解压时请选用 UTF-8（如 unzip -O GB18030）",
      en: "type the name anew; unzip with the right encoding (unzip -O GB18030)"),
    explanation: Bilingual(
      zh: "文件名的字节不是 UTF-8，多半来自用 GBK 编码打的压缩包。这样的名字在网页地址里会变成乱码。",
      en:
        "The bytes of the name are not UTF-8; most likely it came out of a zip file made with GBK names. Such a name turns to garbage in a web address."
    ))

  package static let foldersTooDeep = DiagnosticKind(
    "NB1007",
    message: Bilingual(zh: "文件夹超过 {limit} 层", en: "folders are nested more than {limit} deep"),
    hint: Bilingual(zh: "请减少文件夹层数", en: "use fewer folders"),
    explanation: Bilingual(
      zh: "content/ 下的文件夹层数有上限，以防误把整块磁盘放进来，也防地址过长。",
      en:
        "The depth of folders below content/ is limited, against a whole disk copied in by mistake and against addresses nobody can read."
    ))
}

package let readKinds: [DiagnosticKind] = [
  .contentMissing, .fileUnreadable, .symbolicLink, .notAFile, .fileNameRefused, .fileNameNotUTF8,
  .foldersTooDeep,
]
