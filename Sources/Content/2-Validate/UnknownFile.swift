import Diagnostics

/// What to say of a Markdown or YAML file that lies where the program does not look for it.
func unknownFile(_ source: SourceFile) -> Diagnostic {
  let path = source.path
  let place = Place(source)
  if path.hasSuffix(".yml") {
    return Diagnostic(
      .fileInUnknownPlace, at: place, [:],
      hint: Bilingual(zh: "请把扩展名改为 .yaml", en: "change its extension to .yaml"))
  }
  return Diagnostic(.fileInUnknownPlace, at: place)
}
