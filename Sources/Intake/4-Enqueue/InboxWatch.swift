/// Tells of a folder that is watched which files are ready: whole, and not taken yet as they are.
package struct InboxWatch: Sendable {
  private let paths: [String]
  private var looks: [InboxEntry: FileLook] = [:]
  private var taken: [InboxEntry: FileLook] = [:]

  package init(_ paths: [String]) { self.paths = paths }

  /// The files that looked the same the last time this was asked, and have rested since (see
  /// `FileLook.hasRested`).
  /// `now` is in seconds since 1970, by the clock that the disk goes by.
  package mutating func ready(at now: Int) -> [InboxEntry] {
    var looks: [InboxEntry: FileLook] = [:]
    var ready: [InboxEntry] = []
    for entry in InboxWalk(paths).entries {
      guard let look = FileLook(entry) else { continue }
      looks[entry] = look
      if let earlier = self.looks[entry], look.hasRested(since: earlier, now: now),
        taken[entry] != look
      {
        ready.append(entry)
      }
    }
    self.looks = looks
    taken = taken.filter { looks[$0.key] != nil }
    return ready
  }

  /// Those were received, or cannot be: they are not offered again until they change.
  package mutating func note(_ entries: [InboxEntry]) {
    for entry in entries { taken[entry] = looks[entry] }
  }
}
