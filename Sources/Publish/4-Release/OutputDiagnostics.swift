import Diagnostics

extension DiagnosticKind {
  package static let outputOverlaps = DiagnosticKind(
    "NB4001",
    message: Bilingual(
      zh: "输出文件夹 {output} 与 {folder} 重叠",
      en: "the output folder {output} and {folder} lie within each other"),
    hint: Bilingual(
      zh: "请用 --output 指定另外的文件夹，例如 public",
      en: "choose a folder apart with --output, such as public"),
    explanation: Bilingual(
      zh:
        "发布会整个替换输出文件夹，其中的内容对所有人公开。因此它不能是 content/、site/、queue/、history/，不能在它们里面，也不能包含它们；社区的根文件夹本身也不行。",
      en:
        "Publishing replaces the output folder as a whole, and everybody may read what is in it. It can therefore not be content/, site/, queue/ or history/, nor lie inside one of them, nor hold one: the community's root folder itself is out, too."
    ))

  package static let outputPrecious = DiagnosticKind(
    "NB4002",
    message: Bilingual(
      zh: "不能发布到 {output}：这是系统或个人的主文件夹",
      en: "{output} cannot be published to: it is the root of the disk or somebody's home"),
    hint: Bilingual(zh: "请用 --output 指定一个新文件夹", en: "name a new folder with --output"),
    explanation: Bilingual(
      zh: "发布会整个替换输出文件夹。磁盘的根目录、个人的主文件夹以及包含它们的文件夹都不能替换，所以拒绝。",
      en:
        "Publishing replaces the output folder as a whole. The root of the disk, a person's home and the folders that hold one cannot be replaced and are refused."
    ))

  package static let outputNotAFolder = DiagnosticKind(
    "NB4003",
    message: Bilingual(zh: "{output} 不是文件夹", en: "{output} is not a folder"),
    hint: Bilingual(
      zh: "请移走同名文件，或用 --output 指定别处", en: "move that file away, or choose another --output"),
    explanation: Bilingual(
      zh: "输出位置已经有一个同名的文件。程序不会删除不是自己写的文件，所以拒绝发布。",
      en:
        "A file of that name stands where the site should be. The program deletes no file that it did not write, and refuses."
    ))

  package static let outputParentMissing = DiagnosticKind(
    "NB4004",
    message: Bilingual(
      zh: "找不到 {folder}，无法在里面建立 {output}", en: "there is no {folder} to make {output} in"),
    hint: Bilingual(zh: "请检查路径，或先建立这个文件夹", en: "check the path, or make that folder first"),
    explanation: Bilingual(
      zh: "程序会建立输出文件夹本身，但不会建立它的上一级：上一级不存在，多半是路径写错了，或者移动硬盘、网络盘没有接上。",
      en:
        "The program makes the output folder but not the one above it: if that is missing, most likely the path is misspelt or a drive is not connected."
    ))

  package static let outputHoldsForeignFiles = DiagnosticKind(
    "NB4005",
    message: Bilingual(
      zh: "输出文件夹 {output} 里有 {count} 个不是本程序写的文件",
      en: "the output folder {output} holds {count} files that this program did not write"),
    hint: Bilingual(
      zh: "请移走这些文件；要公开的放进 content/，服务器要用的改成以“.”开头",
      en: "move them away; what is to be public belongs in content/"),
    explanation: Bilingual(
      zh:
        "发布会整个替换输出文件夹，但绝不删除不是自己写的文件。程序写过的文件列在 .noticeboard-manifest 里；以“.”开头的文件和文件夹（如 .well-known、.htaccess、.git）会原样带到新网站；其余不认识的文件使发布停止，并逐个列出（最多 10 个）。",
      en:
        "Publishing replaces the output folder as a whole, but never deletes a file it did not write. What it wrote is listed in .noticeboard-manifest; files and folders whose name begins with a dot (such as .well-known, .htaccess, .git) are carried over to the new site; any other file stops the publication and is named (ten at most)."
    ))

