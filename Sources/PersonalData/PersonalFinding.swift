/// What kinds of personal data are looked for. Raw values are those of `reviewed[].kind` in
/// `common.json`.
package enum PersonalDataKind: String, Sendable, CaseIterable {
  /// A citizen's number of 18 characters (GB 11643), its older form of 15 digits, or the number of a
  /// foreigner's permanent residence card, which has the same form.
  case idNumber = "id-number"
  /// 16 to 19 digits with a Luhn check digit and the leading digits of a bank.
  case bankCard = "bank-card"
  /// 11 digits with a prefix that is in use.
  case mobile
  case email
  case plate
  /// A passport, or a pass for Hong Kong, Macau or Taiwan; only beside a word that says so.
  case passport
  /// A home address down to the room.
  case address
}

/// A place where personal data stands.
package struct PersonalFinding: Sendable, Hashable {
  package let kind: PersonalDataKind
  /// Byte offsets into the bytes that were searched, from the first to the last character of the
  /// value. A country code (`+86`) is no part of a mobile number.
  package let range: Range<Int>
  /// The value in one spelling whatever the text's: digits in ASCII, letters in upper case (an e-mail
  /// address in lower case), no separators. It is for comparing and masking, never shown to anybody.
  package let normalized: String

  package init(kind: PersonalDataKind, range: Range<Int>, normalized: String) {
    self.kind = kind
    self.range = range
    self.normalized = normalized
  }
}
