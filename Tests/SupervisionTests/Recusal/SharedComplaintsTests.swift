import Diagnostics
import Foundation
import SourceText
import Testing

@testable import Supervision

/// Thousands of real letters to officials, most of which greet one: how many would be sealed in a
/// community whose people have the same surnames and titles?
@Suite(.enabled(if: SharedComplaints.folder != nil, "set NOTICEBOARD_SHARED_DATA"))
struct SharedComplaintsTests {
  static let roster = RosterSnapshot(
    people: [
      SampleRoster.person("w1", "胡建国", "secretary"),
      SampleRoster.person("w2", "李建平", "deputy"),
      SampleRoster.person("w3", "王立新", "security"),
      SampleRoster.person("w4", "沈志华", "secretary"),
      SampleRoster.person("w5", "杨磊", "secretary"),
      SampleRoster.person("w6", "陈素珍", "secretary"),
      SampleRoster.person("w7", "曾高峰", "secretary"),
      SampleRoster.person("w8", "魏小燕", "secretary"),
      SampleRoster.person("w9", "谢家明", "secretary"),
      SampleRoster.person("w10", "易长青", "secretary"),
      SampleRoster.person("w11", "文东", "grid-worker", grid: "grid-1"),
      SampleRoster.person("c1", "付启明", "chair"),
      SampleRoster.person("c2", "王凤英", "member"),
    ],
    posts: SampleRoster.posts, committee: [.init(worker: "c1", name: "付启明", isChair: true)],
    grids: [.init(id: "grid-1", name: "第一网格")], community: "梧桐里社区")

  @Test(arguments: ["labelled.csv", "timestamped.csv"])
  func fewAreSealed(_ name: String) throws {
    let letters = try SharedComplaints.letters(name)
    #expect(letters.count > 200)
    let recusal = Recusal(Self.roster)
    var counts: [Handling: Int] = [:]
    var greeted = 0
    for letter in letters {
      if SharedComplaints.isVerbose { SharedComplaints.printMentions(letter, Self.roster) }
      let decision = recusal.decision(subject: letter.subject, text: letter.text)
      counts[decision.handling, default: 0] += 1
      if (letter.subject + letter.text).contains(/书记|主任/) { greeted += 1 }
      guard decision.handling != .committee, SharedComplaints.isVerbose else { continue }
      print(
        decision.handling.rawValue,
        decision.subjects.map { "\($0.worker):\($0.reason)" },
        decision.doubtful.map { "\($0.worker):\($0.reason)" }, letter.subject, letter.text)
    }
    let sealed = Double(counts[.sealed] ?? 0) / Double(letters.count)
    print(
      "\(name): \(letters.count) letters, \(greeted) name a title;",
      Handling.allCases.map { "\($0.rawValue) \(counts[$0] ?? 0)" }.joined(separator: ", "),
      "; sealed \((sealed * 10_000).rounded() / 100) %")
    #expect(sealed < 0.05)
  }
}

enum SharedComplaints {
  static let folder = ProcessInfo.processInfo.environment["NOTICEBOARD_SHARED_DATA"]
  static let isVerbose = ProcessInfo.processInfo.environment["NOTICEBOARD_VERBOSE"] != nil

  /// Every place where somebody may be named, with what is made of it, to be judged by eye.
  static func printMentions(_ letter: (subject: String, text: String), _ roster: RosterSnapshot) {
    let text = MarkedText(letter.subject + "\n" + letter.text)
    let reader = ContextReader(text)
    for mention in MentionSearch(terms: NameTerms(roster), text: text).all() {
      let context = reader.context(of: mention.range, isVague: mention.isVague)
      let around = (mention.range.lowerBound - 20)..<(mention.range.upperBound + 25)
      print(
        "MENTION", context, mention.isVague ? "vague" : "", mention.reason, mention.people,
        text.text(mention.range), "|", text.text(around).replacing("\n", with: " "))
    }
  }

  static func letters(_ name: String) throws -> [(subject: String, text: String)] {
    let url = URL(fileURLWithPath: try #require(folder)).appending(path: "complaints/\(name)")
    let file = SourceFile(
      path: name, bytes: [UInt8](try Data(contentsOf: url)), privacy: .confidential)
    let table = try #require(readCSV(file).value)
    return table.rows.map { row in
      let value = table.value(of: row)
      return (value["留言主题"]?.text ?? "", value["留言详情"]?.text ?? "")
    }
  }
}
