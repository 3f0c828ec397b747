import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lists a folder and all below it, sorted, judging names and kinds of entries on the way.
package struct FolderWalk {
  let root: String
  /// Relative to the root.
  package private(set) var files: [String] = []
  package private(set) var diagnostics: [Diagnostic] = []
  private var depth = 0
  private let depthLimit = 16

  package init(root: String) { self.root = root }

  package mutating func visit(_ folder: String) {
    guard let handle = opendir(root + "/" + folder) else {
      let code = errno
      diagnostics.append(
        Diagnostic(
          folder == "content" ? .contentMissing : .fileUnreadable,
          at: Place(path: folder + "/"),
          ["reason": .bilingual(systemReason(code)), "root": .quoted(root)]))
      return
    }
    let names = entryNames(of: handle)
    closedir(handle)
    depth += 1
    for name in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      visitEntry(name, in: folder)
    }
    depth -= 1
  }

  private func entryNames(of handle: OpaquePointer) -> [[UInt8]] {
    var names: [[UInt8]] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        Array(bytes.prefix { $0 != 0 })
      }
      // Hidden files, and the lock files and thumbnails that Office, WPS and Windows leave.
      if name.first == UInt8(ascii: ".") || name.starts(with: "~$".utf8)
        || name.elementsEqual("Thumbs.db".utf8)
      {
        continue
      }
      names.append(name)
    }
    return names
  }

  private mutating func visitEntry(_ bytes: [UInt8], in folder: String) {
    guard let name = String(validating: bytes, as: UTF8.self) else {
      let shown = folder + "/" + String(decoding: bytes, as: UTF8.self)
      refuse(.fileNameNotUTF8, shown)
      return
    }
    let path = folder + "/" + name
    if let fault = FileName.fault(in: name) {
      refuse(
        .fileNameRefused, path,
        ["reason": .bilingual(fault), "suggestion": .quoted(FileName.suggestion(for: name))])
      return
    }
    var status = stat()
    guard lstat(root + "/" + path, &status) == 0 else {
      refuse(.fileUnreadable, path, ["reason": .bilingual(systemReason(errno))])
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: files.append(path)
    case S_IFDIR:
      if depth < depthLimit {
        visit(path)
      } else {
        refuse(.foldersTooDeep, path, ["limit": .number(depthLimit)])
      }
    case S_IFLNK: refuse(.symbolicLink, path)
    default: refuse(.notAFile, path)
    }
  }

  private mutating func refuse(
    _ kind: DiagnosticKind, _ path: String, _ arguments: [String: Argument] = [:]
  ) {
    diagnostics.append(
      Diagnostic(kind, at: Place(path: path), arguments))
  }
}
