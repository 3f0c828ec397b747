import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the public site stands: the folder above it, its name there, and what is there now.
struct OutputPlace: Sendable {
  let parent: Folder
  /// One name, no slash.
  let name: SitePath
  let state: State
  /// As the person wrote it.
  let shown: String

  enum State: Sendable, Equatable {
    case nothing
    case folder
    /// A symbolic link of ours to a folder beside it.
    case link(to: SitePath)
  }

  /// The same place without links above it.
  var path: String { parent.path == "/" ? "/" + name.text : parent.path + "/" + name.text }

  /// Follows a link that somebody made, so that the site is published behind it; a link of ours
  /// stays where it is.
  init(_ output: String, system: FileSystem) throws(ReleaseError) {
    var path = output
    for _ in 0..<40 {
      let (above, name) = try Self.split(path, output: output)
      let parent = try Self.openParent(above, output: output, system: system)
      let status = try explained { () throws(FileError) in try parent.status(name) }
      var state = State.nothing
      switch status.map({ $0.st_mode & S_IFMT }) {
      case nil: break
      case S_IFDIR: state = .folder
      case S_IFLNK:
        let target = parent.target(name) ?? []
        guard SiblingName.isVersion(target, of: name) else {
          let text = String(decoding: target, as: UTF8.self)
          path = text.hasPrefix("/") ? text : parent.path + "/" + text
          continue
        }
        state = .link(to: SitePath(name: target, in: nil))
      default: throw .refused(.outputNotAFolder, ["output": .quoted(output)])
      }
      (self.parent, self.name, self.state, shown) = (parent, name, state, output)
      return
    }
    throw ReleaseError(FileError(code: ELOOP, path: output))
  }

  /// The folder above and the last name.
  private static func split(
    _ path: String, output: String
  ) throws(ReleaseError) -> (above: String, name: SitePath) {
    var trimmed = path[...]
    while trimmed.count > 1 && trimmed.hasSuffix("/") { trimmed = trimmed.dropLast() }
    let slash = trimmed.lastIndex(of: "/")
    let last = slash.map { String(trimmed[trimmed.index(after: $0)...]) } ?? String(trimmed)
    guard last != "", last != ".", last != "..", let name = SitePath(last) else {
      let real = resolved(String(trimmed))
      if real == "/" || real == nil {
        throw .refused(.outputPrecious, ["output": .quoted(output)])
      }
      return try split(real ?? "/", output: output)
    }
    let above = slash.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? "."
    return (above, name)
  }

  private static func openParent(
    _ path: String, output: String, system: FileSystem
  ) throws(ReleaseError) -> Folder {
    do throws(FileError) {
      guard let real = resolved(path) else { throw FileError(code: errno, path: path) }
      return try Folder(path: real, system: system)
    } catch  where error.code == ENOENT || error.code == ENOTDIR {
      throw .refused(.outputParentMissing, ["output": .quoted(output), "folder": .quoted(path)])
    } catch {
      throw ReleaseError(error)
    }
  }
}

/// The absolute path without links; nil where there is nothing, with errno set.
func resolved(_ path: String) -> String? {
  guard let real = realpath(path, nil) else { return nil }
  defer { free(real) }
  return String(cString: real)
}
