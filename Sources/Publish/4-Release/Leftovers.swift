import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension OutputPlace {
  /// Removes what killed builds left beside the site. Only for the holder of the lock: what bears
  /// our name then belongs to no living build. What cannot be removed is left for the next time.
  func removeLeftovers() throws(FileError) {
    for name in try parent.names() where SiblingName.isLeftover(name, of: self.name) {
      let leftover = SitePath(name: name, in: nil)
      if state != .link(to: leftover) { try? retire(leftover) }
    }
  }

  /// Removes a site that the public no longer sees, once every file in it that is not ours is also
  /// in the public one: somebody may have put it there while we swapped.
  func retire(_ old: SitePath) throws(FileError) {
    if let status = try parent.status(old), status.st_mode & S_IFMT == S_IFDIR,
      let site = try openSite()
    {
      let folder = try parent.folder(old)
      let inventory = try SiteInventory(of: folder)
      // Without a manifest it is half a build and was never public.
      if inventory.manifest != nil {
        var rescue = CarryOver(from: folder, to: site)
        try rescue.carry(inventory.kept + inventory.foreign)
      }
    }
    try parent.removeTree(old)
  }

  /// The public site as it is now; nil where there is none.
  func openSite() throws(FileError) -> Folder? {
    guard let status = try parent.status(name) else { return nil }
    if status.st_mode & S_IFMT == S_IFDIR { return try parent.folder(name) }
    guard let target = parent.target(name), SiblingName.isVersion(target, of: name) else {
      return nil
    }
    let version = SitePath(name: target, in: nil)
    return try parent.status(version) == nil ? nil : try parent.folder(version)
  }
}
