import Diagnostics
import Disclosure
import Publish

/// The statistics of a roster as tables, in the order in which they are told.
struct RosterFigures {
  let community: String
  let day: String
  let tables: [FigureTable]

  init(_ report: RosterReport) {
    let statistics = report.statistics
    community = report.community
    day = statistics.day.description
    tables = [
      Self.kinds(statistics), Self.grades(statistics, ladder: report.ladder),
      Self.qualifications(statistics), Self.educations(statistics), Self.years(statistics),
      Self.training(statistics), Self.posts(statistics), Self.staffing(statistics.staffing),
      Self.secondments(statistics.secondments),
    ]
  }

  private static func kinds(_ statistics: RosterStatistics) -> FigureTable {
    let english = [
      "full-time committee members", "full-time staff", "grid workers", "part-time members",
    ]
    let rows = zip(Worker.Kind.all, english).map { kind, english in
      FigureTable.Row(
        kind, Bilingual(zh: kind, en: english), statistics.kinds[kind] ?? 0)
    }
    let total = FigureTable.Row("total", Bilingual(zh: "合计", en: "total"), statistics.total)
    return FigureTable("kinds", Bilingual(zh: "人员类别", en: "Kind"), rows + [total])
  }

  private static func grades(_ statistics: RosterStatistics, ladder: [String]) -> FigureTable {
    let others = Set(statistics.grades.keys).subtracting(ladder).sorted()
    let rows = (ladder + others).map { grade in
      FigureTable.Row(grade, Bilingual(zh: grade, en: grade), statistics.grades[grade] ?? 0)
    }
    let none = FigureTable.Row("none", Bilingual(zh: "未定级", en: "none"), statistics.ungraded)
    return FigureTable("grades", Bilingual(zh: "岗位等级", en: "Grade"), rows + [none])
  }

  private static func qualifications(_ statistics: RosterStatistics) -> FigureTable {
    let names: [(String, Bilingual)] = [
      ("高级社会工作师", Bilingual(zh: "高级社会工作师", en: "senior social worker")),
      ("社会工作师", Bilingual(zh: "社会工作师", en: "social worker")),
      ("助理社会工作师", Bilingual(zh: "助理社会工作师", en: "assistant social worker")),
      ("无", Bilingual(zh: "无", en: "none")), ("", Bilingual(zh: "未填", en: "not written")),
    ]
    return FigureTable(
      "qualifications", Bilingual(zh: "职业资格", en: "Qualification"),
      names.map { key, label in
        FigureTable.Row(
          key.isEmpty ? "unknown" : key, label, statistics.qualifications[key] ?? 0)
      })
  }

  private static func educations(_ statistics: RosterStatistics) -> FigureTable {
    FigureTable(
      "education", Bilingual(zh: "学历", en: "Education"),
      Education.allCases.map { level in
        FigureTable.Row(level.rawValue, level.label, statistics.educations[level] ?? 0)
      })
  }

  private static func years(_ statistics: RosterStatistics) -> FigureTable {
    FigureTable(
      "years_of_service", Bilingual(zh: "社区工作年限", en: "Years of community work"),
      YearsOfService.allCases.map { band in
        FigureTable.Row(band.rawValue, band.label, statistics.years[band] ?? 0)
      })
  }

  private static func training(_ statistics: RosterStatistics) -> FigureTable {
    FigureTable(
      "training", Bilingual(zh: "培训", en: "Training"),
      RosterStatistics.TrainingState.allCases.map { state in
        FigureTable.Row(state.rawValue, state.label, statistics.training[state] ?? 0)
      })
  }

  private static func posts(_ statistics: RosterStatistics) -> FigureTable {
    let rows = Post.Kind.all.compactMap { kind in
      statistics.posts[kind].map { seats in
        FigureTable.Row(
          kind, Bilingual(zh: kind, en: kind), [seats.seats, seats.held, seats.vacant])
      }
    }
    return FigureTable(
      "posts", Bilingual(zh: "岗位", en: "Posts"), rows,
      columns: [
        ("seats", Bilingual(zh: "设置", en: "seats")), ("held", Bilingual(zh: "在任", en: "held")),
        ("vacant", Bilingual(zh: "空缺", en: "vacant")),
      ])
  }

  private static func staffing(_ staffing: Staffing) -> FigureTable {
    let label = Bilingual(
      zh: """
        应配（\(staffing.groupedPopulation) × \(staffing.standard) ÷ 10,000 = \(staffing.exact)）
        """,
      en: """
        required (\(staffing.groupedPopulation) × \(staffing.standard) ÷ 10,000 = \(staffing.exact))
        """)
    return FigureTable(
      "staffing", Bilingual(zh: "人员配备", en: "Staffing"),
      [
        .init("population", Bilingual(zh: "常住人口", en: "residents"), staffing.population),
        .init("required", label, staffing.required),
        .init("present", Bilingual(zh: "现有", en: "present"), staffing.present),
        .init(
          "committee", Bilingual(zh: "其中：两委专职", en: "of them committee members"),
          staffing.committee),
        .init("staff", Bilingual(zh: "其中：专职工作人员", en: "of them staff"), staffing.staff),
        .init("lent", Bilingual(zh: "另有借调在外", en: "lent away besides"), staffing.lent),
      ])
  }

  private static func secondments(_ secondments: RosterStatistics.Secondments) -> FigureTable {
    FigureTable(
      "secondments", Bilingual(zh: "借调", en: "Secondments"),
      [
        .init("current", Bilingual(zh: "今天借调在外", en: "today"), secondments.current),
        .init(
          "without_approval", Bilingual(zh: "没有批准", en: "without approval"),
          secondments.withoutApproval),
        .init("over", Bilingual(zh: "到期未还", en: "past their end"), secondments.over),
      ])
  }
}
