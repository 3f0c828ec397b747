import ArgumentParser
import Content
import Diagnostics

/// `noticeboard schema [NAME]`
struct PrintSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "列出或打印内容文件的 JSON Schema。Lists or prints the schemas of content files.",
    discussion: """
      存成文件后，在 YAML 第一行写 # yaml-language-server: $schema=文件名，编辑器就会提示每一项怎么填。
      Save it and name it so in a YAML file's first line, and editors help to fill the file in.
      """)

  @ArgumentParser.Argument(help: "名称，如 duty。Name.", completion: .list(SchemaDocument.names))
  var name: String?

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let speaker = Speaker(speech)
    try reportingFailures(speaker) {
      guard let name else {
        for name in SchemaDocument.names {
          let title = try SchemaDocument.read(name).value["title"]?.text ?? ""
          speaker.result("\(name)\t\(title)\n")
        }
        return
      }
      guard SchemaDocument.names.contains(name) else {
        let near = nearest(to: name, among: SchemaDocument.names).first
        speaker.complain(
          Bilingual(
            zh: "没有叫“\(name)”的 schema"
              + (near.map { "，是不是 \($0)？" } ?? "，运行 noticeboard schema 可列出全部"),
            en: "there is no schema “\(name)”"
              + (near.map { "; did you mean \($0)?" } ?? "; noticeboard schema lists them")))
        throw ExitStatus.refused.error
      }
      speaker.result(try SchemaDocument.bundled(name))
    }
  }
}
