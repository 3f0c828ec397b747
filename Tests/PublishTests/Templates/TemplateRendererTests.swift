import Mustache
import Testing

@testable import Publish

@Suite struct TemplateRendererTests {
  private static let person: TemplateFields = ["name": .text, "link": .address]
  private static let fields: TemplateFields = [
    "title": .html, "note": .text, "flag": .flag, "link": .address,
    "person": .object(person), "people": .list(.object(person)), "words": .list(.text),
  ]

  private static let template = """
    {{%CONTENT_TYPE:TEXT}}
    <h1>{{{title}}}</h1>{{#note}}<p title="{{note}}">{{note}}</p>{{/note}}{{^note}}none{{/note}}
    {{#flag}}yes{{/flag}}{{^flag}}no{{/flag}}
    {{#person}}{{#link}}<a href="{{link}}">{{name}}</a>{{/link}}{{^link}}{{name}}{{/link}}{{/person}}
    {{#people}}
      {{>card}}
    {{/people}}
    {{#words}}[{{.}}]{{/words}}
    """

  private func library() throws -> MustacheLibrary {
    var library = MustacheLibrary()
    try library.register(Self.template, named: "page")
    try library.register(
      "{{%CONTENT_TYPE:TEXT}}\n<li>{{name}}{{#link}} ({{link}}){{/link}}</li>\n", named: "card")
    return library
  }

  /// Texts that would show if they were taken for marks or markup.
  private static let texts = [
    "平常的话", "<b>&\"'</b>", "", "{{title}}", "\u{1}0\u{2}", "\u{1}", "行一\n行二", "e\u{301}\"",
  ]

  private func object(_ random: inout SeededRandom) -> TemplateObject {
    func text() -> TemplateValue {
      Bool.random(using: &random)
        ? .absent : .text(Self.texts.randomElement(using: &random) ?? "")
    }
    func person() -> TemplateObject {
      TemplateObject(
        Self.person,
        ["name": text(), "link": Bool.random(using: &random) ? .absent : .address("../a.html")])
    }
    return TemplateObject(
      Self.fields,
      [
        "title": .html("<em>标题</em>"), "note": text(), "flag": .flag(.random(using: &random)),
        "person": Bool.random(using: &random) ? .absent : .object(person()),
        "people": .objects((0..<Int.random(in: 0...3, using: &random)).map { _ in person() }),
        "words": .texts(["一", "\u{1}1\u{2}"]),
      ])
  }

  /// First as frames are made, then as they are used, against the library alone.
  @Test func framesSayWhatTheLibrarySays() throws {
    let library = try library()
    let renderer = TemplateRenderer(library)
    var random = SeededRandom(state: 20)
    for _ in 0..<2000 {
      let object = object(&random)
      let plain = library.render(object, withTemplate: "page") ?? ""
      #expect(String(decoding: renderer.render("page", object), as: UTF8.self) == plain)
    }
  }
}

/// The same numbers on every run (splitmix64).
private struct SeededRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
