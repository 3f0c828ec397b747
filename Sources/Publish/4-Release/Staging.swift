import Diagnostics
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where rendered files go before the public sees them: a folder beside the public one, on the same
/// file system, that takes its place at once when it is whole.
package final class Staging: Sendable {
  let place: OutputPlace
  let lock: BuildLock
  let token: String
  /// The public site as the last build left it; nil where there is none.
  let oldSite: Folder?
  let inventory: SiteInventory
  let folder: Folder
  let canExchange: Bool
  /// The mode that new files get here, by umask and default access rules.
  let fileMode: mode_t
  let work = Mutex(Work())

  var name: SitePath { SiblingName.staging(place.name, token) }

  /// What has been staged so far.
  struct Work {
    var accepted: Set<SitePath> = []
    /// Not in the staging folder: if everything is unchanged nothing needs to be done at all.
    var unchanged: [SitePath] = []
    var folders: Set<SitePath> = []
    var isOver = false
  }

  /// Takes the lock, removes what killed builds left, and makes sure that the place can be
  /// published to and holds nothing that would be lost.
  ///
  /// - Parameters:
  ///   - output: the public folder; it need not exist, the folder above it must.
  ///   - content: the content folder, which must be apart from it.
  ///   - system: the disk.
  /// - Returns: an empty staging folder, which holds the lock until it is published or let go.
  /// - Throws: what keeps us from publishing there; nothing has been changed.
  package static func open(
    output: String, content: String, system: FileSystem = .real
  ) throws(ReleaseError) -> Staging {
    let place = try OutputPlace(output, system: system)
    try place.refuseDangerous(content: content)
    let lock = try BuildLock(place)
    let token = SiblingName.freshToken()
    let name = SiblingName.staging(place.name, token)
    do throws(ReleaseError) {
      return try Staging(place, lock, token)
    } catch {
      try? place.parent.removeTree(name)
      throw error
    }
  }

  private init(_ place: OutputPlace, _ lock: BuildLock, _ token: String) throws(ReleaseError) {
    (self.place, self.lock, self.token) = (place, lock, token)
    let name = SiblingName.staging(place.name, token)
    let (oldSite, inventory) = try explained { () throws(FileError) in
      try place.removeLeftovers()
      let site = try place.openSite()
      return (site, try site.map { site throws(FileError) in try SiteInventory(of: site) })
    }
    self.oldSite = oldSite
    self.inventory = inventory ?? SiteInventory()
    if !self.inventory.foreign.isEmpty {
      throw .refused(
        .outputHoldsForeignFiles, files: self.inventory.foreign.map(\.path), in: place.shown)
    }
    (folder, canExchange, fileMode) = try explained { () throws(FileError) in
      try place.parent.makeFolder(name)
      let folder = try place.parent.folder(name)
      return (folder, try OutputPlace.canExchange(in: folder), try Self.modeOfNewFile(in: folder))
    }
    if place.state == .folder && !canExchange && !self.inventory.isEmpty {
      throw .refused(
        .swapUnsupported,
        ["output": .quoted(place.shown), "name": .quoted(place.name.text)])
    }
  }

  private static func modeOfNewFile(in folder: Folder) throws(FileError) -> mode_t {
    let name = SitePath(name: Array(Manifest.name.utf8), in: nil)
    let mode = try OpenedFile(creating: name, in: folder).status().st_mode
    try folder.remove(name, isFolder: false)
    return mode
  }

  deinit { abandon() }

  /// Leaves the public site as it is and removes what was staged.
  package func abandon() {
    let isFirst = work.withLock { work in
      defer { work.isOver = true }
      return !work.isOver
    }
    if isFirst { try? place.parent.removeTree(name) }
  }
}
