import Content
import Diagnostics
import Disclosure

@testable import Publish

/// A small site made by hand: one page of every kind, at depths 0 to 2, with Chinese names. `mark`
/// is put into every text that authors write.
struct SampleSite {
  let mark: String
  let body: String
  let views: [SiteView]

  init(
    mark: String = "", body: String = "正文。\n",
    views: [SiteView] = Array(SiteView.all(of: ["zh-Hans"]).prefix(1))
  ) {
    self.mark = mark
    self.body = body
    self.views = views
  }

  static let day = CalendarDate(year: 2026, month: 3, day: 1) ?? .placeholder
  static let secretary = Address("duties/书记.html")
  static let notice = Address("finance/2026年一季度.html")

  private func text(_ text: String) -> String { text + mark }

  var model: SiteModel {
    SiteModel(
      community: community, views: views, today: Self.day,
      pages: pages.sorted { $0.address < $1.address }, newest: [card],
      freePages: [LinkCard(title: text("概况"), address: Address("概况.html"), summary: text("简介"))],
      service: [
        Service(worker: "w001", post: "secretary", grid: "g1", from: Self.day, until: nil)
      ],
      posts: [
        Post(
          id: "secretary", title: text("书记"), kind: "书记", seats: 1, window: nil,
          isFirstReceiver: false, vacantSince: nil)
      ],
      attachments: [
        PublicAttachment(
          path: "content/finance/附件/合同.pdf", address: Address("finance/附件/合同.pdf"),
          location: "/nowhere/合同.pdf"),
        PublicAttachment(
          path: "content/finance/附件/草稿.pdf", address: Address("finance/附件/草稿.pdf"),
          location: "/nowhere/草稿.pdf"),
      ],
      addresses: [
        "content/finance/2026年一季度.md": Self.notice, "content/duties/书记.md": Self.secretary,
        "content/pages/概况.md": Address("概况.html"),
        "content/finance/附件/合同.pdf": Address("finance/附件/合同.pdf"),
        "content/finance/附件/草稿.pdf": Address("finance/附件/草稿.pdf"),
      ])
  }

  private var community: Community {
    Community(
      name: text("梧桐里社区"), code: nil, street: text("槐溪街道"), district: text("望川区"),
      city: text("清禾市"), population: 12000, households: nil,
      office: .init(
        address: text("66号"), phone: text("021-5550 0101"), hours: text("8:30–17:30"),
        email: text("a@b.example")),
      site: .init(address: "https://wutongli.example", languages: ["zh-Hans"]),
      committee: SupervisionCommittee(
        phone: text("021-5550 0109"), email: nil, address: nil, hours: nil, members: []),
      grids: [], abbreviations: [.init(short: text("收支"), full: text("收入和支出"))])
  }

  private var person: PersonLink {
    PersonLink(name: text("顾明远"), address: Address("workers/w001.html"))
  }

  private var link: LinkCard {
    LinkCard(title: text("另一条"), address: Self.notice, summary: nil)
  }

  private var card: NoticeCard {
    NoticeCard(
      title: text("2026年**一季度**收支"), address: Self.notice, section: .finance, date: Self.day,
      period: "2026-Q1", summary: text("收入三万元。"), item: "ledger", isWithdrawn: true,
      isCorrected: true, isCorrection: true,
      publicity: PublicityWindow(
        first: Self.day, last: Self.day.adding(days: 6), isProvisional: true),
      publicityState: .closing(daysLeft: 2))
  }

  private var duty: DutyCard {
    DutyCard(
      title: text("书记职责"), address: Self.secretary, summary: text("主持工作"), post: text("书记"),
      holders: [person], phone: text("021-5550 0102"), keywords: [text("党员")],
      isWithdrawn: false)
  }

  private var commitment: CommitmentCard { commitment(kept: nil) }

  private func commitment(kept latest: Commitment.Result?) -> CommitmentCard {
    CommitmentCard(
      title: text("三日上门"), address: Address("commitments/visit.html"), service: text("上门"),
      post: text("书记"), acknowledge: TimeLimit(2, .workingHours), resolve: TimeLimit(3, .days),
      latest: latest, isWithdrawn: false)
  }

  private var worker: WorkerCard {
    WorkerCard(
      id: "w001", name: text("顾明远"), address: Address("workers/w001.html"),
      kind: text("两委专职"), posts: [text("书记"), text("主任")], grids: [text("一网格")],
      phone: text("021-5550 0103"), isLent: true)
  }

  private var committee: CommitteeCard {
    CommitteeCard(
      phone: text("021-5550 0109"), email: text("c@d.example"), address: text("二楼"),
      hours: text("周三"), members: [(text("康永年"), text("主任"), nil)])
  }

  private var table: PublicTable {
    PublicTable(
      title: text("明细"), summary: text("单位：元"),
      columns: [
        .init(title: text("摘要"), isNumeric: false), .init(title: text("收入"), isNumeric: true),
      ], rows: [[text("拨款"), text("30,000.00")], [text("很长很长很长很长的一段摘要文字"), ""]])
  }

