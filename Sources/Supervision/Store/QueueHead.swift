/// The end of the chain as it is kept outside the database (`queue/head`), so that cutting off the
/// end of the database is found too.
package struct QueueHead: Sendable, Hashable {
  /// The number of the last event; 0 where there is none.
  package var seq: Int
  /// Its hash, in hexadecimal digits.
  package var hash: String

  package init(seq: Int, hash: String) {
    self.seq = seq
    self.hash = hash
  }

  static let start = QueueHead(seq: 0, hash: chainStart)

  /// `12 3f…`, and a line end.
  var text: String { "\(seq) \(hash)\n" }

  init?(_ text: String) {
    let words = text.split { $0 == " " || $0 == "\n" }
    guard words.count == 2, let seq = Int(words[0]), seq >= 0, words[1].utf8.count == 64 else {
      return nil
    }
    self.init(seq: seq, hash: String(words[1]))
  }
}
