import Diagnostics
import Testing

@testable import Supervision

@Suite struct PeopleMapTests {
  static func read(_ text: String) -> (PeopleMap?, [DiagnosticKind]) {
    let parsed = PeopleMap.read(
      SourceFile(path: "queue/people.yaml", bytes: Array(text.utf8), privacy: .confidential))
    return (parsed.value, parsed.diagnostics.map(\.kind))
  }

  @Test func aMapReadsBack() throws {
    var map = PeopleMap()
    for (account, worker, role) in [
      ("dong", "w031", Viewer.Role.chair), ("li \"q\"", "name:李桂芳", .member),
      ("街道", nil, .street), ("no", "w009", .clerk), ("dong", "w032", .chair),
    ] {
      map = map.adding(Viewer(account: account, worker: worker, role: role))
    }
    #expect(map.people.count == 4)
    let (read, kinds) = Self.read(map.text)
    #expect(read == map && kinds.isEmpty)
    #expect(map.viewer(account: "dong").worker == "w032")
    #expect(map.viewer(account: "stranger") == Viewer(account: "stranger"))
    #expect(Self.read(PeopleMap().text).0 == PeopleMap())
    #expect(Self.read("").0 == PeopleMap())
  }

  @Test(arguments: [
    ("people: {a: b}", DiagnosticKind.peopleShape), ("- dong", .peopleShape),
    ("people: [dong]", .peopleShape), ("people: [{role: chair}]", .peopleShape),
    ("people: [{account: a, worker: w, role: chair, more: x}]", .peopleShape),
    ("people: [{account: a, worker: w, role: boss}]", .unknownRole),
    ("people: [{account: a, worker: w}]", .unknownRole),
    ("people: [{account: a, role: chair}]", .memberWithoutWorker),
    ("people: [{account: a, role: member, worker: ' '}]", .memberWithoutWorker),
    ("people: [{account: a, role: street}, {account: a, role: clerk}]", .accountTwice),
  ])
  func aMapWithAMistakeIsNone(_ text: String, _ kind: DiagnosticKind) {
    let (map, kinds) = Self.read(text)
    #expect(map == nil && kinds == [kind])
  }
}