  package static let renderedOverKept = DiagnosticKind(
    "NB4006",
    message: Bilingual(
      zh: "输出文件夹 {output} 里有 {count} 个手工放的文件与新网站的文件同名",
      en: "{count} files that somebody put into {output} have the name of a file of the new site"),
    hint: Bilingual(
      zh: "请移走这些文件，或改掉内容里的同名文件", en: "move them away, or rename what takes their place"),
    explanation: Bilingual(
      zh: "以“.”开头的文件会从旧网站带到新网站。新网站现在要写同名的文件，两者只能留一个；程序不会替您删掉手工放的那个。",
      en:
        "Files whose name begins with a dot are carried over from the old site to the new. The new site now has a file of the same name, and only one can stay; the program does not delete the one that somebody put there."
    ))

  package static let outputLocked = DiagnosticKind(
    "NB4007",
    message: Bilingual(
      zh: "另一个发布正在写 {output}（{owner}）", en: "another build is publishing to {output} ({owner})"),
    hint: Bilingual(zh: "请等它结束后再发布", en: "wait until it is done and build again"),
    explanation: Bilingual(
      zh: "同一个输出文件夹同时只能由一个进程发布，否则两个网站会混在一起。括号里是正在发布的进程号和开始时间。进程被强行结束后锁会自动失效，不用手工删除。",
      en:
        "One process at a time may publish to a folder, or two sites would be mixed. The brackets hold the number of the process and when it began. The lock ends with its process, even one that was killed, and never needs to be removed by hand."
    ))

  package static let outputIsMountPoint = DiagnosticKind(
    "NB4008",
    message: Bilingual(
      zh: "{output} 是挂载点，不能整体替换", en: "{output} is a mount point and cannot be swapped"),
    hint: Bilingual(
      zh: "请用 --output 指定它下面的一个文件夹，例如 {output}/public",
      en: "name a folder inside it with --output, such as {output}/public"),
    explanation: Bilingual(
      zh: "新网站要在旁边写好再一次换上，两者必须在同一个文件系统里。挂载点（例如容器的卷）本身不能改名，所以请发布到它里面的一个文件夹，并让网页服务器指向那个文件夹。",
      en:
        "The new site is written beside the old and takes its place at once, which needs one file system for both. A mount point, such as a container's volume, cannot be renamed: publish to a folder inside it, and let the web server serve that folder."
    ))

  package static let swapUnsupported = DiagnosticKind(
    "NB4009",
    message: Bilingual(
      zh: "这个文件系统不能一次替换文件夹 {output}",
      en: "this file system cannot swap the folder {output} at once"),
    hint: Bilingual(
      zh: "请执行一次：mv {name} .{name}.noticeboard-site-1 && ln -s .{name}.noticeboard-site-1 {name}",
      en:
        "once: mv {name} .{name}.noticeboard-site-1 && ln -s .{name}.noticeboard-site-1 {name}"),
    explanation: Bilingual(
      zh:
        "读者不应看到换了一半的网站，所以替换必须一步完成。这里的文件系统（例如某些网络盘）不能一步交换两个文件夹，但能一步替换符号链接。把输出文件夹改名并在原处放一个符号链接，以后的发布就会一步替换这个链接。命令请在输出文件夹的上一级执行。",
      en:
        "No reader may meet a site that is half swapped, so the swap must be one step. This file system, perhaps a network drive, cannot exchange two folders in one step, but can replace a symbolic link. Rename the folder and put a symbolic link in its place, in the folder above it; later publications then replace the link."
    ))
}

let outputKinds: [DiagnosticKind] = [
  .outputOverlaps, .outputPrecious, .outputNotAFolder, .outputParentMissing,
  .outputHoldsForeignFiles, .renderedOverKept, .outputLocked, .outputIsMountPoint,
  .swapUnsupported,
]