  /// One account with few amounts, one with more than a line holds.
  private var totals: LedgerTotals {
    let rows = (0..<12).map { index in
      var row = LedgerRow(
        index: index, date: Self.day, summary: "", account: text(index < 3 ? "维修费" : "拨款"))
      row.voucher = text("记-\(index + 1)")
      if index < 3 { row.expense = Money(cents: [700, -200, 500][index]) }
      if index >= 3 { row.income = Money(cents: 100) }
      return row
    }
    return LedgerTotals(rows)
  }

  private var files: [AttachmentLink] {
    [
      AttachmentLink(
        title: text("合同"), address: Address("finance/附件/合同.pdf"), type: "PDF", size: 1_572_864)
    ]
  }

  private func page(
    _ address: Address, _ title: String, _ list: Crumb.Key?, _ content: PageContent,
    hasBody: Bool = false
  ) -> Page {
    let path =
      address == Self.notice ? "content/finance/2026年一季度.md" : "content/duties/书记.md"
    let source = SourceFile(path: path, bytes: Array(body.utf8))
    return Page(
      address: address, title: title, summary: hasBody ? text("一句话") : nil, date: Self.day,
      trail: list.map { trail($0, title: title) } ?? [],
      body: hasBody ? MarkdownBody(source: source, range: 0..<source.bytes.count) : nil,
      content: content,
      withdrawn: hasBody ? Withdrawal(on: Self.day, reason: text("数字有误")) : nil)
  }

  private func trail(_ list: Crumb.Key, title: String) -> [Crumb] {
    let home = Crumb(key: .home, title: nil, address: .home)
    guard !title.isEmpty else { return [home, Crumb(key: list, title: nil, address: nil)] }
    return [
      home, Crumb(key: list, title: nil, address: Address("\(list.rawValue)/index.html")),
      Crumb(key: nil, title: title, address: nil),
    ]
  }

  private var pages: [Page] {
    [
      page(
        .home, text("梧桐里社区"), nil,
        .home(
          HomePage(
            open: [card], sections: [(.finance, [card]), (.party, [])], duties: [duty],
            commitments: [commitment], workers: [worker], supervision: [link],
            committee: committee, missing: coverage.missing))),
      disclosure,
      page(Address("finance/index.html"), "", .finance, .notices(list(.all))),
      page(Address("finance/2026/page-2.html"), "", .finance, .notices(list(.year(2026)))),
      page(
        Address("items/ledger/index.html"), text("季度收支"), .finance,
        .notices(list(.item("ledger")))),
      page(.accounts, "", .finance, .accounts([series(correction: true)])),
      page(
        .openSheets, "", .sheets, .sheets(SheetPage(paper: .a4, disclosures: [disclosure]))),
      page(
        Address(sheetOf: Self.notice), text("季度收支"), .finance,
        .sheets(SheetPage(paper: .a3, disclosures: [disclosure]))),
      page(.find, "", .find, .find(findPage)),
      page(.search, "", .search, .search(searchPage)),
      page(.duties, "", .duties, .duties([duty])),
      page(Self.secretary, text("书记职责"), .duties, .duty(dutyPage), hasBody: true),
      page(.workers, "", .workers, .workers(workersPage)),
      page(Address("workers/w001.html"), text("顾明远"), .workers, .worker(workerPage)),
      page(.commitments, "", .commitments, .commitments(commitmentRows)),
      page(commitment.address, text("三日上门"), .commitments, .commitment(commitmentPage)),
      page(.catalogue, "", .catalogue, .catalogue([section])),
      page(.coverage, "", .catalogue, .coverage(coverage)),
      page(.supervision, "", .supervision, .supervision(committee, [link])),
      page(
        Address("概况.html"), text("概况"), nil,
        .free(
          FreePageContent(
            date: Self.day, tables: [table], attachments: files, committee: committee))),
      page(.notFound, "", nil, .notFound),
    ]
  }

  private var disclosure: Page {
    page(Self.notice, card.title, .finance, .notice(notice), hasBody: true)
  }

  private func series(correction: Bool) -> AccountSeries {
    let row = AccountSeries.Row(
      notice: link, period: "2026-Q1", balances: balances, isCorrection: correction,
      hasLedger: true)
    return AccountSeries(book: text("办公经费"), frequency: .quarter, rows: [row, row])
  }

  private var balances: Balances {
    Balances(
      opening: Money(cents: 100), income: Money(cents: 3000), expense: Money(cents: 1000),
      closing: Money(cents: 2100))
  }

  private var notice: NoticePage {
    NoticePage(
      card: card, item: LinkCard(title: text("季度收支"), address: .catalogue, summary: "ledger"),
      itemList: Address("items/ledger/index.html"), sheet: Address(sheetOf: Self.notice),
      ledger: Address(ledgerOf: Self.notice),
      responsible: person,
      approval: [(.proposed, text("冯素珍"), Self.day), (.secrecyChecked, text("康永年"), Self.day)],
      publicity: PublicityPeriod(
        from: Self.day, until: nil, days: nil, workingDays: 5, about: text("收支"),
        place: text("一楼"), phone: text("021-5550 0104")),
      accounts: AccountSheet(
        balances: balances, book: text("办公经费"), carriedFrom: link, totals: totals,
        corrected: Balances(
          opening: Money(cents: 100), income: Money(cents: 3050), expense: nil, closing: nil),
        series: series(correction: false)),
      tables: [table], attachments: files, corrects: link, correctedBy: link,
      newer: link, older: link)
  }

