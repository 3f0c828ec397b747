import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension OutputPlace {
  /// Refuses places where a site would destroy something, or be published by mistake.
  func refuseDangerous(content: String) throws(ReleaseError) {
    for home in homes where Self.lies(home, in: path) {
      throw .refused(.outputPrecious, ["output": .quoted(shown)])
    }
    let folder = resolved(content) ?? content
    let root = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? "."
    // What is read or kept beside content/ is as much in danger as content/ itself.
    for other in [folder] + ["site", "queue", "history"].map({ root + "/" + $0 }) {
      let real = resolved(other) ?? other
      if Self.lies(path, in: real) || Self.lies(real, in: path) {
        throw .refused(.outputOverlaps, ["output": .quoted(shown), "folder": .quoted(real)])
      }
    }
    if state == .folder {
      let (inner, outer) = try explained { () throws(FileError) in
        (try parent.folder(name).status().st_dev, try parent.status().st_dev)
      }
      if inner != outer { throw .refused(.outputIsMountPoint, ["output": .quoted(shown)]) }
    }
  }

  private var homes: [String] {
    var homes: [String] = []
    if let home = getenv("HOME") { homes.append(String(cString: home)) }
    if let home = getpwuid(getuid())?.pointee.pw_dir { homes.append(String(cString: home)) }
    return homes.compactMap(resolved)
  }

  /// Whether the first path is the second or below it.
  private static func lies(_ path: String, in folder: String) -> Bool {
    path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/")
  }
}
