import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Gives a new site the dotfiles and dot-folders of the old one. Nothing is moved: until the swap
/// both sites have them, so that a kill loses none.
struct CarryOver {
  let old: Folder
  let new: Folder
  /// Where a name is taken already.
  private(set) var collisions: [SitePath] = []

  init(from old: Folder, to new: Folder) {
    self.old = old
    self.new = new
  }

  /// What already stands in the new site under the same name is left there, and is a collision
  /// unless both are folders.
  mutating func carry(_ kept: [SiteInventory.Kept]) throws(FileError) {
    var folders: [SitePath] = []
    for entry in kept {
      do throws(FileError) {
        if let parent = entry.path.parent { try makeFolders(parent) }
        if entry.kind != .folder {
          try carry(entry)
        } else if try new.makeFolder(entry.path) {
          folders.append(entry.path)
        } else if try new.status(entry.path).map({ $0.st_mode & S_IFMT == S_IFDIR }) != true {
          collisions.append(entry.path)
        }
      } catch  where error.code == EEXIST || error.code == ENOTDIR {
        collisions.append(entry.path)
      }
    }
    // A folder that may not be written to gets its mode after what is in it.
    for path in folders.reversed() {
      if let status = try old.status(path) { try new.setAttributes(path, as: status) }
    }
  }

  private func makeFolders(_ path: SitePath) throws(FileError) {
    if try new.status(path) != nil { return }
    if let parent = path.parent { try makeFolders(parent) }
    try new.makeFolder(path)
  }

  private func carry(_ entry: SiteInventory.Kept) throws(FileError) {
    do throws(FileError) {
      try new.link(entry.path, from: old)
    } catch  where Self.forbidsLinks(error) {
      switch entry.kind {
      case .file: try new.copyFile(entry.path, from: old)
      case .symbolicLink:
        guard let target = old.target(entry.path) else { throw error }
        try new.symbolicLink(entry.path, to: SitePath(name: target, in: nil))
      case .folder, .other: throw error
      }
    }
  }

  /// Whether a second name could not be given because the file system has none, or not to us.
  static func forbidsLinks(_ error: FileError) -> Bool {
    [EPERM, EACCES, EMLINK, EXDEV, ENOSYS, EOPNOTSUPP].contains(error.code)
  }
}

extension Folder {
  /// A copy of the file of the same path in another folder, with its mode and times.
  func copyFile(_ path: SitePath, from other: Folder) throws(FileError) {
    let source = try OpenedFile(reading: path, in: other)
    let copy = try OpenedFile(creating: path, in: self)
    try copy.copy(source)
    let status = try source.status()
    try setAttributes(path, as: status)
    try copy.setTimes(status)
  }
}
