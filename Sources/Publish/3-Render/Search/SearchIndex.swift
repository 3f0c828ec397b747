/// The index of the search: where each pair of neighbouring units stands in which page, spread over
/// files so that a query moves only those of its own pairs. A word is found where its pairs stand
/// side by side; that is exact, for any word of two units and more, in any language
/// (Documentation/decisions/26-search.md has the format).
struct SearchIndex: Sendable {
  /// By number of the page.
  let texts: [[UInt16]]
  /// How many files: a power of two.
  let shards: Int

  /// A run of files that are made in one walk over the texts.
  var runs: [Range<Int>] {
    let size = max(1, shards / 8)
    return stride(from: 0, to: shards, by: size).map { $0..<min(shards, $0 + size) }
  }

  /// In which file a pair stands; a browser computes the same.
  static func shard(_ first: UInt16, _ second: UInt16, of shards: Int) -> Int {
    (Int(first) &* 31 &+ Int(second)) & (shards - 1)
  }

  func files(of run: Range<Int>) -> [RenderedFile] {
    var places: [UInt32: Int] = [:]
    var postings: [Postings] = []
    for (page, text) in texts.enumerated() {
      text.withUnsafeBufferPointer { text in
        guard var first = text.first else { return }
        for position in 1..<text.count {
          let second = text[position]
          let shard = Self.shard(first, second, of: shards)
          if shard >= run.lowerBound, shard < run.upperBound,
            first != SearchText.separator, second != SearchText.separator
          {
            let pair = UInt32(first) << 16 | UInt32(second)
            let place = places[pair] ?? postings.count
            if place == postings.count {
              places[pair] = place
              postings.append(Postings())
            }
            postings[place].add(page: page, position: position - 1)
          }
          first = second
        }
      }
    }
    return write(run, places, postings)
  }

  private func write(
    _ run: Range<Int>, _ places: [UInt32: Int], _ postings: [Postings]
  ) -> [RenderedFile] {
    var files = Array(repeating: [UInt8](), count: run.count)
    for (pair, place) in places.sorted(by: { $0.key < $1.key }) {
      let (first, second) = (UInt16(pair >> 16), UInt16(truncatingIfNeeded: pair))
      let file = Self.shard(first, second, of: shards) - run.lowerBound
      let list = postings[place].bytes
      files[file].append(number: Int(first))
      files[file].append(number: Int(second))
      files[file].append(number: list.count)
      files[file] += list
    }
    return files.enumerated().map { index, bytes in
      let name = "\(run.lowerBound + index).bin"
      return RenderedFile(path: Address(searchFile: name).path, content: .bytes(bytes))
    }
  }
}

/// Where one pair stands: for each page how far its number is from the one before, then for each
/// place how far it is from the one before and one more, then a nought.
private struct Postings {
  private(set) var bytes: [UInt8] = []
  private var page = -1
  private var position = 0

  mutating func add(page next: Int, position at: Int) {
    if next != page {
      bytes.append(number: next - max(0, page))
      (page, position) = (next, 0)
    } else {
      bytes.removeLast()
    }
    bytes.append(number: at - position + 1)
    bytes.append(0)
    position = at
  }
}

extension [UInt8] {
  /// Seven bits a byte, the lowest first, the highest bit set on all but the last (LEB128).
  fileprivate mutating func append(number: Int) {
    var rest = number
    while rest > 0x7F {
      append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}
