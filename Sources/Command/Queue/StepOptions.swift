import ArgumentParser
import Content
import Diagnostics
import Foundation
import Supervision

/// What every step of a case's life takes.
struct StepOptions: ParsableArguments {
  @ArgumentParser.Argument(help: "编号，如 K7Q2-9FXM。Reference.")
  var reference: String

  @OptionGroup var note: NoteOptions

  @Option(
    help: ArgumentHelp(
      "看到的是第几版，与现在不同就不办。Version you saw; refused if it has changed.", valueName: "version"))
  var seen: Int?

  @Option(
    help: ArgumentHelp(
      "通知已这样送达：mail、phone、letter、visit、message。How the notice was delivered.", valueName: "how"))
  var delivered: NoticeRecord.Means?

  @OptionGroup var queue: QueueOptions
}

/// Words of the committee: a reason or an answer.
struct NoteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("理由或答复。Reason or answer.", valueName: "text"))
  var note: String?

  @Option(
    help: ArgumentHelp("理由或答复在这个文件里。Reason or answer, from a file.", valueName: "file"),
    completion: .file())
  var file: String?

  func validate() throws {
    guard note == nil || file == nil else {
      throw ValidationError("--note 和 --file 只写一个。Either --note or --file.")
    }
  }

  /// The words, from wherever they come; nil where there are none.
  func words() throws -> String? {
    guard let file else { return note }
    return try Self.text(of: file)
  }

  private static let limit = 1 << 20

  /// A text file that a person wrote, without a byte order mark.
  static func text(of path: String) throws -> String {
    let bytes = try OpenFile(path).read(upTo: limit + 1)
    guard bytes.count <= limit, let text = String(validating: bytes, as: UTF8.self) else {
      throw QueueRefusal(.noteNotText, ["path": .quoted(path)])
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }
}
