import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What lies in a published folder, and whose it is.
struct SiteInventory: Sendable {
  /// What the manifest says we wrote; nil where there is no manifest.
  private(set) var manifest: Set<SitePath>?
  /// Ours, and there: regular files that the manifest names.
  private(set) var ours: Set<SitePath> = []
  /// Dotfiles, dot-folders and all in them, a folder before what is in it.
  private(set) var kept: [Kept] = []
  /// Neither ours nor hidden; and folders of another file system.
  private(set) var foreign: [Kept] = []

  /// Somebody's file or folder that every release takes along.
  struct Kept: Sendable {
    let path: SitePath
    let kind: Kind

    enum Kind: Sendable {
      case folder, file, symbolicLink, other

      init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFDIR: self = .folder
        case S_IFREG: self = .file
        case S_IFLNK: self = .symbolicLink
        default: self = .other
        }
      }
    }
  }

  /// Whether there is nothing that could be lost.
  var isEmpty: Bool { ours.isEmpty && kept.isEmpty && foreign.isEmpty && manifest == nil }

  /// The inventory of a place where there is nothing.
  init() {}

  /// Walks the folder; follows no link and enters no other file system.
  init(of root: Folder) throws(FileError) {
    if let path = SitePath(Manifest.name) {
      do throws(FileError) {
        manifest = Manifest.decoded(try OpenedFile(reading: path, in: root).readToEnd())
      } catch  where error.code == ENOENT || error.code == ELOOP {
        manifest = nil
      }
    }
    try visit(root, nil, device: try root.status().st_dev)
    foreign.sort { $0.path < $1.path }
  }

  private mutating func visit(
    _ folder: Folder, _ parent: SitePath?, device: dev_t
  ) throws(FileError) {
    for name in try folder.names() {
      let path = SitePath(name: name, in: parent)
      guard let status = try folder.status(SitePath(name: name, in: nil)) else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR where status.st_dev == device:
        if path.isHidden { kept.append(Kept(path: path, kind: .folder)) }
        try visit(try folder.folder(SitePath(name: name, in: nil)), path, device: device)
      case S_IFREG where manifest?.contains(path) == true: ours.insert(path)
      case S_IFREG where parent == nil && name.elementsEqual(Manifest.name.utf8): break
      default:
        let entry = Kept(path: path, kind: Kept.Kind(mode: status.st_mode))
        if path.isHidden && entry.kind != .folder {
          kept.append(entry)
        } else {
          foreign.append(entry)
        }
      }
    }
  }
}