  private func list(_ filter: NoticeList.Filter) -> NoticeList {
    NoticeList(
      section: .finance, filter: filter,
      items: [
        NoticeList.ItemLink(
          id: "ledger", title: text("季度收支"), address: Address("items/ledger/index.html"), count: 1)
      ], notices: [card],
      years: [
        LinkCard(title: "2026", address: Address("finance/2026/index.html"), summary: nil)
      ], pageNumber: 2, pageCount: 3, previous: Address("finance/2026/index.html"),
      next: Address("finance/2026/page-3.html"), feed: .feed(of: "finance"))
  }

  private var dutyPage: DutyPage {
    DutyPage(
      card: duty, basis: [text("意见第11点")], audience: text("全体居民"), methods: [text("上门服务")],
      steps: [text("登记")], materials: [text("身份证")], place: text("一楼"), hours: text("上午"),
      isFirstReceiver: true, vacancy: vacancy(since: nil), updated: Self.day,
      commitments: [commitment], tables: [table],
      attachments: files)
  }

  private func vacancy(since: CalendarDate?) -> Vacancy? {
    let post = Post(
      id: "desk", title: "窗口", kind: "窗口", seats: 3, window: nil, isFirstReceiver: false,
      vacantSince: since)
    let service = Service(worker: "w001", post: "desk", grid: nil, from: Self.day, until: nil)
    return Vacancy(of: post, service: since == nil ? [service] : [], on: Self.day)
  }

  private var workersPage: WorkersPage {
    let roster = [("w001", "两委专职"), ("w002", "专职工作人员")].map { id, kind in
      Worker(
        id: id, name: "", kind: kind, since: Self.day, until: nil, phone: nil, publicMobile: nil,
        email: nil, photo: nil, qualification: nil, grade: nil)
    }
    return WorkersPage(
      workers: [worker],
      staffing: Staffing(roster, population: 12000, per10000: 1750, on: Self.day),
      vacancies: [vacancy(since: Self.day), vacancy(since: nil)].compactMap { $0 }
        .map { (text("窗口"), $0) },
      training: [Self.day, nil].map {
        TrainingRow(person: person, trained: $0, due: Self.day, isOverdue: $0 == nil)
      })
  }

  private var findPage: FindPage {
    FindPage(
      duties: [duty],
      grids: [
        GridCard(
          name: text("一网格"), area: text("河东"), buildings: [text("1号楼")],
          workers: [.init(person: person, phone: text("13900000000"))]),
        GridCard(name: text("二网格"), area: nil, buildings: [], workers: []),
      ], workers: [worker])
  }

  private var workerPage: WorkerPage {
    WorkerPage(
      card: worker, since: Self.day, until: Self.day, mobile: text("13900000000"),
      email: text("e@f.example"), photo: Address("finance/附件/合同.pdf"),
      qualification: text("社会工作师"), grade: text("三级"), mentor: person, trained: Self.day,
      trainingDue: Self.day, isTrainingOverdue: true,
      secondment: .init(
        to: text("街道办"), approval: text("望社工18号"), from: Self.day, until: Self.day),
      grids: [(text("一网格"), text("河东"), [text("1号楼")])], duties: [duty],
      commitments: [commitment])
  }

  private var commitmentRows: [CommitmentRow] {
    let page = commitmentPage
    return [page.results.first, nil].map {
      CommitmentRow(
        card: commitment(kept: $0), holders: [person], channels: page.channels,
        remedy: page.remedy)
    }
  }

  private var commitmentPage: CommitmentPage {
    CommitmentPage(
      card: commitment, holders: [person], duty: link,
      channels: [
        .init(kind: "phone", value: text("021-5550 0105")),
        .init(kind: "online", value: "https://x.example/a?q=<&\"'"),
        .init(kind: "drone", value: text("javascript:alert(1)")),
      ], remedy: text("致歉"), measure: text("回访"),
      results: [
        .init(period: "2026-H1", total: 10, onTime: 9, satisfied: nil),
        .init(period: "2026-Q3", total: 3, onTime: 3, satisfied: 2, rated: 3),
        .init(period: "2026-Q4", total: 0, onTime: 0, satisfied: nil),
      ], from: Self.day,
      tables: [table], attachments: [])
  }

  private var section: CatalogueSection {
    CatalogueSection(
      id: "finance",
      items: [
        CatalogueRow(
          id: "ledger", category: text("收支"), title: text("季度收支"), elements: [text("收入")],
          basis: [text("规程")], owner: text("会计"), channels: [text("网站")],
          cadence: .init(every: .quarter, month: nil, day: nil, within: TimeLimit(15, .days)),
          from: Self.day, until: nil, isShown: true, newest: card)
      ])
  }
}
