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
  /// The last day of the latest training at county level or above.
  package var trained: CalendarDate?
  package var mentor: String?
  package var secondment: Secondment?

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

  /// Lent to another office (借调), which the 2024 central opinion allows only with approval
  /// (point 17).
  package struct Secondment: Sendable {
    package var to: String
    /// The approval's number or date.
    package var approval: String?
    package var from: CalendarDate?
    package var until: CalendarDate?

    package init(to: String, approval: String?, from: CalendarDate?, until: CalendarDate?) {
      self.to = to
      self.approval = approval
      self.from = from
      self.until = until
    }
  }
}
