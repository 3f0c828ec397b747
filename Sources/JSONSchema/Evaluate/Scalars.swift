import SourceText

/// How the scalars of a document are to be read.
///
/// In JSON a value has one type. A plain (unquoted) scalar of YAML and any cell of CSV is only
/// text, which can be *read* as several types, and the schema chooses:
///
/// | plain text | can be read as |
/// |---|---|
/// | `12`, `-3`, `1.0`, `2e3` (a whole number in the grammar of JSON) | integer, number, string |
/// | `1.5` | number, string |
/// | `0123`, `+1`, `1,200`, `三万` | string |
/// | `true` `True` `TRUE` `是`, `false` `False` `FALSE` `否` | boolean, string |
/// | nothing, `~`, `null` `Null` `NULL` | null, string |
/// | anything in quotes, anything else | string |
///
/// - `type` keeps those readings that it lists, and fails where none is left. What it keeps holds
///   for the whole schema object it stands in and for what that applies in place (`allOf`, `$ref`,
///   `if` …), not for the schema object that referred to it.
/// - Keywords for strings (`pattern`, `minLength`, `format` …) apply where a string is among the
///   readings left. Keywords for numbers (`minimum`, `multipleOf` …) apply where a number is, but
///   not where `type` allows a string too: under `"type": ["string", "integer"]` the text `2026` is
///   a string and its `pattern` judges it. (An editor, for which `2026` is a number, goes by the
///   `minimum`.) Where no `type` has spoken, both apply.
/// - `enum` and `const` are met if any reading left equals a permitted value; this reaches into
///   lists and maps.
/// - `uniqueItems` compares texts as they were written.
package enum Scalars: Sendable {
  /// JSON: every value has its type.
  case typed
  /// YAML and CSV: a plain text takes a type that the schema asks for.
  case text
}

extension LocatedValue {
  /// The text of a scalar that has one.
  var scalarText: String? {
    switch content {
    case .text(let scalar): scalar.text
    case .number(let text): text
    default: nil
    }
  }

  /// The truth value it is, or reads as.
  var readsAsTrue: Bool? {
    switch content {
    case .boolean(let value): value
    case .text(let scalar): truthValues[scalar.text]
    default: nil
    }
  }
}

let truthValues: [String: Bool] = [
  "true": true, "True": true, "TRUE": true, "是": true,
  "false": false, "False": false, "FALSE": false, "否": false,
]
