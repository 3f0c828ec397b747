import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension OutputPlace {
  /// Whether the file system can swap two names at once; tried inside the staging folder.
  static func canExchange(in staging: Folder) throws(FileError) -> Bool {
    let names = [".one", ".other"].compactMap { SitePath($0) }
    for name in names { try staging.makeFolder(name) }
    defer { for name in names { try? staging.remove(name, isFolder: true) } }
    do throws(FileError) {
      try staging.exchange(names[0], names[1])
      return true
    } catch  where Self.means(error, EINVAL, ENOSYS, EOPNOTSUPP) {
      return false
    }
  }

  private static func means(_ error: FileError, _ codes: Int32...) -> Bool {
    codes.contains(error.code)
  }

  /// Makes the staged folder the public site, at once. Returns the name that the old site has now,
  /// beside the new one; nil where there was none.
  func swapIn(
    _ staging: SitePath, token: String, canExchange: Bool
  ) throws(ReleaseError) -> SitePath? {
    switch state {
    case .folder where canExchange: return try exchange(staging)
    case .nothing where canExchange:
      try explained { () throws(FileError) in try parent.rename(staging, to: name) }
      return nil
    case .link(let old):
      try explained { () throws(FileError) in try relink(staging, token) }
      return old
    case .folder, .nothing:
      try explained { () throws(FileError) in
        // Only an empty folder comes this far: no site is lost.
        if state == .folder { try parent.remove(name, isFolder: true) }
        try relink(staging, token)
      }
      return nil
    }
  }

  private func exchange(_ staging: SitePath) throws(ReleaseError) -> SitePath {
    do throws(FileError) {
      try parent.exchange(staging, name)
      return staging
    } catch  where error.code == EBUSY {
      throw .refused(.outputIsMountPoint, ["output": .quoted(shown)])
    } catch  where Self.means(error, EINVAL, ENOSYS, EOPNOTSUPP, EXDEV) {
      throw .refused(.swapUnsupported, ["output": .quoted(shown), "name": .quoted(name.text)])
    } catch {
      throw ReleaseError(error)
    }
  }

  /// Points the public name at the new folder; renaming a link over another is one step.
  private func relink(_ staging: SitePath, _ token: String) throws(FileError) {
    let version = SiblingName.version(name, token)
    let link = SiblingName.link(name, token)
    try parent.rename(staging, to: version)
    do throws(FileError) {
      try parent.symbolicLink(link, to: version)
      try parent.rename(link, to: name)
    } catch {
      try? parent.remove(link, isFolder: false)
      try? parent.rename(version, to: staging)
      throw error
    }
  }
}
