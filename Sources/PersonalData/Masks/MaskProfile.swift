/// How many characters of a value stay readable; stars stand for the others.
package struct Keep: Sendable, Hashable {
  package let first: Int
  package let last: Int

  package init(first: Int, last: Int) {
    self.first = max(0, first)
    self.last = max(0, last)
  }
}

/// What a mask covers. Raw values are the keys of a profile in `rules.yaml`.
package enum MaskSubject: String, Sendable, CaseIterable {
  case idNumber = "id_number"
  case bankCard = "bank_card"
  case mobile
  case name
  case plate
  case passport
}

/// How much each kind of value still shows. No rule of law was found for all of it, so profiles are
/// data of the community; `strict` is the one without any.
package struct MaskProfile: Sendable {
  package let name: String
  private let keeps: [MaskSubject: Keep]

  /// A profile of a community; what it does not mention is as in `strict`.
  package init(name: String, keeps: [MaskSubject: Keep]) {
    self.name = name
    self.keeps = keeps
  }

  package func keep(_ subject: MaskSubject) -> Keep {
    keeps[subject] ?? Self.strictKeeps[subject] ?? Keep(first: 0, last: 0)
  }

  /// As little as still lets a person recognise his own: mobiles as everybody writes them
  /// (138****5678); of ID numbers no region and no date of birth (the usual six and four give both
  /// region and part of the serial number away); of cards the last four, as banks print them; of
  /// plates the place of registration; of names the surname.
  package static let strict = MaskProfile(name: "strict", keeps: strictKeeps)

  private static let strictKeeps: [MaskSubject: Keep] = [
    .idNumber: Keep(first: 1, last: 2), .bankCard: Keep(first: 0, last: 4),
    .mobile: Keep(first: 3, last: 4), .name: Keep(first: 1, last: 0),
    .plate: Keep(first: 2, last: 1), .passport: Keep(first: 1, last: 2),
  ]
}
