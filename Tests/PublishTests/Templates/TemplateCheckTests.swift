import Diagnostics
import Testing

@testable import Publish

/// Templates with one fault each, marked: `«` and `»` stand around what the diagnostic must point
/// at and are taken out before the template is read.
@Suite struct TemplateCheckTests {
  static let person: TemplateFields = ["name": .text, "link": .address]
  static let data: TemplateFields = [
    "title": .text, "body": .html, "link": .address, "isNew": .flag, "tags": .list(.text),
    "people": .list(.object(person)), "owner": .object(person),
  ]

  struct Fault: Sendable, CustomTestStringConvertible {
    let code: String
    let marked: String
    var testDescription: String { "\(code) \(marked)" }
    init(_ code: String, _ marked: String) {
      self.code = code
      self.marked = marked
    }
  }

  static let faults: [Fault] = [
    Fault("NB3202", "<p>{{title}}</p>\n<p>«{{title»\n</p>"),
    Fault("NB3202", "<p>«{{! comment»\n</p>"),
    Fault("NB3202", "text «{{»"),
    Fault("NB3203", "«{{}}»"), Fault("NB3203", "«{{ti tle}}»"), Fault("NB3203", "«{{标题}}»"),
    Fault("NB3203", "«{{{title}} »"), Fault("NB3203", "«{{count(tags)}}»"),
    Fault("NB3203", "{{«owner..name»}}"), Fault("NB3203", "{{«.title»}}"),
    Fault("NB3203", "{{> «»*dynamic}}".replacing("{{> «»*dynamic}}", with: "«{{> *title}}»")),
    Fault("NB3204", "«{{=<% %>=}}» <% title %>"), Fault("NB3204", "«{{<layout}}»"),
    Fault("NB3204", "«{{$block}}»"), Fault("NB3204", "«{{%CONTENT_TYPE:TEXT}}»"),
    Fault("NB3205", "<p>«{{#people}}»{{name}}</p>"), Fault("NB3205", "«{{^people}}»"),
    Fault("NB3206", "<p>«{{/people}}»</p>"),
    Fault("NB3207", "{{#people}}{{/«owner»}}"),
    Fault("NB3208", "«{{#isNew}}»<p {{/isNew}}>"),
    Fault("NB3208", "<p title=«{{#isNew}}»\"a{{/isNew}}\">"),
    Fault("NB3209", "<p title=\"a>«\n»"), Fault("NB3209", "<!-- open«\n»"),
    Fault("NB3209", "<script>x«\n»"),
    Fault("NB3211", "{{«titel»}}"), Fault("NB3211", "{{#people}}{{«nam»}}{{/people}}"),
    Fault("NB3211", "{{«owner.nam»}}"), Fault("NB3211", "{{#«peeple»}}{{x}}{{/peeple}}"),
    Fault("NB3211", "{{^«nothing»}}{{/nothing}}"), Fault("NB3211", "{{«title.length»}}"),
    Fault("NB3211", "{{#people}}{{«people.name»}}{{/people}}"), Fault("NB3211", "{{«name»}}"),
    Fault("NB3212", "{{«t.nothing»}}"),
    Fault("NB3213", "{{>«nowhere»}}"),
    Fault("NB3214", "<p title=\"«{{>part}}»\">"),
    Fault("NB3216", "«{{people}}»"), Fault("NB3216", "«{{owner}}»"), Fault("NB3216", "«{{isNew}}»"),
    Fault("NB3217", "«{{{title}}}»"), Fault("NB3217", "«{{&title}}»"),
    Fault("NB3217", "{{#people}}«{{{name}}}»{{/people}}"), Fault("NB3217", "«{{&link}}»"),
    Fault("NB3218", "«{{body}}»"),
    Fault("NB3219", "<p title=«{{title}}»>"), Fault("NB3219", "<p «{{title}}»>"),
    Fault("NB3219", "<a href=\"«{{title}}»\">"), Fault("NB3219", "<img src='x/«{{title}}»'>"),
    Fault("NB3219", "<a href=\"#«{{title}}»\">"),
    Fault("NB3219", "<p onclick=\"f('«{{title}}»')\">"),
    Fault("NB3219", "<p style=\"«{{title}}»\">"),
    Fault("NB3219", "<script>«{{title}}»</script>"), Fault("NB3219", "<STYLE>«{{title}}»</STYLE>"),
    Fault("NB3219", "<!-- «{{title}}» -->"), Fault("NB3219", "<p title=\"«{{{body}}}»\">"),
    Fault("NB3219", "<a href=«{{link}}»>"), Fault("NB3219", "<«{{title}}»>"),
    Fault("NB3317", "{{«t.pages»}}"),
  ]

