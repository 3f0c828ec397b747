import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension QueueStore {
  /// Replaces `people.yaml`, whole or not at all, and syncs it.
  package func write(people: PeopleMap) throws(QueueError) {
    try explained {
      let lock = try QueueLock(folder, patience: patience)
      try withExtendedLifetime(lock) {
        try folder.replace(folder.path + "/people.yaml", with: people.text) { _ in }
      }
    }
  }

  /// Writes a notice to `notices/`, for its owner's eyes only (0600), and syncs it.
  ///
  /// - Returns: where it is.
  package func write(notice text: String, to name: String) throws(QueueError) -> String {
    try explained {
      let notices = folder.path + "/notices"
      if mkdir(notices, 0o700) != 0, errno != EEXIST {
        throw FileError(code: errno, path: notices)
      }
      let path = notices + "/" + name
      try folder.replace(path, with: text) { _ in }
      try QueueFolder.sync(folder: notices)
      return path
    }
  }
}
