import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a folder may not be the queue, or files may not be moved to one: nil where it may.
///
/// Nothing of the queue may ever be published, so it does not lie in `content/`, in `site/` or in the
/// public folder; and it is never taken in itself.
package func queuePlaceFault(
  queue: String, root: String, output: String? = nil, inbox: [String] = [], moveTo: String? = nil
) -> Diagnostic? {
  let place = realPlace(queue)
  for folder in [root + "/content", root + "/site", output ?? root + "/public"]
  where place.lies(in: realPlace(folder)) {
    return Diagnostic(
      .queueInPublicFolder, at: nil, ["queue": .quoted(queue), "folder": .quoted(folder)])
  }
  for path in inbox where path != "-" {
    let inbox = realPlace(path)
    if place.lies(in: inbox) {
      return Diagnostic(
        .inboxHoldsFolder, at: nil, ["inbox": .quoted(path), "folder": .quoted(queue)])
    }
    if let moveTo, realPlace(moveTo).lies(in: inbox) {
      return Diagnostic(
        .inboxHoldsFolder, at: nil, ["inbox": .quoted(path), "folder": .quoted(moveTo)])
    }
  }
  return nil
}

/// The parts of a path without links, as far as it is there.
private func realPlace(_ path: String) -> [Substring] {
  if let real = realpath(path, nil) {
    defer { free(real) }
    return String(cString: real).split(separator: "/")
  }
  let parts = path.split(separator: "/")
  guard let last = parts.last else { return [] }
  let above = path.hasPrefix("/") ? "/" : "./"
  let parent = above + parts.dropLast().joined(separator: "/")
  if last == ".." { return realPlace(parent).dropLast() }
  return last == "." ? realPlace(parent) : realPlace(parent) + [last]
}

extension [Substring] {
  fileprivate func lies(in folder: [Substring]) -> Bool { starts(with: folder) }
}
