import Supervision

/// Complaints of late, to find those that tell the same again. They are linked, never merged: each
/// complainant keeps his case and his notice, and a link can be taken back.
///
/// Two are linked when their likeness by pairs of characters (`Bigrams`) reaches the threshold, and
/// they are near in time: 480 of 1000 from the same person, 550 where nobody knows, 600 from two
/// people. Texts with fewer than a dozen pairs say too little.
///
/// Candidates are found by a sample of their pairs (the 48 smallest numbers), each leading to the
/// latest 32 complaints that have it, so that a file of 100,000 like complaints costs no more for
/// each than any other.
struct SimilarityIndex: Sendable {
  struct Entry: Sendable {
    /// Nil for one that is only asked about.
    var target: CaseSubmission.Similar.Target?
    var time: CaseTime
    /// Sender, numbers and name, as far as they are known: so few that a set costs more.
    var people: [String]
    var grams: Bigrams
  }

  private var entries: [Entry] = []
  private var places: [UInt32: [Int32]] = [:]

  static let limit = 10_000
  private static let sample = 48
  private static let perValue = 32
  private static let leastPairs = 12
  private static let links = 3

  /// Adds one, forgetting the older half when there are too many.
  mutating func add(_ entry: Entry) {
    guard entry.grams.values.count >= Self.leastPairs else { return }
    if entries.count == Self.limit {
      let kept = entries.suffix(Self.limit / 2)
      entries = []
      places = [:]
      for old in kept { insert(old) }
    }
    insert(entry)
  }

  private mutating func insert(_ entry: Entry) {
    let place = Int32(entries.count)
    entries.append(entry)
    for value in entry.grams.values.prefix(Self.sample) {
      places[value, default: []].append(place)
      if places[value]?.count == 2 * Self.perValue {
        places[value]?.removeFirst(Self.perValue)
      }
    }
  }

  /// What it resembles, the most alike first, at most three.
  func similar(to entry: Entry) -> [CaseSubmission.Similar] {
    guard entry.grams.values.count >= Self.leastPairs else { return [] }
    var found: [(score: Int, place: Int32)] = []
    for place in candidates(for: entry.grams) {
      let threshold = Self.threshold(entry, entries[Int(place)])
      guard threshold <= 1000 else { continue }
      let grams = entries[Int(place)].grams
      if let score = grams.likeness(to: entry.grams, atLeast: threshold) {
        found.append((score, place))
      }
    }
    let best = found.sorted { ($0.score, $0.place) > ($1.score, $1.place) }.prefix(Self.links)
    return best.compactMap { found in
      entries[Int(found.place)].target.map {
        CaseSubmission.Similar(to: $0, score: found.score)
      }
    }
  }

  /// Those that share the most of its sample, at least four, the latest of equals first.
  private func candidates(for grams: Bigrams) -> [Int32] {
    var shared = [UInt8](repeating: 0, count: entries.count)
    var often: [Int32] = []
    for value in grams.values.prefix(Self.sample) {
      guard let places = places[value] else { continue }
      for place in places.suffix(Self.perValue) {
        shared[Int(place)] += 1
        if shared[Int(place)] == 4 { often.append(place) }
      }
    }
    let least = Self.share(ofBest: 16, often.map { shared[Int($0)] })
    return often.filter { shared[Int($0)] >= least }
      .sorted { (shared[Int($0)], $0) > (shared[Int($1)], $1) }.prefix(16).map { $0 }
  }

  /// The most that so many of them reach; 0 where they are fewer.
  private static func share(ofBest count: Int, _ shares: [UInt8]) -> UInt8 {
    var having = [Int](repeating: 0, count: sample + 1)
    for share in shares { having[Int(share)] += 1 }
    var (least, found) = (sample, having[sample])
    while found < count, least > 0 {
      least -= 1
      found += having[least]
    }
    return UInt8(least)
  }

  /// In thousandths; over 1000 where the two are too far apart in time.
  static func threshold(_ one: Entry, _ other: Entry) -> Int {
    let days = abs(one.time.seconds - other.time.seconds) / 86_400
    if one.people.contains(where: other.people.contains) { return days <= 90 ? 480 : 1001 }
    guard days <= 30 else { return 1001 }
    return one.people.isEmpty || other.people.isEmpty ? 550 : 600
  }
}

extension SimilarityIndex {
  /// With the cases that are in the queue already, so many of the newest.
  init(_ queue: QueueStore, at now: CaseTime) throws(QueueError) {
    let since = CaseTime(seconds: now.seconds - 90 * 86_400)
    for old in try queue.recentCases(since: since, limit: 2_000).reversed() {
      let names = [old.sender, old.name].compactMap { $0 }
      let people = names + old.phones.prefix(8).map(\.digitsOnly)
      add(
        Entry(
          target: .reference(old.reference), time: old.writtenAt, people: people,
          grams: Bigrams(ScreenText(subject: old.subject, text: old.text))))
    }
  }
}

extension String {
  /// Its ASCII digits, and the full-width ones as such.
  var digitsOnly: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { ScreenText.plain($0.value) }.filter { (0x30...0x39).contains($0) }
          .compactMap(Unicode.Scalar.init)))
  }
}
