import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Staging {
  /// Stages one file; may be called from many tasks at once. A file with the bytes it had before
  /// is only remembered. A path that was staged already, or that is none, is a mistake of ours.
  package func accept(_ file: RenderedFile) throws(ReleaseError) {
    guard let path = SitePath(file.path), !path.bytes.elementsEqual(Manifest.name.utf8) else {
      throw .defect(file.path, Bilingual(zh: "路径不能用", en: "the path cannot be used"))
    }
    guard work.withLock({ $0.accepted.insert(path).inserted }) else {
      throw .defect(file.path, Bilingual(zh: "路径出现两次", en: "the path occurs twice"))
    }
    switch file.content {
    case .bytes(let bytes):
      if holdsAlready(path, bytes) { return keep(path) }
      try write(path) { (file) throws(FileError) in try file.write(bytes) }
    case .copy(let original):
      if try holdsAlready(path, copyOf: original) { return keep(path) }
      let source = try attachment(original)
      try write(path) { (file) throws(FileError) in try file.copy(source) }
    }
  }

  private func keep(_ path: SitePath) {
    work.withLock { $0.unchanged.append(path) }
  }

  private func write(
    _ path: SitePath, _ fill: (borrowing OpenedFile) throws(FileError) -> Void
  ) throws(ReleaseError) {
    do throws(FileError) {
      if let parent = path.parent { try makeFolders(parent) }
      try fill(try OpenedFile(creating: path, in: folder))
    } catch  where error.code == EEXIST || error.code == ENOTDIR || error.code == EISDIR {
      throw .isAlsoFolder(path)
    } catch {
      throw ReleaseError(error)
    }
  }

  /// Makes the folder and those above it, each once.
  func makeFolders(_ path: SitePath) throws(FileError) {
    if work.withLock({ $0.folders.contains(path) }) { return }
    if let parent = path.parent { try makeFolders(parent) }
    try folder.makeFolder(path)
    work.withLock { _ = $0.folders.insert(path) }
  }

  /// The old file of that path, where it is ours and looks like one written today.
  private func oldFile(_ path: SitePath, size: Int) -> OpenedFile? {
    guard let oldSite, inventory.ours.contains(path),
      let file = try? OpenedFile(reading: path, in: oldSite), let status = try? file.status(),
      status.st_mode == fileMode, Int(status.st_size) == size
    else { return nil }
    return file
  }

  private func holdsAlready(_ path: SitePath, _ bytes: [UInt8]) -> Bool {
    guard let old = oldFile(path, size: bytes.count) else { return false }
    return old.holds(bytes)
  }

  private func holdsAlready(
    _ path: SitePath, copyOf original: String
  ) throws(ReleaseError) -> Bool {
    let source = try attachment(original)
    guard let status = try? source.status(), let old = oldFile(path, size: Int(status.st_size))
    else { return false }
    return old.holdsSame(source)
  }

  /// An attachment that cannot be read is no fault of the public folder.
  private func attachment(_ path: String) throws(ReleaseError) -> OpenedFile {
    do throws(FileError) {
      let file = try OpenedFile(reading: path, system: folder.system)
      if try file.status().st_mode & S_IFMT != S_IFREG {
        throw FileError(code: EINVAL, path: path)
      }
      return file
    } catch {
      throw ReleaseError(
        .world,
        Diagnostic(
          .outputFailure, at: nil, ["path": .quoted(path), "reason": .bilingual(error.reason)]))
    }
  }
}

extension ReleaseError {
  static func isAlsoFolder(_ path: SitePath) -> ReleaseError {
    .defect(path.text, Bilingual(zh: "既是文件又是文件夹", en: "it is both a file and a folder"))
  }
}
