import Diagnostics

/// Where in a received file a complaint stands.
package struct PlaceInFile: Sendable, Hashable {
  /// The archive members that lead to it, outermost first.
  package var members: [Member] = []
  package var spot: Spot

  package init(_ spot: Spot, in members: [Member] = []) {
    self.members = members
    self.spot = spot
  }

  /// A file within an archive.
  package struct Member: Sendable, Hashable {
    /// From 1, folders not counted.
    package let number: Int
    /// Made safe. A resident chose it, so that it is for those only who may see the case.
    package let name: String
  }

  package enum Spot: Sendable, Hashable {
    case whole
    /// Message of a mailbox, from 1.
    case message(Int)
    /// Row of a table as a spreadsheet counts, from 1.
    case row(Int)
    /// Line of a text file, from 1.
    case line(Int)
    /// Element of a JSON list, from 1.
    case item(Int)
  }

  /// For anybody: numbers only.
  package var words: Bilingual {
    let own = spot.words
    guard !members.isEmpty else { return own }
    let zh = members.map { "压缩包里第 \($0.number) 个文件，" }.joined()
    let en = members.map { "file \($0.number) of the archive, " }.joined()
    return Bilingual(zh: zh + own.zh, en: en + own.en)
  }
}

extension PlaceInFile.Spot {
  fileprivate var words: Bilingual {
    switch self {
    case .whole: Bilingual(zh: "整个文件", en: "the whole file")
    case .message(let number): Bilingual(zh: "第 \(number) 封邮件", en: "message \(number)")
    case .row(let number): Bilingual(zh: "表格第 \(number) 行", en: "row \(number)")
    case .line(let number): Bilingual(zh: "第 \(number) 行", en: "line \(number)")
    case .item(let number): Bilingual(zh: "第 \(number) 项", en: "item \(number)")
    }
  }
}
