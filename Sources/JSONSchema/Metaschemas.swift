import CResources
import Diagnostics
import SourceText

/// The documents of draft 2020-12, as json-schema.org publishes them.
let metaschemas: [LocatedValue] = (0..<metaschema_count()).compactMap { index in
  var size = 0
  guard let bytes = metaschema(index, &size) else { return nil }
  let file = SourceFile(
    path: "metaschema", bytes: Array(UnsafeBufferPointer(start: bytes, count: size)))
  return readJSON(file).value
}
