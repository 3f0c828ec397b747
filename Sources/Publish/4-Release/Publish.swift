import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Staging {
  /// Makes what was staged the public site, at once; where nothing changed it stays as it is. On
  /// an error the old site stands and what was staged is gone.
  package func publish() throws(ReleaseError) -> Release {
    defer { abandon() }
    let (accepted, unchanged) = work.withLock { ($0.accepted, $0.unchanged) }
    let before = inventory.manifest ?? []
    let release = Release(
      written: accepted.count - unchanged.count, unchanged: unchanged.count,
      removed: before.count { !accepted.contains($0) })
    if inventory.manifest != nil && release.written == 0 && release.removed == 0 { return release }
    try linkUnchanged(unchanged)
    try carryOver()
    try explained { () throws(FileError) in try seal(Array(accepted)) }
    let old = try place.swapIn(name, token: token, canExchange: canExchange)
    work.withLock { $0.isOver = true }
    do throws(FileError) {
      try place.parent.sync()
    } catch {
      throw .swappedNotSynced(error)
    }
    // The new site is public; what cannot be removed now the next build removes.
    if let old { try? place.retire(old) }
    return release
  }

  /// Brings everything to the disk before the swap can reach it. The manifest comes last and whole:
  /// a folder that has one is a whole site.
  private func seal(_ paths: [SitePath]) throws(FileError) {
    let draft = SitePath(name: Array((Manifest.name + "-draft").utf8), in: nil)
    try OpenedFile(creating: draft, in: folder).write(Manifest.encoded(paths))
    try folder.syncFileSystem()
    try folder.rename(draft, to: SitePath(name: Array(Manifest.name.utf8), in: nil))
    try folder.sync()
  }

  private func linkUnchanged(_ paths: [SitePath]) throws(ReleaseError) {
    guard let oldSite else { return }
    for path in paths {
      do throws(FileError) {
        if let parent = path.parent { try makeFolders(parent) }
        try folder.link(path, from: oldSite)
      } catch  where CarryOver.forbidsLinks(error) {
        try explained { () throws(FileError) in try folder.copyFile(path, from: oldSite) }
      } catch  where error.code == EEXIST || error.code == ENOTDIR {
        throw .isAlsoFolder(path)
      } catch {
        throw ReleaseError(error)
      }
    }
  }

  /// Looks again at what is somebody else's in the old site, and takes it along.
  private func carryOver() throws(ReleaseError) {
    guard let oldSite else { return }
    let now = try explained { () throws(FileError) in try SiteInventory(of: oldSite) }
    if !now.foreign.isEmpty {
      throw .refused(
        .outputHoldsForeignFiles, files: now.foreign.map(\.path), in: place.shown)
    }
    let collisions = try explained { () throws(FileError) in
      var carry = CarryOver(from: oldSite, to: folder)
      try carry.carry(now.kept)
      try place.parent.setAttributes(name, as: try oldSite.status())
      return carry.collisions
    }
    if !collisions.isEmpty {
      throw .refused(.renderedOverKept, files: collisions, in: place.shown)
    }
  }
}
