/// The last net before publication: looks for the private values of the roster in what is about to
/// be published, by a way that shares nothing with the detectors of `PersonalData`. It knows the
/// values, so it needs no pattern, no check digit and no context.
///
/// Of a number all digits of a file are compared in a row, whatever stands between them; of a home
/// its name and the digits of its house and room (`HomeSigns`); of another address its ideographs
/// and digits. A number written in ideographs is left to the detectors.
struct SecretNet: Sendable {
  private let secrets: RosterSecrets
  /// By their first eleven digits, four bits each.
  private var numbers = HeadTable()
  /// By their first three signs, 21 bits each.
  private var addresses = HeadTable()
  /// The last signs of these three, by their lowest six bits: nearly every sign ends none.
  private var thirdSigns: UInt64 = 0
  /// Whether an address begins with a number.
  private var headsHaveDigits = false

  init(_ secrets: RosterSecrets) {
    self.secrets = secrets
    for (index, secret) in secrets.numbers.enumerated() {
      let head = secret.signs.prefix(Self.headDigits).reduce(0) { $0 << 4 | UInt64($1 - 0x30) }
      numbers.add(head, index)
    }
    for (index, secret) in secrets.addresses.enumerated() {
      thirdSigns |= 1 << UInt64(secret.signs[Self.headSigns - 1] & 63)
      headsHaveDigits =
        headsHaveDigits || secret.signs.prefix(Self.headSigns).contains(where: SignKinds.isDigit)
      addresses.add(secret.signs.prefix(Self.headSigns).reduce(0) { $0 << 21 | UInt64($1) }, index)
    }
  }

  var isEmpty: Bool { secrets.isEmpty }

  private static let headDigits = RosterSecrets.fewestDigits
  private static let headSigns = HomeSigns.headSigns
  /// Bytes from one digit of a number to the next: room for a tag and a blank, not for a cell's end.
  private static let longestGap = 18
  private static let digitMask: UInt64 = (1 << 44) - 1
  private static let signMask: UInt64 = (1 << 63) - 1

  /// What of the roster stands in these bytes, each value once, in the order of the roster.
  func findings(in bytes: [UInt8]) -> [RosterSecrets.Secret] {
    guard !isEmpty else { return [] }
    return bytes.withUnsafeBufferPointer { search($0) }
  }

  private func search(_ bytes: UnsafeBufferPointer<UInt8>) -> [RosterSecrets.Secret] {
    var found = Found()
    var signs = Signs(bytes).makeIterator()
    var (digits, count, lastDigit) = (UInt64(0), 0, 0)
    var window: UInt64 = 0
    while let sign = signs.nextInRun() {
      if SignKinds.isDigit(sign) {
        // Figures in cells beside each other are not one number.
        if signs.at - lastDigit > Self.longestGap { count = 0 }
        lastDigit = signs.at
        digits = (digits << 4 | UInt64(sign - 0x30)) & Self.digitMask
        count += 1
        if count >= Self.headDigits, let candidates = numbers[digits] {
          note(candidates, numbersAt: signs, in: &found)
        }
        // A name has no digit in it: none goes on behind one.
        if !headsHaveDigits {
          window = 0
          continue
        }
      }
      window = (window << 21 | UInt64(sign)) & Self.signMask
      if thirdSigns >> UInt64(sign & 63) & 1 == 1, let candidates = addresses[window] {
        note(candidates, addressesAt: signs, in: &found)
      }
    }
    return found.numbers.sorted().map { secrets.numbers[$0] }
      + found.addresses.sorted().map { secrets.addresses[$0] }
  }

  private struct Found {
    var numbers: Set<Int> = []
    var addresses: Set<Int> = []
  }

  private func note(_ candidates: [Int], numbersAt signs: Signs.Iterator, in found: inout Found) {
    for index in candidates where continues(secrets.numbers[index], signs, isNumber: true) {
      found.numbers.insert(index)
    }
  }

  private func note(_ candidates: [Int], addressesAt signs: Signs.Iterator, in found: inout Found) {
    for index in candidates {
      let secret = secrets.addresses[index]
      let isFound =
        secret.isHome ? ends(secret, signs) : continues(secret, signs, isNumber: false)
      if isFound { found.addresses.insert(index) }
    }
  }

  /// Whether the digits of a home follow here, and no other digit right behind them.
  private func ends(
    _ home: RosterSecrets.Secret, _ following: Signs.Iterator
  ) -> Bool {
    var signs = following
    var digits = HomeDigits()
    var wanted = home.signs.dropFirst(Self.headSigns)
    while let sign = signs.next() {
      var ahead = signs
      let end = ahead.at
      let next = ahead.next()
      guard let read = digits.read(sign, next: next) else { return false }
      guard wanted.starts(with: read) else { return false }
      wanted = wanted.dropFirst(read.count)
      guard wanted.isEmpty else { continue }
      // A number on the next line, or in the next cell, is another.
      let isRightBehind =
        ahead.at - end == 1 || signs.bytes[end...].first.map { $0 > 0x7F } ?? false
      return !isRightBehind || !(next.map(HomeDigits.isNumeral) ?? false)
    }
    return false
  }

  /// Whether the rest of a value follows here.
  private func continues(
    _ secret: RosterSecrets.Secret, _ following: Signs.Iterator,
    isNumber: Bool
  ) -> Bool {
    var signs = following
    var lastSign = signs.at
    for wanted in secret.signs.dropFirst(isNumber ? Self.headDigits : Self.headSigns) {
      while true {
        guard let sign = signs.next() else { return false }
        guard !isNumber || SignKinds.isDigit(sign) else { continue }
        if isNumber, signs.at - lastSign > Self.longestGap { return false }
        lastSign = signs.at
        if sign != wanted { return false }
        break
      }
    }
    return true
  }
}
