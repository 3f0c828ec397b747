/// A community worker (社区工作者), one row of `roster.csv`. Private columns of the roster have no
/// place in this type: they stay in the file.
package struct Worker: Sendable {
  package var id: String
  package var name: String
  /// 两委专职, 专职工作人员, 网格员 or 兼职.
  package var kind: String
  package var since: CalendarDate
  package var until: CalendarDate?
  package var phone: String?
  /// A mobile number whose owner agreed that it is published.
  package var publicMobile: String?
  package var email: String?
  package var photo: String?
  package var qualification: String?
  package var grade: String?

  package init(
    id: String, name: String, kind: String, since: CalendarDate, until: CalendarDate?,
    phone: String?, publicMobile: String?, email: String?, photo: String?,
    qualification: String?, grade: String?
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.since = since
    self.until = until
    self.phone = phone
    self.publicMobile = publicMobile
    self.email = email
    self.photo = photo
    self.qualification = qualification
    self.grade = grade
  }
}
