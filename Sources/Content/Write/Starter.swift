import Diagnostics
import Disclosure
import Resources

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A complete small community that passes every check: what `noticeboard init` writes.
package struct Starter: Sendable {
  /// Paths below the new folder, with their bytes.
  package let files: [(path: String, bytes: [UInt8])]

  /// - Parameter today: the day on which its catalogue comes into force: so nothing is owed for the
  ///   time before the community began.
  /// - Throws: `ResourceError` when the program was built without it.
  package init(today: CalendarDate) throws {
    let prefix = "starter/"
    files = EmbeddedFiles.files(in: prefix).map {
      let text = String(decoding: $0.bytes, as: UTF8.self)
      return (
        String($0.path.dropFirst(prefix.utf8.count)),
        Array(text.replacing("{today}", with: today.description).utf8)
      )
    }
    if files.isEmpty { throw ResourceError(path: prefix) }
  }

  package enum Outcome: Sendable {
    case written(Int)
    case refused(Diagnostic)
  }

  /// Writes it into a folder that does not exist yet, or is empty.
  /// - Throws: `FileError`, what the disk says.
  package func write(to folder: String) throws -> Outcome {
    if let handle = opendir(folder) {
      defer { closedir(handle) }
      while let entry = readdir(handle) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
        if name == [0x2E] || name == [0x2E, 0x2E] { continue }
        return .refused(
          Diagnostic(.folderNotEmpty, at: nil, ["folder": .quoted(folder)]))
      }
    } else if errno != ENOENT {
      throw FileError(code: errno, path: folder)
    }
    for (path, bytes) in files {
      let target = folder + "/" + path
      try makeFolder(ContentPath.folder(of: target))
      guard try writeNewFile(bytes, to: target) else {
        return .refused(Diagnostic(.fileExists, at: nil, ["path": .quoted(target)]))
      }
    }
    return .written(files.count)
  }
}

extension NewFile {
  /// Writes it under the root.
  /// - Returns: why it was not written; nil when it was.
  /// - Throws: `FileError`, what the disk says.
  package func write(under root: String) throws -> Diagnostic? {
    try makeFolder(root + "/" + ContentPath.folder(of: path))
    guard try writeNewFile(Array(text.utf8), to: root + "/" + path) else {
      return Diagnostic(
        .fileExists, at: Place(path: path), ["path": .quoted(path)])
    }
    return nil
  }
}

extension DiagnosticKind {
  package static let folderNotEmpty = DiagnosticKind(
    "NB1201",
    message: Bilingual(zh: "文件夹 {folder} 不是空的", en: "the folder {folder} is not empty"),
    hint: Bilingual(
      zh: "请换一个新文件夹；已有的社区用 noticeboard new 添加文件",
      en: "name a new folder; in a community that exists, add files with noticeboard new"),
    explanation: Bilingual(
      zh: "init 只在不存在或空的文件夹里建社区，绝不覆盖已有的文件。",
      en: """
        A starter is written only into a folder that does not exist or is empty; no file is ever \
        overwritten.
        """))

  package static let fileExists = DiagnosticKind(
    "NB1202",
    message: Bilingual(zh: "{path} 已经有了", en: "{path} exists already"),
    hint: Bilingual(
      zh: "请用 --title 或 --period 换一个名字，或直接修改原来的文件",
      en: "choose another --title or --period, or edit the file that is there"),
    explanation: Bilingual(
      zh: "new 和 init 只建新文件，绝不覆盖。文件名由日期、期间和标题组成；同名的文件请直接修改。",
      en: """
        The commands new and init make new files and never overwrite. The name is made of date, \
        period and title; a file of that name is to be edited as it is.
        """))
}

package let writeKinds: [DiagnosticKind] = [.folderNotEmpty, .fileExists]
