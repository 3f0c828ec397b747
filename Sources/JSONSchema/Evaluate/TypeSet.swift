import SourceText

/// A set of the types of JSON Schema. A whole number is both `integer` and `number`.
struct TypeSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  static let null = TypeSet(rawValue: 1)
  static let boolean = TypeSet(rawValue: 2)
  static let integer = TypeSet(rawValue: 4)
  static let number = TypeSet(rawValue: 8)
  static let string = TypeSet(rawValue: 16)
  static let array = TypeSet(rawValue: 32)
  static let object = TypeSet(rawValue: 64)
  /// A plain text on which no `type` has spoken yet.
  static let undecided = TypeSet(rawValue: 128)
  static let anyNumber: TypeSet = [.integer, .number]

  static let named: [(name: String, type: TypeSet)] = [
    ("null", .null), ("boolean", .boolean), ("integer", .integer), ("number", .number),
    ("string", .string), ("array", .array), ("object", .object),
  ]

  /// Whether keywords for numbers apply (see `Scalars`).
  var isJudgedAsNumber: Bool {
    !isDisjoint(with: .anyNumber) && (!contains(.string) || contains(.undecided))
  }

  var names: [String] { Self.named.filter { contains($0.type) }.map(\.name) }

  /// The types a value has, or that its text can be read as.
  init(of value: LocatedValue, _ scalars: Scalars) {
    switch value.content {
    case .null: self = .null
    case .boolean: self = .boolean
    case .number(let text): self = isWholeNumber(text) ? .anyNumber : .number
    case .text(let scalar):
      self =
        scalars == .typed || scalar.isQuoted
        ? .string : TypeSet(plain: scalar.text).union(.undecided)
    case .list: self = .array
    case .map: self = .object
    }
  }

  private init(plain text: String) {
    let first = text.utf8.first ?? UInt8(ascii: "~")
    switch first {
    case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"):
      self = nullTexts.contains(text) ? [.null, .string] : .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      guard let number = Decimal(text) else {
        self = .string
        return
      }
      self = number.isInteger ? [.integer, .number, .string] : [.number, .string]
    case UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"), 0xE6, 0xE5:
      self = truthValues[text] == nil ? .string : [.boolean, .string]
    default: self = .string
    }
  }
}

private let nullTexts: Set<String> = ["", "~", "null", "Null", "NULL"]

/// Whether a JSON number has no fraction; the common case is seen without arithmetic.
private func isWholeNumber(_ text: String) -> Bool {
  text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
    || Decimal(text)?.isInteger ?? false
}
