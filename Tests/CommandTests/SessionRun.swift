import Foundation
import Testing

/// A session under way in a folder of its own.
struct SessionRun {
  let session: Session
  let folder: URL
  private var last: BuiltProgram.Outcome?
  private var snapshots: [String: [String: String]] = [:]
  /// What `{name}` stands for in a step: the account of this run, and cases named by `case`.
  private var names = ["account": account]

  init(_ session: Session) throws {
    self.session = session
    folder = FileManager.default.temporaryDirectory
      .appending(path: "noticeboard-session-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  mutating func play() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    for (line, words) in session.steps {
      let verb = words.prefix { $0 != " " }
      let rest = named(String(words.dropFirst(verb.count).drop { $0 == " " }))
      try take(String(verb), rest, "\(session.name):\(line)")
    }
  }

  mutating func take(_ verb: String, _ rest: String, _ place: String) throws {
    switch verb {
    case "start": try start(rest, place)
    case "run": try run(rest)
    case "refused": try told(rest, exit: 1, place)
    case "passed": try told(rest, exit: 0, place)
    case "exit": #expect("\(last?.exit ?? -1)" == rest, "\(place): \(shown)")
    case "out": #expect(last?.output.contains(rest) == true, "\(place): \(shown)")
    case "err": #expect(last?.errors.contains(rest) == true, "\(place): \(shown)")
    case "no-out": #expect(last?.output.contains(rest) == false, "\(place): \(shown)")
    case "no-err": #expect(last?.errors.contains(rest) == false, "\(place): \(shown)")
    case "keep": snapshots[rest] = try tree(rest)
    case "same": #expect(try tree(rest) == snapshots[rest], "\(place): \(rest) changed")
    case "exists": #expect(FileManager.default.fileExists(atPath: path(rest)), "\(place)")
    case "absent": #expect(!FileManager.default.fileExists(atPath: path(rest)), "\(place)")
    case "contains": try contains(rest, place)
    case "lacks": try contains(rest, place, wanted: false)
    case "remove": try FileManager.default.removeItem(atPath: path(rest))
    case "replace": try replace(rest, place)
    case "builtin": try builtIn(rest)
    case "link": try link(rest)
    case "pipe": #expect(mkfifo(path(rest), 0o600) == 0, "\(place)")
    case "repeat": try repeated(rest)
    case "append": try append(rest)
    case "copy": try copy(rest)
    case "case": try nameCase(rest, place)
    case "mode": #expect(chmodded(rest), "\(place)")
    default: Issue.record("\(place): no such step “\(verb)”")
    }
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  private var shown: String {
    "exit \(last?.exit ?? -1)\n--- output\n\(last?.output ?? "")--- errors\n\(last?.errors ?? "")"
  }

  /// `start starter`: what `init` writes, then the session's files. `start published`: the same, but
  /// built before those files came. `start sample`: the community of the checkout, then the files.
  /// `start empty`: the files only.
  private mutating func start(_ kind: String, _ place: String) throws {
    let beginnings = ["empty": nil, "starter": Beginning.starter, "published": Beginning.published]
    if kind == "sample" {
      try FileManager.default.copyItem(
        at: Checkout.folder.appending(path: "content"), to: folder.appending(path: "content"))
    } else if let beginning = try #require(beginnings[kind], "\(place): no such start") {
      try FileManager.default.removeItem(at: folder)
      try FileManager.default.copyItem(at: beginning, to: folder)
    }
    for (name, bytes) in session.files {
      let url = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
    guard kind == "published" else { return }
    for name in ["public", "history"] { snapshots[name] = try tree(name) }
  }

  /// Words apart by blanks (`\x20` for one inside a word); `VARIABLE=value` before the command goes to the environment.
  private mutating func run(_ line: String) throws {
    var words = line.split(separator: " ").map {
      String(decoding: Session.unescaped(String($0)), as: UTF8.self)
    }[...]
    var environment: [String: String] = [:]
    while let word = words.first, let sign = word.firstIndex(of: "="), !word.hasPrefix("-") {
      environment[String(word[..<sign])] = String(word[word.index(after: sign)...])
      words.removeFirst()
    }
    let outcome = try BuiltProgram.run(Array(words), in: folder, environment: environment)
    last = outcome
  }

  /// Exactly these diagnostics in this order, each with a hint; where there was a site, it still
  /// stands untouched.
  private func told(_ rest: String, exit: Int32, _ place: String) throws {
    let lines = last?.errors.split(separator: "\n") ?? []
    let codes = lines.compactMap { $0.firstMatch(of: #/(error|warning|note) (NB[0-9]{4}):/#)?.2 }
    #expect(codes.joined(separator: " ") == rest, "\(place): \(shown)")
    #expect(lines.count { $0.hasPrefix("  hint: ") } == codes.count, "\(place): \(shown)")
    #expect(last?.exit == exit, "\(place): \(shown)")
    guard exit != 0 else { return }
    for (name, before) in snapshots where name != "." {
      let now = try tree(name)
      #expect(now == before, "\(place): \(name) changed")
    }
  }

  /// Every file below a path with its modification time and bytes, links as links.
  private func tree(_ name: String) throws -> [String: String] {
    var found: [String: String] = [:]
    for item in FileManager.default.enumerator(atPath: path(name))?.allObjects ?? [] {
      guard let item = item as? String else { continue }
      let full = path(name) + "/" + item
      let attributes = try FileManager.default.attributesOfItem(atPath: full)
      let date = attributes[.modificationDate] as? Date
      let bytes = FileManager.default.contents(atPath: full)?.base64EncodedString() ?? ""
      found[item] = "\(date?.timeIntervalSince1970 ?? 0) \(bytes)"
    }
    return found
  }

  private func contains(_ rest: String, _ place: String, wanted isWanted: Bool = true) throws {
    let name = rest.prefix { $0 != " " }
    let wanted = rest.dropFirst(name.count + 1)
    let text = String(
      decoding: FileManager.default.contents(atPath: path(String(name))) ?? Data(), as: UTF8.self)
    #expect(
      !text.isEmpty && text.contains(wanted) == isWanted,
      "\(place): \(name) holds\n\(text.prefix(4000))")
  }

  /// `replace FILE OLD => NEW`, once.
  private func replace(_ rest: String, _ place: String) throws {
    let name = String(rest.prefix { $0 != " " })
    let change = rest.dropFirst(name.count + 1).components(separatedBy: " => ")
    let text = try String(contentsOfFile: path(name), encoding: .utf8)
    guard change.count == 2, let range = text.range(of: change[0]) else {
      Issue.record("\(place): \(name) has no “\(change[0])”")
      return
    }
    let new = String(decoding: Session.unescaped(change[1]), as: UTF8.self)
    try text.replacingCharacters(in: range, with: new)
      .write(toFile: path(name), atomically: false, encoding: .utf8)
  }

  /// `builtin site/FILE`: the one that the program carries, to be changed.
  private func builtIn(_ name: String) throws {
    let target = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Checkout.folder.appending(path: name), to: target)
  }

  /// `link FILE TARGET`
  private func link(_ rest: String) throws {
    let words = rest.split(separator: " ").map(String.init)
    try FileManager.default.createSymbolicLink(
      atPath: path(words[0]), withDestinationPath: words[1])
  }

  /// The account that runs the tests, as the program sees it.
  static let account: String = getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? ""

  private func named(_ words: String) -> String {
    names.reduce(words) { $0.replacingOccurrences(of: "{\($1.key)}", with: $1.value) }
  }

  /// `case NAME`: the first case reference of the last output is `{NAME}` from now on.
  private mutating func nameCase(_ name: String, _ place: String) throws {
    let reference = last?.output.firstMatch(of: /\b[2-9A-HJKMNP-RT-Y]{4}-[2-9A-HJKMNP-RT-Y]{4}\b/)
    names[name] = String(try #require(reference, "\(place): \(shown)").output)
  }

  /// `mode PATH OCTAL`
  private func chmodded(_ rest: String) -> Bool {
    let words = rest.split(separator: " ").map(String.init)
    return chmod(path(words[0]), mode_t(words[1], radix: 8) ?? 0) == 0
  }

  /// `repeat FILE COUNT TEXT`: appends an escaped text many times.
  private func repeated(_ rest: String) throws {
    let words = rest.split(separator: " ", maxSplits: 2).map(String.init)
    let unit = Session.unescaped(words[2])
    let data = FileManager.default.contents(atPath: path(words[0])) ?? Data()
    let count = Int(words[1]) ?? 0
    try (data + Data([[UInt8]](repeating: unit, count: count).joined()))
      .write(to: folder.appending(path: words[0]))
  }

  /// `append FILE TEXT`: a line at the end, its text escaped.
  private func append(_ rest: String) throws {
    let name = rest.prefix { $0 != " " }
    try repeated("\(name) 1 \(rest.dropFirst(name.count + 1))\\n")
  }

  /// `copy FILE PATH`: a file of the checkout, such as a picture.
  private func copy(_ rest: String) throws {
    let words = rest.split(separator: " ").map(String.init)
    let target = folder.appending(path: words[1])
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Checkout.folder.appending(path: words[0]), to: target)
  }
}
