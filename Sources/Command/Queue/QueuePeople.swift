import ArgumentParser
import Diagnostics
import Disclosure
import SourceText
import Supervision

/// `noticeboard queue people …`
struct QueuePeople: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: "谁能看投诉：按系统账号登记。Who may see complaints, by account of the system.",
    subcommands: [Add.self, List.self])

  /// `noticeboard queue people add ACCOUNT --role ROLE`
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "登记一个账号，或改它的角色。Registers an account, or changes its role.",
      discussion: """
        第一个由队列文件夹的所有者登记，以后所有者和主任都可以。
        The first is registered by the owner of the folder, later ones by him or the chair.
        """)

    @ArgumentParser.Argument(help: "操作系统的账号。Account of the operating system.")
    var account: String

    @Option(help: "角色：chair 主任、member 委员、street 街道、clerk 录入。Role.")
    var role: Viewer.Role

    @Option(help: "名册里的编号；居民委员写 name:姓名。Id in the roster; name:NAME of a resident.")
    var worker: String?

    @OptionGroup var queue: QueueOptions

    func validate() throws {
      guard !account.allSatisfy(\.isWhitespace), account.utf8.count <= 256 else {
        throw ValidationError("账号不能是空的，也不能太长。An account is neither empty nor long.")
      }
    }

    func run() async throws {
      let speaker = Speaker(queue.speech)
      try await reportingFailures(speaker) {
        let desk = try await QueueDesk(queue, speaker, reading: [.people], creates: true)
        guard desk.isOwner || desk.viewer.role == .chair && desk.viewer.chair == nil else {
          throw QueueRefusal(.peopleOwnerOnly)
        }
        if role == .chair || role == .member, worker?.allSatisfy(\.isWhitespace) ?? true {
          throw QueueRefusal(.memberWithoutWorker)
        }
        if let worker, !desk.knows(worker) {
          throw QueueRefusal(.workerUnknown, ["worker": .quoted(worker)])
        }
        let viewer = Viewer(account: account, worker: worker, role: role)
        try desk.store.write(people: desk.people.adding(viewer))
        speaker.say(
          Bilingual(
            zh: "已登记：\(account)，\(role.words.zh)", en: "registered: \(account), \(role.words.en)"))
      }
    }
  }

  /// `noticeboard queue people list`
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "列出登记的账号。Lists the accounts.")

    @Option(help: "结果的格式：text、csv 或 json。Format of the result.")
    var format = TableFormat.text

    @OptionGroup var queue: QueueOptions

    func run() async throws {
      let speaker = Speaker(queue.speech)
      try await reportingFailures(speaker) {
        let desk = try await QueueDesk(queue, speaker, reading: [.people])
        try desk.requireKeeper()
        let language = speaker.language
        let rows = desk.people.people.map { person in
          [
            person.account, person.role?.words.text(in: language) ?? "", person.worker ?? "",
            person.worker.map(desk.record.name(of:)) ?? "",
          ]
        }
        let header =
          language == .zh ? ["账号", "角色", "编号", "姓名"] : ["account", "role", "id", "name"]
        switch format {
        case .text:
          speaker.result(
            ColumnTable(header: header, rows: rows).text(width: ColumnTable.terminalWidth))
        case .csv: speaker.result(csvText([header] + rows))
        case .json: speaker.result(json(desk.people))
        }
      }
    }

    private func json(_ people: PeopleMap) -> String {
      var json = JSONWriter()
      json.beginMap()
      json.key("people")
      json.beginList()
      for person in people.people {
        json.beginMap()
        json.entry("account", person.account)
        json.entry("worker", ifAny: person.worker)
        json.entry("role", ifAny: person.role?.rawValue)
        json.endMap()
      }
      json.endList()
      json.endMap()
      return json.line
    }
  }
}

extension QueueDesk {
  /// Whether it is one of the roster or the committee; taken as it is where there is no sound one.
  fileprivate func knows(_ worker: String) -> Bool {
    guard let roster = record.roster(on: now.day) else { return true }
    return roster.people.contains { $0.id == worker }
  }
}

extension Viewer.Role {
  var words: Bilingual {
    let chinese =
      switch self {
      case .chair: "主任"
      case .member: "委员"
      case .street: "街道"
      case .clerk: "录入"
      }
    return Bilingual(zh: chinese, en: rawValue)
  }
}
