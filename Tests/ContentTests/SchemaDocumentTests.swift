import Diagnostics
import SourceText
import Testing

@testable import Content

@Suite struct SchemaDocumentTests {
  @Test(arguments: SchemaDocument.names)
  func bundledSchemasStandAlone(_ name: String) throws {
    let text = try SchemaDocument.bundled(name)
    #expect(!text.contains("common.json#"))
    let read = readJSON(SourceFile(path: name, bytes: Array(text.utf8)))
    #expect(read.diagnostics.map(\.kind.code) == [])
    #expect(read.value?["$defs"] != nil)
    #expect(read.value?["$id"]?.text == "https://noticeboard.example/schemas/\(name).json")
  }

  /// Title, description, Chinese name and visibility on every property, however deep.
  @Test(arguments: SchemaDocument.names)
  func everyPropertyIsDescribed(_ name: String) throws {
    let common = try SchemaDocument.read("common").value
    let shape = SchemaShape(try SchemaDocument.read(name).value, common: common)
    walk(shape, name)
  }

  private func walk(_ shape: SchemaShape, _ path: String) {
    var names: Set<String> = []
    for (key, property) in shape.properties {
      let here = "\(path).\(key)"
      #expect(property.text("title")?.isEmpty == false, "\(here)")
      #expect(property.text("description")?.isEmpty == false, "\(here)")
      let name = property.text("x-name") ?? ""
      #expect(!name.isEmpty, "\(here)")
      #expect(names.insert(name).inserted, "\(here): \(name) twice")
      let visibility = property.text("x-visibility") ?? ""
      #expect(["public", "committee", "private"].contains(visibility), "\(here)")
      walk(property, here)
      if let items = property.items { walk(items, here + "[]") }
    }
  }
}
