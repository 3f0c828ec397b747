/// What differs from place to place (`rules.yaml`). Where a community says nothing, the defaults
/// are those of the 2024 central opinion on community workers (points 3 and 8), or none.
package struct LocalRules: Sendable {
  /// Community workers for every 10,000 residents, in hundredths: 1800 for 18.
  package var staffingPer10000 = 1800
  package var training = Training()
  /// From low to high; empty where the community has no ladder.
  package var grades: [Grade] = []
  package var accounts = Accounts()
  /// Whether the steps of an approval must be taken by different people.
  package var approvalByDifferentPeople = false
  package var hours = WorkHours.usual
  package var masking = Masking()
  package var complaints = ComplaintDeadlines()
  /// How many years the papers of a complaint are kept after it is closed; nil where nothing is
  /// said.
  package var retentionYears: Int?

  package init() {}

  /// Years within which each must have been trained once.
  package struct Training: Sendable {
    package var leaderYears = 1
    package var otherYears = 3

    package init() {}
  }

  /// A step of the ladder: what it asks for. A step with a kind is for posts of that kind only.
  package struct Grade: Sendable {
    package var grade: String
    package var kind: String?
    package var years: Int?
    package var qualification: String?

    package init(grade: String, kind: String?, years: Int?, qualification: String?) {
      self.grade = grade
      self.kind = kind
      self.years = years
      self.qualification = qualification
    }
  }

  /// How masked copies show values: the profile in use, and the community's own by name. Of each
  /// kind, by its key in `rules.yaml`, so many signs at the beginning and the end stay readable.
  package struct Masking: Sendable {
    package var profile = "strict"
    package var profiles: [String: [String: (first: Int, last: Int)]] = [:]

    package init() {}
  }

  /// The amounts over which an expense needs a witness, an approver, a decision of a meeting; nil
  /// where none does.
  package struct Accounts: Sendable {
    package var witnessOver: Money?
    package var approvalOver: Money?
    package var decisionOver: Money?

    package init() {}
  }
}
