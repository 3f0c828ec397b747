import Diagnostics
import Disclosure
import SourceText

/// Reads `content/rules.yaml` alone, for those who need nothing else of a community. Nil where there
/// is none.
/// - Throws: `ResourceError`, a mistake of ours.
package func readContentRules(root: String) async throws -> Parsed<LocalRules> {
  let path = "content/rules.yaml"
  guard let file = try? OpenFile(root + "/" + path), let bytes = try? file.read(upTo: textSizeLimit)
  else { return Parsed(nil, []) }
  let read = validateFile(SourceFile(path: path, bytes: bytes), with: try SchemaSet())
  guard case .rules(let document) = read.value else { return Parsed(nil, read.diagnostics) }
  return Parsed(document.value, read.diagnostics)
}
