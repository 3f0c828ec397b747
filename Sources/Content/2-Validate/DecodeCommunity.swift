import Disclosure

extension Community {
  init(_ fields: inout FieldReader) {
    let office = fields.reader("office")
    let site = fields.reader("site")
    var security = site?.reader("security")
    let contact = security.map { _ in
      SecurityContact(
        contact: security?.text("contact") ?? "",
        expires: security?.date("expires") ?? .placeholder)
    }
    if let security { fields.absorb(security) }
    var address = site?.text("address") ?? ""
    while address.hasSuffix("/") { address.removeLast() }
    self.init(
      name: fields.text("name"), code: fields.optionalText("code"),
      street: fields.text("street"), district: fields.text("district"),
      city: fields.text("city"), population: fields.integer("population") ?? 0,
      households: fields.integer("households"),
      office: Office(
        address: office?.text("address") ?? "", phone: office?.text("phone") ?? "",
        hours: office?.text("hours") ?? "", email: office?.optionalText("email")),
      site: Site(
        address: address, languages: site?.texts("languages") ?? [], security: contact,
        icp: site?.optionalText("icp"), policeRecord: site?.optionalText("police_record")),
      committee: SupervisionCommittee(fields.reader("supervision")),
      grids: fields.readers("grids").map { grid in
        Grid(
          id: grid.text("id"), name: grid.text("name"), area: grid.optionalText("area"),
          buildings: grid.texts("buildings"))
      },
      streetOffice: fields.reader("street_contact").map { street in
        StreetOffice(
          phone: street.text("phone"), email: street.optionalText("email"),
          address: street.optionalText("address"))
      },
      hotline: fields.optionalText("hotline"),
      abbreviations: fields.readers("abbreviations").map {
        Abbreviation(short: $0.text("short"), full: $0.text("full"))
      })
  }
}

extension SupervisionCommittee {
  fileprivate init(_ fields: FieldReader?) {
    self.init(
      phone: fields?.text("phone") ?? "", email: fields?.optionalText("email"),
      address: fields?.optionalText("address"), hours: fields?.optionalText("hours"),
      members: (fields?.readers("members") ?? []).map { member in
        Member(
          worker: member.optionalText("worker"), name: member.optionalText("name"),
          role: member.text("role"))
      })
  }
}