  @Test(arguments: faults) func everyFaultIsToldAtItsPlace(_ fault: Fault) throws {
    let bytes = Array(fault.marked.utf8)
    let open = Array("«".utf8)
    let close = Array("»".utf8)
    let start = try #require(bytes.firstRange(of: open)).lowerBound
    let end = try #require(bytes.firstRange(of: close)).lowerBound - open.count
    let text = fault.marked.replacing("«", with: "").replacing("»", with: "")
    let found = check(["page": text, "part": "x"])
    #expect(found.map(\.kind.code) == [fault.code])
    #expect(found.first?.place?.range == start..<end)
    #expect(found.first?.place?.file.path == "site/templates/page.mustache")
  }

  @Test func soundTemplatesHaveNothingToTell() {
    let page = """
      <h1 class="a" title="{{title}} {{t.home}}">{{title}}</h1>{{! {{{ }}
      {{#people}}<a href="{{link}}#{{! x }}"{{#isNew}} class="new"{{/isNew}}>{{name}} {{title}}</a>{{/people}}
      {{^people}}{{t.home}}{{/people}}{{{body}}}{{&body}}{{#owner}}{{>part}}{{/owner}}
      {{#tags}}{{.}}{{/tags}}{{owner.name}}{{#title}}{{title}}{{/title}} { x } a < b
      <script>let x = "{ }"</script><!-- plain -->
      """
    #expect(check(["page": page, "part": "<b>{{name}}</b>"]).isEmpty)
  }

  @Test func partialsAreJudgedByWhereTheyAreIncluded() {
    let found = check([
      "page": "{{#owner}}{{>part}}{{/owner}}{{>part}}", "part": "{{title}}{{name}}",
    ])
    #expect(found.map(\.kind.code) == ["NB3211"])
    #expect(found.first?.place?.file.path == "site/templates/part.mustache")
    #expect(found.first?.place?.range == 11..<15)
  }

  @Test func partialsThatIncludeThemselvesAreRefused() {
    let found = check(["page": "{{>part}}", "part": "{{>other}}", "other": "{{>part}}"])
    #expect(found.map(\.kind.code) == ["NB3215"])
  }

  @Test func templatesNobodyUsesAreReadToo() {
    let found = check(["page": "", "extra": "{{title}}{{titel}}{{t.x}}{{#open}}"])
    #expect(
      found.map(\.kind.code).sorted() == ["NB3205", "NB3211", "NB3211", "NB3212", "NB3220"])
  }

  @Test func theNearestNameIsSuggested() {
    let found = check(["page": "{{titel}}"])
    #expect(found.first?.hint?.en == "did you mean title?")
  }

  private func check(_ templates: [String: String]) -> [Diagnostic] {
    let scans = Dictionary(
      uniqueKeysWithValues: templates.map { name, text in
        let path = "site/templates/\(name).mustache"
        return (name, TemplateScan(SourceFile(path: path, bytes: Array(text.utf8))))
      })
    var used = templates
    used["page", default: ""] += ""
    let includesPart = templates["page"]?.contains("{{>part}}") ?? false
    return TemplateCheck(
      scans, pages: ["page": Self.data], strings: ["home": .text], filledKeys: ["pages"]
    ).diagnostics.filter { includesPart || $0.place?.file.path.contains("part") != true }
  }
}
