/// The value of a finding, masked.
package func masked(_ finding: PersonalFinding, by profile: MaskProfile) -> String {
  masked(finding.normalized, kind: finding.kind, by: profile)
}

/// A value in one spelling, masked. Whatever the profile says, a third of it at least is covered. Of an
/// e-mail address the first character and the domain stay, of a home address all but the numbers,
/// whose stars do not tell how long they are.
package func masked(
  _ value: String, kind: PersonalDataKind, by profile: MaskProfile
) -> String {
  switch kind {
  case .idNumber: starred(value, profile.keep(.idNumber))
  case .bankCard: starred(value, profile.keep(.bankCard))
  case .mobile: starred(value, profile.keep(.mobile))
  case .plate: starred(value, profile.keep(.plate))
  case .passport: starred(value, profile.keep(.passport))
  case .email: maskedEmail(value)
  case .address: maskedAddress(value)
  }
}

/// A person's name, masked: `张**`, `欧阳**`. The first character of a profile is the whole surname.
package func maskedName(_ name: String, by profile: MaskProfile) -> String {
  let keep = profile.keep(.name)
  let surname = CompoundSurname.length(of: name)
  let isCompound = surname == 2 && keep.first > 0
  return starred(name, Keep(first: isCompound ? max(keep.first, 2) : keep.first, last: keep.last))
}

private func starred(_ value: String, _ keep: Keep) -> String {
  let characters = Array(value)
  let most = characters.count - (characters.count + 2) / 3
  let first = min(keep.first, most)
  let last = min(keep.last, most - first)
  return String(characters.prefix(first))
    + String(repeating: "*", count: characters.count - first - last)
    + String(characters.suffix(last))
}

private func maskedEmail(_ value: String) -> String {
  guard let sign = value.lastIndex(of: "@") else { return starred(value, Keep(first: 0, last: 0)) }
  let local = value[..<sign]
  return (local.count > 1 ? String(local.prefix(1)) : "") + "***" + value[sign...]
}

private func maskedAddress(_ value: String) -> String {
  var result = ""
  for character in value {
    let isNumber = character.isNumber || character.isASCII
    if !isNumber { result.append(character) } else if result.last != "*" { result.append("*") }
  }
  return result
}
