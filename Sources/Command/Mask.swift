import ArgumentParser
import Content
import Diagnostics
import Disclosure
import Documents
import Foundation
import PersonalData
import SourceText

/// `noticeboard mask FILE`
struct Mask: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "写一份打了星号的副本。Writes a masked copy of a table or a text.",
    discussion: """
      表格（CSV、xlsx）写成 CSV，其余按文字处理；原文件不动，副本不覆盖已有的文件。正文里的姓名认不出来，请再看一遍。
      A table is written as CSV, anything else as text; the original stays, nothing is overwritten. Names \
      in running text are not recognised: look it over.
      """)

  @ArgumentParser.Argument(
    help: "表格或文字文件。A table or a text.", completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      "遮盖方案：strict 或 rules.yaml 里自定的。Profile of rules.yaml.", valueName: "name"))
  var profile: String?

  @Option(
    help: ArgumentHelp(
      "写到哪里，“-”为标准输出，默认在原文件旁。Where to write, - for standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var shared: SharedOptions

  func run() async throws {
    let speaker = Speaker(shared.speech)
    try await reportingFailures(speaker) {
      let profile = try await chosenProfile(speaker)
      let original = try OpenFile(file).read(upTo: Self.limit + 1)
      let source = SourceFile(path: file, bytes: original, privacy: .confidential)
      let copy = MaskedCopy(source, by: profile, limit: Self.limit)
      speaker.tell(Report(copy.diagnostics))
      guard let text = copy.text else { throw ExitStatus.refused.error }
      try write(text, isTable: copy.isTable, speaker)
    }
  }

  private static let limit = 64 << 20

  /// `strict` where the community has no rules; a profile that does not exist is refused.
  private func chosenProfile(_ speaker: Speaker) async throws -> MaskProfile {
    let rules = try await readContentRules(root: shared.rootPath)
    speaker.tell(Report(rules.diagnostics))
    if rules.diagnostics.hasErrors { throw ExitStatus.refused.error }
    let masking = rules.value?.masking ?? LocalRules.Masking()
    let name = profile ?? masking.profile
    if let keeps = masking.profiles[name] { return MaskProfile(name: name, keeps: keeps) }
    if name == MaskProfile.strict.name { return .strict }
    let known = ([MaskProfile.strict.name] + masking.profiles.keys.sorted()).joined(separator: "、")
    speaker.complain(
      Bilingual(
        zh: "没有叫“\(name)”的遮盖方案，现有：\(known)",
        en: "there is no profile “\(name)”; there are: \(known)"))
    throw ExitStatus.refused.error
  }

  private func write(_ text: MaskedText, isTable: Bool, _ speaker: Speaker) throws {
    // Excel takes a CSV file for UTF-8 only with a byte order mark.
    let bytes = (isTable ? [0xEF, 0xBB, 0xBF] : []) + text.bytes
    if output == "-" {
      speaker.result(String(decoding: bytes, as: UTF8.self))
    } else {
      let path = output ?? Self.copyPath(of: file, isTable: isTable)
      guard try writeNewFile(bytes, to: path) else {
        speaker.tell(Report([Diagnostic(.fileThere, at: nil, ["path": .quoted(path)])]))
        throw ExitStatus.refused.error
      }
      speaker.result(path + "\n")
    }
    speaker.say(text.summary)
  }

  /// `名单-masked.csv` for `名单.xlsx`.
  private static func copyPath(of path: String, isTable: Bool) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let folder = path.dropLast(name.count)
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let ending = isTable ? ".csv" : String(name[dot...])
    return folder + name[..<dot] + "-masked" + ending
  }
}

extension MaskProfile {
  /// A community's profile as `rules.yaml` has it.
  fileprivate init(name: String, keeps: [String: (first: Int, last: Int)]) {
    var kept: [MaskSubject: Keep] = [:]
    for (key, keep) in keeps {
      guard let subject = MaskSubject(rawValue: key) else { continue }
      kept[subject] = Keep(first: keep.first, last: keep.last)
    }
    self.init(name: name, keeps: kept)
  }
}

extension MaskedText {
  /// How many values were covered; never which.
  fileprivate var summary: Bilingual {
    Bilingual(
      zh: "遮盖了 \(total) 处，其中姓名 \(names) 处；正文里的姓名认不出来，请再看一遍",
      en: "masked \(total) values, \(names) of them names; look over names in running text")
  }
}
