/// Citizens' numbers: GB 11643, and its older form of 15 digits.
enum IDNumber {
  /// Whether 18 values (10 for X) are a number that somebody can have: region, date of birth and check
  /// character (ISO 7064 MOD 11-2). The date lies between 1900 and 2099: a fixed range, since the
  /// text does not say what day it is.
  static func isValid(_ digits: ArraySlice<RunDigit>) -> Bool {
    guard digits.count == 18, digits.dropLast().allSatisfy({ $0.value < 10 }) else { return false }
    let date = digits.dropFirst(6)
    return isRegion(digits) && (1900...2099).contains(number(date.prefix(4)))
      && isDay(year: number(date.prefix(4)), date.dropFirst(4)) && hasCheckDigit(digits)
  }

  /// The older form has no check digit; whoever asks needs a word that says what it is.
  static func isValidOld(_ digits: ArraySlice<RunDigit>) -> Bool {
    guard digits.count == 15, digits.allSatisfy({ $0.value < 10 }) else { return false }
    let date = digits.dropFirst(6)
    return isRegion(digits) && isDay(year: 1900 + number(date.prefix(2)), date.dropFirst(2))
  }

  /// Region, date and serial number, where one of them begins or all do.
  static let oldShapes: Set<UInt64> = [
    Grouping.shape(6, 6, 3), Grouping.shape(6, 9), Grouping.shape(12, 3),
  ]

  static func birthYear(_ digits: ArraySlice<RunDigit>) -> Int {
    number(digits.dropFirst(6).prefix(4))
  }

  private static func hasCheckDigit(_ digits: ArraySlice<RunDigit>) -> Bool {
    // Horner's rule for the weights 2^17 … 2^0; the sum is 1 modulo 11.
    digits.reduce(0) { ($0 * 2 + Int($1.value)) % 11 } == 1
  }

  /// Month and day of a year.
  private static func isDay(year: Int, _ digits: ArraySlice<RunDigit>) -> Bool {
    let month = number(digits.prefix(2))
    let day = number(digits.dropFirst(2).prefix(2))
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && (1...lengths[month - 1]).contains(day)
  }

  /// The shape of the codes of GB/T 2260: a province, and a prefecture as they are numbered (cities,
  /// prefectures and leagues, counties directly under the province). Counties change nearly every
  /// year and numbers keep the code of their day, so a list would miss people.
  private static func isRegion(_ digits: ArraySlice<RunDigit>) -> Bool {
    let code = number(digits.prefix(6))
    if code / 100_000 == 9 {
      // Permanent residence card: 9, province, country (three digits of ISO 3166-1).
      return provinces.contains(code / 1000 % 100) && (4...894).contains(code % 1000)
    }
    let province = code / 10_000
    guard provinces.contains(province) else { return false }
    switch province {
    // Municipalities have districts (01) and counties (02, in Chongqing also 03).
    case 11, 12, 31: return (1...2).contains(code / 100 % 100)
    case 50: return (1...3).contains(code / 100 % 100)
    // Residence permits of Taiwan, Hong Kong and Macau residents have 0000.
    case 71, 81, 82, 83: return true
    default: return (1...70).contains(code / 100 % 100) || code / 100 % 100 == 90
    }
  }

  private static let provinces: Set<Int> = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
    53,
    54, 61, 62, 63, 64, 65, 71, 81, 82, 83,
  ]

  static func number(_ digits: ArraySlice<RunDigit>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1.value) }
  }
}
