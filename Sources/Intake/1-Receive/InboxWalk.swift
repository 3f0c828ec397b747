import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that waits to be received.
package struct InboxEntry: Sendable, Hashable {
  /// As the system has it; it need not be UTF-8.
  package let path: [UInt8]

  package init(path: [UInt8]) { self.path = path }

  /// For messages: quoted there, and a resident may have chosen it.
  package var shown: String { String(decoding: path, as: UTF8.self) }
}

/// What the given files and folders hold, in order.
package struct InboxWalk: Sendable {
  package private(set) var entries: [InboxEntry] = []
  /// Links, pipes, folders without permission: told, and not counted as received.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Deeper is taken for a loop of mounts.
  private static let depthLimit = 32

  /// Files in the order they are named, those of folders sorted by name. Links are not followed.
  package init(_ paths: [String]) {
    for path in paths {
      var bytes = Array(path.utf8)
      while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
      visit(bytes, depth: 0)
    }
  }

  private mutating func visit(_ path: [UInt8], depth: Int) {
    var status = stat()
    guard lstat(cString(path), &status) == 0 else {
      return report(errno == ENOENT ? .fileVanished : .fileNotRead, path, systemReason(errno))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: entries.append(InboxEntry(path: path))
    case S_IFDIR: visitFolder(path, depth: depth)
    case S_IFLNK:
      report(.linkNotFollowed, path, Bilingual(zh: "符号链接", en: "a symbolic link"))
    default:
      report(.fileNotRead, path, Bilingual(zh: "不是普通文件", en: "it is no ordinary file"))
    }
  }

  private mutating func visitFolder(_ path: [UInt8], depth: Int) {
    guard depth < Self.depthLimit else {
      return report(.fileNotRead, path, Bilingual(zh: "文件夹层数太多", en: "too many folders deep"))
    }
    do throws(FileError) {
      for name in try folderNames(path) where !isLeftAlone(name) {
        visit(path + [UInt8(ascii: "/")] + name, depth: depth + 1)
      }
    } catch {
      report(.fileNotRead, path, error.reason)
    }
  }

  /// Hidden files, files that a program is still writing, and the locks of Office and WPS.
  private func isLeftAlone(_ name: [UInt8]) -> Bool {
    let endings = [".part", ".crdownload", ".tmp", ".downloading"]
    return name.first == UInt8(ascii: ".") || name.starts(with: "~$".utf8)
      || endings.contains { name.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private mutating func report(_ kind: DiagnosticKind, _ path: [UInt8], _ reason: Bilingual) {
    diagnostics.append(
      Diagnostic(
        kind, at: nil,
        ["file": .quoted(String(decoding: path, as: UTF8.self)), "reason": .bilingual(reason)]))
  }
}
