/// Strings that the program fills or chooses itself, with the names it puts into them; templates
/// may use others.
enum StringKey: String, CaseIterable, Sendable {
  case date, dateRange = "date_range"
  case periodYear = "period_year", periodHalf1 = "period_half_1", periodHalf2 = "period_half_2"
  case periodQuarter = "period_quarter", periodMonth = "period_month"
  case limitWorkingHours = "limit_working_hours", limitWorkingDays = "limit_working_days"
  case limitDays = "limit_days"
  case sizeBytes = "size_bytes", sizeKB = "size_kb", sizeMB = "size_mb"
  case pageOf = "page_of", titleWithSite = "title_with_site", listOfYear = "list_of_year"
  case moreOf = "more_of", siteTitle = "site_title"
  case cadenceWithin = "cadence_within", cadenceOnDay = "cadence_on_day"
  case cadenceOnDayNext = "cadence_on_day_next", cadenceNext = "cadence_next"
  case cadenceChangeWithin = "cadence_change_within", cadenceEventWithin = "cadence_event_within"
  case cadenceStagesWithin = "cadence_stages_within"
  case dayOfMonth = "day_of_month", dayLast = "day_last", dayInYear = "day_in_year"
  case dayInFirst = "day_in_first", dayInLast = "day_in_last", dayInMonth = "day_in_month"
  case coverage, coverageAsOf = "coverage_as_of", missingCount = "missing_count"
  case nothingMissing = "nothing_missing", firstDisclosure = "first_disclosure"
  case stageOf = "stage_of", provisionalDay = "provisional_day"
  case daysOverdue = "days_overdue", daysLate = "days_late"
  case find, search, searchFound = "search_found", committee, erased, pageNotFound =
    "page_not_found", allDisclosures = "all_disclosures",
    home
  case catalogue, duties, commitments, workers, supervision
  case sectionParty = "section_party", sectionResidency = "section_residency"
  case sectionFinance = "section_finance"
  case publicityUpcoming = "publicity_upcoming", publicityOpen = "publicity_open"
  case publicityClosing = "publicity_closing", publicityLastDay = "publicity_last_day"
  case publicityClosed = "publicity_closed", publicityUntil = "publicity_until"
  case siteAsOf = "site_as_of", sinceDay = "since_day"
  case viewElder = "view_elder", viewStandard = "view_standard"
  case languageName = "language_name"
  case complainNext = "complain_next", complainSubject = "complain_subject"
  case listSeparator = "list_separator"
  case workedWithVouchers = "worked_with_vouchers"
  case accountsOverview = "accounts_overview", bookBy = "book_by"
  case chartAccounts = "chart_accounts", chartPeriods = "chart_periods", chartText = "chart_text"
  case chartAmount = "chart_amount"
  case chartIncome = "chart_income", chartExpense = "chart_expense"
  case sheets, openSheets = "open_sheets", sheetOf = "sheet_of", qrTitle = "qr_title"
  case satisfiedOf = "satisfied_of"
  case sheetDisclosure = "sheet_disclosure", sheetPublicity = "sheet_publicity"
  case vacant, vacantSince = "vacant_since", seatsVacant = "seats_vacant"
  case trainingDue = "training_due", trainingOverdue = "training_overdue"
  case staffingSum = "staffing_sum", staffingParts = "staffing_parts"
  case staffingLent = "staffing_lent", staffingShort = "staffing_short"

  /// The places the program fills.
  var names: Set<String> {
    switch self {
    case .date: ["year", "month", "day"]
    case .dateRange: ["from", "until"]
    case .periodYear, .periodHalf1, .periodHalf2: ["year"]
    case .periodQuarter: ["year", "quarter"]
    case .periodMonth: ["year", "month"]
    case .limitWorkingHours, .limitWorkingDays, .limitDays:
      ["count"]
    case .sizeBytes, .sizeKB, .sizeMB: ["size"]
    case .pageOf: ["page", "pages"]
    case .titleWithSite: ["title", "site"]
    case .listOfYear: ["list", "year"]
    case .moreOf: ["list"]
    case .siteTitle: ["site"]
    case .cadenceWithin: ["every", "limit"]
    case .cadenceOnDay: ["every", "day"]
    case .publicityOpen, .publicityClosing: ["count"]
    case .sinceDay: ["from"]
    case .cadenceOnDayNext: ["every", "day", "last"]
    case .cadenceNext: ["every", "last"]
    case .cadenceChangeWithin, .cadenceEventWithin: ["limit"]
    case .cadenceStagesWithin: ["stages", "limit"]
    case .dayOfMonth, .dayInFirst, .dayInLast, .coverageAsOf, .provisionalDay,
      .publicityUntil, .siteAsOf:
      ["day"]
    case .dayInYear, .dayInMonth: ["month", "day"]
    case .missingCount: ["count"]
    case .stageOf: ["name", "stage"]
    case .daysOverdue, .daysLate: ["days"]
    case .complainNext: ["acknowledge", "reply", "finish"]
    case .bookBy: ["book", "every"]
    case .chartText: ["count", "least", "most"]
    case .chartAmount: ["amount"]
    case .searchFound: ["count"]
    case .sheetOf: ["title"]
    case .satisfiedOf: ["satisfied", "rated"]
    case .workedWithVouchers: ["sum", "vouchers"]
    case .vacantSince, .trainingDue, .trainingOverdue: ["date"]
    case .seatsVacant: ["seats", "held", "free"]
    case .staffingSum: ["population", "standard", "exact", "required"]
    case .staffingParts: ["present", "committee", "staff"]
    case .staffingLent, .staffingShort: ["count"]
    default: []
    }
  }
}
