import Diagnostics
import Resources
import SourceText

/// The documents of draft 2020-12, as json-schema.org publishes them.
let metaschemas: [LocatedValue] = EmbeddedFiles.files(in: "metaschemas/").compactMap {
  readJSON(SourceFile(path: $0.path, bytes: $0.bytes)).value
}
