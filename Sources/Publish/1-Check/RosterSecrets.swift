import Content
import Diagnostics
import Disclosure

/// What the private columns of the roster hold and nobody outside may see, one entry a value: what
/// the last net before publication looks for.
package struct RosterSecrets: Sendable {
  /// One private value, in the one spelling that the net compares.
  struct Secret: Sendable {
    let column: Column
    /// Digits of a number; ideographs and digits of an address.
    let signs: [UInt32]
    /// An address of which only the digits are compared behind its head (`HomeSigns`).
    var isHome = false
    /// Whose it is: the row of the roster.
    let row: Place
  }

  enum Column: String, Sendable, CaseIterable {
    case idNumber = "id_number"
    case bankAccount = "bank_account"
    case mobile
    case homeAddress = "home_address"
  }

  private(set) var numbers: [Secret] = []
  private(set) var addresses: [Secret] = []

  /// Fewer digits would be met by chance, and so would fewer signs of an address.
  static let fewestDigits = 11
  static let fewestAddressSigns = 6

  package init() {}

  /// A number that its person lets the public see is no secret.
  init(_ workers: [Document<Worker>]) {
    for worker in workers {
      let open = [worker.value.publicMobile, worker.value.phone].compactMap { $0 }.map(Self.digits)
      let row = Place(worker.source, worker.fields.range)
      for column in Column.allCases {
        guard let text = worker.fields[column.rawValue]?.text else { continue }
        if column == .homeAddress {
          let signs = Signs.all(of: text)
          // Digits alone (`12-3-1502`) are met in any row of figures.
          guard signs.count >= Self.fewestAddressSigns, !signs.allSatisfy(SignKinds.isDigit)
          else { continue }
          let home = HomeSigns(signs)
          addresses.append(
            Secret(column: column, signs: home?.signs ?? signs, isHome: home != nil, row: row))
        } else {
          let digits = Self.digits(text)
          guard digits.count >= Self.fewestDigits, !open.contains(digits) else { continue }
          numbers.append(Secret(column: column, signs: digits, row: row))
        }
      }
    }
  }

  private static func digits(_ text: String) -> [UInt32] {
    Signs.all(of: text).filter(SignKinds.isDigit)
  }

  var isEmpty: Bool { numbers.isEmpty && addresses.isEmpty }
}
