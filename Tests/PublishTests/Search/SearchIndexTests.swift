import Testing

@testable import Publish

@Suite struct SearchIndexTests {
  /// Reads an index as the script of the site does.
  private struct Reader {
    let files: [String: [UInt8]]
    let shards: Int

    private func numbers(_ bytes: [UInt8]) -> [Int] {
      var (numbers, value, shift) = ([Int](), 0, 0)
      for byte in bytes {
        value |= Int(byte & 0x7F) << shift
        shift += 7
        if byte < 0x80 {
          numbers.append(value)
          (value, shift) = (0, 0)
        }
      }
      return numbers
    }

    func places(_ first: UInt16, _ second: UInt16) -> Set<[Int]> {
      let bytes = files["search/\(SearchIndex.shard(first, second, of: shards)).bin"] ?? []
      var rest = bytes[...]
      func next() -> Int {
        let end = rest.firstIndex { $0 < 0x80 } ?? rest.endIndex
        defer { rest = rest[min(rest.endIndex, end + 1)...] }
        return numbers(Array(rest[...min(end, rest.endIndex - 1)]))[0]
      }
      while !rest.isEmpty {
        let isPair = (next() == Int(first), next() == Int(second)) == (true, true)
        let length = next()
        let list = numbers(Array(rest.prefix(length)))
        rest = rest.dropFirst(length)
        if isPair { return decoded(list) }
      }
      return []
    }

    private func decoded(_ list: [Int]) -> Set<[Int]> {
      var (found, page, at) = (Set<[Int]>(), 0, 0)
      while at < list.count {
        page += list[at]
        at += 1
        var place = 0
        while list[at] > 0 {
          place += list[at] - 1
          found.insert([page, place])
          at += 1
        }
        at += 1
      }
      return found
    }

    func pages(with word: [UInt16]) -> Set<Int> {
      var starts = Set<[Int]>()
      for at in 0..<(word.count - 1) {
        let here = Set(places(word[at], word[at + 1]).map { [$0[0], $0[1] - at] })
        starts = at == 0 ? here : starts.intersection(here)
      }
      return Set(starts.map { $0[0] })
    }
  }

  private func index(_ texts: [[UInt16]], shards: Int) -> Reader {
    let index = SearchIndex(texts: texts, shards: shards)
    var files: [String: [UInt8]] = [:]
    for file in index.runs.flatMap(index.files) {
      guard case .bytes(let bytes) = file.content else { continue }
      files[file.path] = bytes
    }
    #expect(files.count == shards)
    return Reader(files: files, shards: shards)
  }

  private func holds(_ text: [UInt16], _ word: [UInt16]) -> Bool {
    text.indices.contains { text[$0..<text.count].starts(with: word) }
  }

  /// Texts of few letters, so that nearly every word is in some of them and in none of others.
  @Test(arguments: [16, 64]) func findsWhatAFullSearchFinds(shards: Int) {
    var random = SystemRandomNumberGenerator()
    let letters: [UInt16] = [0, 0x505C, 0x8F66, 0x4F4D, 0x30, 0x31, 0xD842, 0xDFB7]
    let texts = (0..<200).map { page in
      (0..<(page == 3 ? 20_000 : Int.random(in: 0...40, using: &random))).map { _ in
        letters.randomElement(using: &random) ?? 0
      }
    }
    let reader = index(texts, shards: shards)
    for _ in 0..<300 {
      let word = (0..<Int.random(in: 2...5, using: &random)).map { _ in
        letters.dropFirst().randomElement(using: &random) ?? 1
      }
      let expected = Set(texts.indices.filter { holds(texts[$0], word) })
      #expect(reader.pages(with: word) == expected, "\(word)")
    }
  }

  @Test func nothingIsThereOfNothing() {
    let reader = index([[], [0x505C]], shards: 16)
    #expect(!reader.files.values.contains { !$0.isEmpty })
    #expect(index([], shards: 16).places(1, 2).isEmpty)
  }
}
