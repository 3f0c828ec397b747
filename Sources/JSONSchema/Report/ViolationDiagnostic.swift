import Diagnostics

extension Violation {
  /// The violation as it is told to the author of the file.
  package func diagnostic(in file: SourceFile) -> Diagnostic {
    let (kind, arguments, better) = wording
    return Diagnostic(kind, at: Place(file, range), arguments, hint: better ?? hint)
  }

  private typealias Wording = (
    kind: DiagnosticKind, arguments: [String: Argument], hint: Bilingual?
  )

  private var wording: Wording {
    switch problem {
    case .type, .notPermitted, .outOfBounds, .tooShort, .tooLong, .patternMismatch, .patternGaveUp,
      .formatMismatch:
      return scalarWording
    case .missingKey, .missingDependency, .unknownKey, .badKey, .writtenTwice, .missingOneOf,
      .tooFewKeys, .tooManyKeys:
      return keyWording
    case .tooFewItems, .tooManyItems, .repeatedItem, .tooFewMatches, .tooManyMatches:
      return listWording
    case .forbidden: return (.nothingAllowed, ["name": subject], nil)
    case .excluded: return (.excluded, ["name": subject], nil)
    case .noAlternative: return (.noAlternative, ["name": subject], nil)
    case .manyAlternatives(_, let keys):
      if keys.isEmpty { return (.manyAlternatives, ["name": subject], nil) }
      return (.onlyOneOf, ["name": subject, "keys": alternatives(keys.map(\.words))], nil)
    case .tooDeep: return (.schemaTooDeep, [:], nil)
    case .tooMuchWork: return (.schemaTooMuchWork, [:], nil)
    }
  }

  private var scalarWording: Wording {
    var arguments = ["name": subject]
    switch problem {
    case .type(let expected, let found):
      arguments["expected"] = alternatives(expected.compactMap { typeWords[$0] })
      return (found.fill(&arguments) ? .wrongType : .wrongShape, arguments, nil)
    case .notPermitted(let permitted, let found):
      arguments["permitted"] = listed(permitted)
      return (found.fill(&arguments) ? .notPermitted : .notPermittedShape, arguments, nil)
    case .outOfBounds(let bound, let limit, let found):
      arguments["demand"] = bound.demand(limit)
      arguments["value"] = .quoted(found)
      return (.outOfBounds, arguments, nil)
    case .tooShort(let minimum, let count):
      arguments["demand"] = least(minimum, zh: "个字", en: "character")
      arguments["count"] = .number(count)
      return (.wrongLength, arguments, nil)
    case .tooLong(let maximum, let count):
      arguments["demand"] = most(maximum, zh: "个字", en: "character")
      arguments["count"] = .number(count)
      return (.wrongLength, arguments, nil)
    case .patternMismatch(let pattern, let found):
      arguments["pattern"] = .plain(pattern)
      arguments["value"] = .quoted(found)
      return (.patternMismatch, arguments, nil)
    case .patternGaveUp(let pattern):
      return (.patternGaveUp, ["name": subject, "pattern": .plain(pattern)], nil)
    case .formatMismatch(let format, let found):
      arguments["expected"] = .bilingual(formatWords[format] ?? Bilingual(zh: format, en: format))
      arguments["value"] = .quoted(found)
      return (.formatMismatch, arguments, nil)
    default: return (.excluded, arguments, nil)
    }
  }

  private var listWording: Wording {
    var arguments = ["name": subject]
    switch problem {
    case .tooFewItems(let minimum, let count):
      arguments["demand"] = least(minimum, zh: "项", en: "item")
      arguments["count"] = .number(count)
      return (.wrongCount, arguments, nil)
    case .tooManyItems(let maximum, let count):
      arguments["demand"] = most(maximum, zh: "项", en: "item")
      arguments["count"] = .number(count)
      return (.wrongCount, arguments, nil)
    case .repeatedItem(let first, let second):
      arguments["first"] = .number(first + 1)
      arguments["second"] = .number(second + 1)
      return (.repeatedItem, arguments, nil)
    case .tooFewMatches(let minimum, let count):
      arguments["demand"] = least(minimum, zh: "项", en: "item")
      arguments["count"] = .number(count)
      return (.wrongMatches, arguments, nil)
    case .tooManyMatches(let maximum, let count):
      arguments["demand"] = most(maximum, zh: "项", en: "item")
      arguments["count"] = .number(count)
      return (.wrongMatches, arguments, nil)
    default: return (.excluded, arguments, nil)
    }
  }

  private var keyWording: Wording {
    switch problem {
    case .missingKey(let key):
      return (.missingKey, ["name": key.argument, "key": .plain(key.key)], nil)
    case .missingDependency(let key, let because):
      let arguments = [
        "name": key.argument, "key": .plain(key.key), "because": because.argument,
      ]
      return (.missingDependency, arguments, nil)
    case .missingOneOf(let keys):
      return (.missingOneOf, ["keys": alternatives(keys.map(\.words))], nil)
    case .unknownKey(let key, let nearest):
      let better = nearest.map { nearest in
        Bilingual(
          zh: "是否应为 \(nearest.key)" + (nearest.title.map { "（\($0)）" } ?? "") + "？",
          en: "did you mean `\(nearest.key)`?")
      }
      return (.unknownKey, ["key": .quoted(key)], better)
    case .badKey(let key, let reasons):
      return (.badKey, ["key": .quoted(key)], reasons.lazy.compactMap(\.hint).first)
    case .writtenTwice(let english, let chinese):
      return (.writtenTwice, ["english": .plain(english), "chinese": .plain(chinese)], nil)
    case .tooFewKeys(let minimum, let count):
      let words = least(minimum, zh: "项", en: "key")
      return (.wrongKeyCount, ["name": subject, "demand": words, "count": .number(count)], nil)
    case .tooManyKeys(let maximum, let count):
      let words = most(maximum, zh: "项", en: "key")
      return (.wrongKeyCount, ["name": subject, "demand": words, "count": .number(count)], nil)
    default: return (.excluded, ["name": subject], nil)
    }
  }
}

extension Violation.PropertyName {
  fileprivate var words: Bilingual {
    Bilingual(zh: title.map { "\($0)（\(key)）" } ?? key, en: "`\(key)`")
  }
}

extension Violation.Found {
  /// Fills `value` with a text, or `found` with the name of a shape; whether it was a text.
  fileprivate func fill(_ arguments: inout [String: Argument]) -> Bool {
    switch self {
    case .text(let text):
      arguments["value"] = .quoted(text)
      return true
    case .type(let name):
      arguments["found"] = .bilingual(typeWords[name] ?? Bilingual(zh: name, en: name))
      return false
    }
  }
}
