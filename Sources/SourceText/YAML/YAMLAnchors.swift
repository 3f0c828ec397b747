/// What `&name` stands for, and how much copying `*name` has cost so far.
struct YAMLAnchors {
  /// Values that aliases may add to a document in all: ample for sharing a phone number, far from
  /// what a "billion laughs" needs.
  static let copyLimit = 10_000

  enum Resolution {
    case value(LocatedValue)
    case undefined
    /// The alias stands inside what it stands for.
    case recursive
    /// Over the copy limit, or deeper than allowed where it would stand.
    case tooLarge
  }

  private enum State {
    case open
    case closed(LocatedValue)
  }

  private var states: [String: State] = [:]
  private var copied = 0

  mutating func open(_ name: String) { states[name] = .open }

  mutating func close(_ name: String, _ value: LocatedValue) { states[name] = .closed(value) }

  /// What an alias stands for, where it stands with room for `room` more levels.
  mutating func resolve(_ name: String, room: Int) -> Resolution {
    switch states[name] {
    case nil: return .undefined
    case .open: return .recursive
    case .closed(let value):
      guard count(value, room: room) else { return .tooLarge }
      return .value(value)
    }
  }

  /// Counts a value in; false as soon as a limit is passed.
  private mutating func count(_ value: LocatedValue, room: Int) -> Bool {
    copied += 1
    guard copied <= Self.copyLimit else { return false }
    switch value.content {
    case .list(let items):
      guard room > 0 else { return false }
      for item in items where !count(item, room: room - 1) { return false }
    case .map(let entries):
      guard room > 0 else { return false }
      for entry in entries where !count(entry.value, room: room - 1) { return false }
    default: break
    }
    return true
  }
}
