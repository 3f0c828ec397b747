import Supervision

extension IntakePipeline {
  /// Files in quarantine, to be read once more, and those of which the original is not there. Parts of
  /// one file are read together, for the whole of it is read.
  package func arrivals(
    _ files: [QuarantinedFile], for viewer: Viewer
  ) throws(QueueError) -> (ready: [Arrival], without: [QuarantinedFile]) {
    var ready: [Arrival] = []
    var without: [QuarantinedFile] = []
    var wholes: [Digest] = []
    var parts: [Digest: [QuarantinedFile]] = [:]
    for file in files {
      guard let digest = Digest(hex: file.whole ?? file.digest), originals.contains(digest) else {
        without.append(file)
        continue
      }
      guard file.whole != nil else {
        ready.append(.kept(digest, name: file.name ?? ""))
        continue
      }
      if parts[digest] == nil { wholes.append(digest) }
      parts[digest, default: []].append(file)
    }
    for digest in wholes {
      let name = try queue.name(ofFile: digest.hex, for: viewer)
      ready.append(.kept(digest, name: name ?? "", parts: parts[digest] ?? []))
    }
    return (ready, without)
  }
}
