/// The community as the public knows it (`community.yaml`).
package struct Community: Sendable {
  package var name: String
  package var code: String?
  package var street: String
  package var district: String
  package var city: String
  package var population: Int
  package var households: Int?
  package var office: Office
  package var site: Site
  package var committee: SupervisionCommittee
  package var grids: [Grid]
  /// Where complaints about the committee itself go (街道).
  package var streetOffice: StreetOffice?
  /// The city's service line, such as `12345`.
  package var hotline: String?
  /// Short names that pages use, explained where they do.
  package var abbreviations: [Abbreviation]

  package init(
    name: String, code: String?, street: String, district: String, city: String, population: Int,
    households: Int?, office: Office, site: Site, committee: SupervisionCommittee, grids: [Grid],
    streetOffice: StreetOffice? = nil, hotline: String? = nil,
    abbreviations: [Abbreviation] = []
  ) {
    self.name = name
    self.code = code
    self.street = street
    self.district = district
    self.city = city
    self.population = population
    self.households = households
    self.office = office
    self.site = site
    self.committee = committee
    self.grids = grids
    self.streetOffice = streetOffice
    self.hotline = hotline
    self.abbreviations = abbreviations
  }

  /// A short name (简称) and what it stands for.
  package struct Abbreviation: Sendable {
    package var short: String
    package var full: String

    package init(short: String, full: String) {
      self.short = short
      self.full = full
    }
  }

  /// Where residents come, call and write.
  package struct Office: Sendable {
    package var address: String
    package var phone: String
    package var hours: String
    package var email: String?

    package init(address: String, phone: String, hours: String, email: String?) {
      self.address = address
      self.phone = phone
      self.hours = hours
      self.email = email
    }
  }

  /// The street office above the community.
  package struct StreetOffice: Sendable {
    package var phone: String
    package var email: String?
    package var address: String?

    package init(phone: String, email: String?, address: String?) {
      self.phone = phone
      self.email = email
      self.address = address
    }
  }

  /// The public site: its address without a slash at the end, and its languages, first one first.
  package struct Site: Sendable {
    package var address: String
    package var languages: [String]
    package var security: SecurityContact?
    /// The number under which the site is registered (备案号), and that of the police (公安备案号).
    package var icp: String?
    package var policeRecord: String?

    package init(
      address: String, languages: [String], security: SecurityContact? = nil, icp: String? = nil,
      policeRecord: String? = nil
    ) {
      self.address = address
      self.languages = languages
      self.security = security
      self.icp = icp
      self.policeRecord = policeRecord
    }
  }

  /// Who is told of a weakness of the site, and the last day on which that can be relied on.
  package struct SecurityContact: Sendable {
    package var contact: String
    package var expires: CalendarDate

    package init(contact: String, expires: CalendarDate) {
      self.contact = contact
      self.expires = expires
    }
  }

  /// A grid (网格): the smallest area with a worker of its own.
  package struct Grid: Sendable {
    package var id: String
    package var name: String
    package var area: String?
    package var buildings: [String]

    package init(id: String, name: String, area: String?, buildings: [String]) {
      self.id = id
      self.name = name
      self.area = area
      self.buildings = buildings
    }
  }
}

/// The residents' supervision committee (居务监督委员会).
package struct SupervisionCommittee: Sendable {
  package var phone: String
  package var email: String?
  package var address: String?
  package var hours: String?
  package var members: [Member]

  package init(
    phone: String, email: String?, address: String?, hours: String?, members: [Member]
  ) {
    self.phone = phone
    self.email = email
    self.address = address
    self.hours = hours
    self.members = members
  }

  /// A member: one of the roster by id, or a resident by name.
  package struct Member: Sendable {
    package var worker: String?
    package var name: String?
    package var role: String

    package init(worker: String?, name: String?, role: String) {
      self.worker = worker
      self.name = name
      self.role = role
    }
  }
}
