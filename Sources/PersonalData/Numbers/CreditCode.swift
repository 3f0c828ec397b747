/// The unified social credit code of an organisation (GB 32100): 18 characters like an ID number, with
/// a check character of its own. Only codes without letters matter here.
enum CreditCode {
  static func isValid(_ digits: ArraySlice<RunDigit>) -> Bool {
    guard digits.count == 18, digits.allSatisfy({ $0.value < 10 }) else { return false }
    var weight = 1
    var sum = 0
    for digit in digits.dropLast() {
      sum += Int(digit.value) * weight
      weight = weight * 3 % 31
    }
    return (sum + Int(digits.last?.value ?? 0)) % 31 == 0
  }
}
