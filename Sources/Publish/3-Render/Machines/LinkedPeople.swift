import Disclosure
import SourceText

extension LinkedData {
  /// `GovernmentOrganization`: the residents' committee, with its supervision committee as a part.
  func organization(_ json: inout JSONWriter) {
    let community = site.community
    json.beginMap()
    json.entry("@type", "GovernmentOrganization")
    json.entry("@id", organizationID)
    json.entry("name", community.name)
    json.entry("url", site.url(of: .home))
    json.entry("telephone", community.office.phone)
    json.entry("email", ifPresent: community.office.email)
    json.key("address")
    json.beginMap()
    json.entry("@type", "PostalAddress")
    json.entry("addressCountry", "CN")
    json.entry("addressLocality", community.city)
    json.entry("streetAddress", community.office.address)
    json.endMap()
    json.key("parentOrganization")
    json.beginMap()
    json.entry("@type", "GovernmentOrganization")
    json.entry("name", community.city + community.district + community.street)
    json.endMap()
    json.key("subOrganization")
    json.beginMap()
    json.entry("@type", "GovernmentOrganization")
    json.entry("name", strings(.committee))
    json.entry("url", site.url(of: .supervision))
    json.entry("telephone", community.committee.phone)
    json.entry("email", ifPresent: community.committee.email)
    json.endMap()
    json.endMap()
  }

  /// `Person`, in a public role: whoever has left works for the community no more.
  func person(_ page: WorkerPage, _ json: inout JSONWriter) {
    json.beginMap()
    json.entry("@type", "Person")
    json.entry("@id", site.url(of: page.card.address))
    json.entry("name", page.card.name)
    json.entry("image", ifPresent: page.photo.map(site.url(of:)))
    if page.until.map({ $0 >= site.today }) ?? true {
      json.list("jobTitle", page.card.posts)
      json.entry("telephone", ifPresent: page.card.phone)
      json.entry("email", ifPresent: page.email)
      json.key("worksFor")
      reference(&json)
    }
    json.endMap()
  }
}
