import Disclosure

/// “Complain about this”: the ways, and what happens then.
extension PageRenderer {
  func complaint(of page: Page, _ data: PageData) -> TemplateValue {
    guard let subject = page.complaint else { return .absent }
    let (community, limits) = (site.community, site.complaints)
    let street = community.streetOffice
    let committee = community.committee
    let isForStreet = subject.isForStreet && street != nil
    let email = isForStreet ? street?.email : committee.email
    let next = strings(
      .complainNext,
      [
        "acknowledge": strings.limit(limits.acknowledge), "reply": strings.limit(limits.reply),
        "finish": strings.limit(limits.finish),
      ])
    var values: [String: TemplateValue] = [
      "id": .text(subject.id), "is_for_street": .flag(isForStreet),
      "mail_link": .address(complaintLink.link(to: email, about: subject.id)),
      "form_link": data.link(.complaintForm(in: view, of: site)),
      "place": .text(isForStreet ? street?.address : committee.address),
      "hours": .text(isForStreet ? nil : committee.hours), "next": .text(next),
      "street": data.phone(street?.phone), "hotline": data.phone(community.hotline),
    ]
    if !isForStreet { values["committee"] = data.phone(committee.phone) }
    return .object(TemplateObject(CardShapes.complaint, values))
  }
}

extension PageData {
  /// A phone number by itself.
  fileprivate func phone(_ phone: String?) -> TemplateValue {
    guard phone != nil else { return .absent }
    return .object(TemplateObject(CardShapes.phone, phoneFields(phone)))
  }
}

extension Address {
  /// The blank form in the language of a view.
  static func complaintForm(in view: SiteView, of site: SiteModel) -> Address {
    let isFirst = view.language == site.views.first?.language
    return Address(isFirst ? "complaint-form.txt" : "complaint-form.\(view.language).txt")
  }
}
