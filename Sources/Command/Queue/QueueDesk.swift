import Content
import Diagnostics
import Disclosure
import Foundation
import Intake
import Supervision

/// The queue opened for one command: who asks, when, and what the community's content says.
struct QueueDesk {
  let store: QueueStore
  let viewer: Viewer
  let people: PeopleMap
  let record: CommunityRecord
  let now: CaseTime
  let speaker: Speaker
  let path: String
  /// Whether the queue's folder is the account's own, and nobody else is acted for.
  let isOwner: Bool

  /// Opens it. `creates` makes the queue where there is none; otherwise that is refused, so that a
  /// wrong folder does not look like an empty queue.
  init(
    _ options: QueueOptions, _ speaker: Speaker, reading parts: [CommunityRecord.Part] = [],
    creates: Bool = false
  ) async throws {
    path = options.queuePath
    now = options.now
    self.speaker = speaker
    try refuseQueueInside(options)
    guard creates || FileManager.default.fileExists(atPath: path) else {
      throw QueueRefusal(.queueMissing, ["path": .quoted(path)])
    }
    record = try await CommunityRecord(root: options.rootPath, reading: parts)
    speaker.tell(Report(record.warnings))
    store = try QueueStore(path, policy: record.policy)
    people = try Self.people(at: path)
    let account = Account.name
    let own = people.viewer(account: account)
    guard let other = options.account, other != account else {
      viewer = own
      isOwner = Account.owns(path)
      return
    }
    guard own.role == .chair else { throw QueueRefusal(.chairOnly) }
    var theirs = people.viewer(account: other)
    theirs.chair = Viewer.Chair(account: account, worker: own.worker)
    viewer = theirs
    isOwner = false
  }

  private static func people(at path: String) throws -> PeopleMap {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try OpenFile(path + "/people.yaml").read(upTo: 1 << 20)
    } catch {
      if error.code == ENOENT { return PeopleMap() }
      throw error
    }
    let read = PeopleMap.read(
      SourceFile(path: "people.yaml", bytes: bytes, privacy: .confidential))
    guard let map = read.value else { throw QueueRefusal(read.diagnostics) }
    return map
  }

  /// Whether this account sees cases, and not their numbers only.
  var seesCases: Bool { viewer.role != nil && viewer.role != .clerk }

  /// Refused to a clerk and to an account that is not mapped.
  func requireSight() throws {
    guard !seesCases else { return }
    throw viewer.role == nil ? unmapped : QueueRefusal(.notForRole)
  }

  /// Keeping the queue whole is for the folder's owner, the chair and the street.
  func requireKeeper() throws {
    if isOwner || viewer.role == .chair || viewer.role == .street { return }
    throw viewer.role == nil ? unmapped : QueueRefusal(.notForRole)
  }

  var unmapped: QueueRefusal {
    QueueRefusal(.accountUnmapped, ["account": .plain(viewer.account)])
  }

  /// A reference as a person wrote it. One that cannot be is answered as one that is not there.
  func reference(_ written: String) throws -> CaseReference {
    guard let reference = CaseReference(written) else {
      throw QueueRefusal(.noSuchCase, ["case": .quoted(written)])
    }
    return reference
  }
}

extension QueueDesk {
  /// The intake on the same queue, for whoever works at the desk.
  func openIntake(_ options: QueueOptions) async throws -> OpenedIntake {
    try await Intake.openIntake(
      IntakeSettings(
        root: options.rootPath, queue: path, now: Instant(seconds: now.seconds),
        account: viewer.author))
  }
}

/// Residents' words must not be published, nor swept away with the site.
private func refuseQueueInside(_ options: QueueOptions) throws {
  func parts(_ path: String) -> [String] {
    URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().pathComponents
  }
  let queue = parts(options.queuePath)
  for name in ["content", "site", "public", "history"] {
    guard queue.starts(with: parts(options.rootPath + "/" + name)) else { continue }
    throw QueueRefusal(.queueInside, ["folder": .plain(name)])
  }
}
