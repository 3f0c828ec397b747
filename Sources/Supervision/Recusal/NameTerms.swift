/// Every way the people of a roster can be named, by its first character.
struct NameTerms: Sendable {
  struct Term: Sendable {
    enum Kind: Sendable, Equatable {
      /// A full name.
      case name
      case nickname
      /// A surname, which a title must follow.
      case surname
      /// A post by its whole title.
      case post
    }

    var word: [UInt32]
    var kind: Kind
    var people: [String]
  }

  /// A title with those who have it, by surname; `loose` where they are its deputies.
  struct Holder: Sendable {
    var title: [UInt32]
    var person: String
    var isLoose: Bool
  }

  private(set) var byFirst: [UInt32: [Term]] = [:]
  /// What any name or title begins with.
  private(set) var firsts = SignSet([])
  private(set) var holdersBySurname: [[UInt32]: [Holder]] = [:]
  /// Titles without surname: who holds them; deputies are not meant.
  private(set) var holdersByTitle: [[UInt32]: [String]] = [:]
  /// The first characters of titles, to look at few places.
  private(set) var titlesByFirst: [UInt32: [[UInt32]]] = [:]
  private(set) var phones: [String: [String]] = [:]

  init(_ roster: RosterSnapshot) {
    let titles = Dictionary(
      roster.posts.map { ($0.id, Titles($0)) }, uniquingKeysWith: { first, _ in first })
    var terms: [String: Term] = [:]
    for person in roster.people {
      Self.add(person.name, .name, person.id, to: &terms)
      for nickname in person.nicknames where nickname.count > 1 {
        Self.add(nickname, .nickname, person.id, to: &terms)
      }
      let surname = surname(of: person.name)
      Self.add(surname, .surname, person.id, to: &terms)
      for phone in person.phones {
        guard let key = Self.phoneKey(Self.digits(phone)) else { continue }
        phones[key, default: []].append(person.id)
      }
      for holding in person.holdings {
        guard let words = titles[holding.post] else { continue }
        addHoldings(person.id, Self.scalars(surname), words)
        for whole in words.whole { Self.add(whole, .post, person.id, to: &terms) }
      }
    }
    byFirst = Dictionary(grouping: terms.values, by: { $0.word[0] })
      .mapValues { $0.sorted { $0.word.count > $1.word.count } }
    titlesByFirst = Dictionary(grouping: holdersByTitle.keys, by: { $0[0] })
      .mapValues { $0.sorted { $0.count > $1.count } }
    firsts = SignSet(Array(byFirst.keys) + Array(titlesByFirst.keys))
  }

  private mutating func addHoldings(_ person: String, _ surname: [UInt32], _ titles: Titles) {
    for (words, isLoose) in [(titles.exact, false), (titles.loose, true)] {
      for word in words {
        let title = Self.scalars(word)
        holdersBySurname[surname, default: []].append(
          Holder(title: title, person: person, isLoose: isLoose))
      }
    }
    for word in titles.bare { holdersByTitle[Self.scalars(word), default: []].append(person) }
  }

  private static func add(
    _ word: String, _ kind: Term.Kind, _ person: String, to terms: inout [String: Term]
  ) {
    let scalars = scalars(word)
    guard !scalars.isEmpty else { return }
    terms["\(kind) \(word)", default: Term(word: scalars, kind: kind, people: [])]
      .people.append(person)
  }

  static func scalars(_ text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value).filter { $0 != 0x20 }
  }

  /// The last eight digits of a number, seven where it has no more: area codes are left out.
  static func phoneKey(_ digits: [UInt8]) -> String? {
    guard digits.count >= 7 else { return nil }
    // A mobile number as a whole; of the others what follows the area code.
    let isMobile = digits.count == 11 && digits[0] == UInt8(ascii: "1")
    return String(decoding: digits.suffix(isMobile ? 11 : 8), as: UTF8.self)
  }

  /// The digits of a number, narrow ones and wide ones, as narrow ones.
  private static func digits(_ text: String) -> [UInt8] {
    text.unicodeScalars.compactMap { scalar in
      switch scalar.value {
      case 0x30...0x39: UInt8(scalar.value)
      case 0xFF10...0xFF19: UInt8(scalar.value - 0xFEE0)
      default: nil
      }
    }
  }
}
