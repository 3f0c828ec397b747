import Disclosure

extension PageData {
  func workers(_ page: WorkersPage) -> TemplateObject {
    TemplateObject(
      PageShapes.workers,
      [
        "workers": .objects(page.workers.map(card)),
        "staffing": .object(staffing(page.staffing)),
        "vacancies": group(
          page.vacancies.map { post, vacancy in
            TemplateObject(
              CardShapes.vacancy,
              ["post": .text(post), "state": .text(strings.vacancy(vacancy))])
          }, CardShapes.vacancy),
        "training": group(page.training.map(training), CardShapes.training),
      ])
  }

  private func training(_ row: TrainingRow) -> TemplateObject {
    TemplateObject(
      CardShapes.training,
      ["person": .object(person(row.person)), "is_overdue": .flag(row.isOverdue)]
        .merging(dateFields("trained", row.trained)) { $1 }
        .merging(dateFields("due", row.due)) { $1 })
  }

  /// The standard, what it comes to, and who there is: a sum that residents can do again.
  private func staffing(_ staffing: Staffing) -> TemplateObject {
    let missing = staffing.required - staffing.present
    return TemplateObject(
      CardShapes.staffing,
      [
        "sum": .text(
          strings(
            .staffingSum,
            [
              "population": staffing.groupedPopulation, "standard": staffing.standard,
              "exact": staffing.exact, "required": String(staffing.required),
            ])),
        "parts": .text(
          strings(
            .staffingParts,
            [
              "present": String(staffing.present), "committee": String(staffing.committee),
              "staff": String(staffing.staff),
            ])),
        "lent": staffing.lent > 0
          ? .text(strings(.staffingLent, ["count": String(staffing.lent)])) : .absent,
        "short": staffing.isShort
          ? .text(strings(.staffingShort, ["count": String(missing)])) : .absent,
      ])
  }

  func worker(_ page: WorkerPage, complaint: TemplateValue) -> TemplateObject {
    var values: [String: TemplateValue] = [
      "complaint": complaint, "initial": .text(page.card.name.first.map(String.init)),
      "name": .text(page.card.name), "kind": .text(page.card.kind),
      "posts": .text(strings.joined(page.card.posts)), "mobile": .text(page.mobile),
      "mobile_link": .address(PageLinks.phone(page.mobile)), "photo_link": link(page.photo),
      "qualification": .text(page.qualification), "grade": .text(page.grade),
      "grids": grids(page.grids),
      "duties": group(page.duties.map(card), CardShapes.duty),
      "commitments": group(page.commitments.map(card), CardShapes.commitment),
    ]
    values.merge(phoneFields(page.card.phone)) { $1 }
    values.merge(emailFields(page.email)) { $1 }
    values.merge(dateFields("since", page.since)) { $1 }
    values.merge(dateFields("until", page.until)) { $1 }
    values.merge(dateFields("trained", page.trained)) { $1 }
    values["training_due"] = .text(
      page.trainingDue.map {
        strings(
          page.isTrainingOverdue ? .trainingOverdue : .trainingDue, ["date": strings.date($0)])
      })
    values["mentor"] = page.mentor.map { .object(person($0)) } ?? .absent
    values["secondment"] = page.secondment.map { .object(secondment($0)) } ?? .absent
    return TemplateObject(PageShapes.worker, values)
  }

  private func secondment(_ secondment: Worker.Secondment) -> TemplateObject {
    let span: String? =
      switch (secondment.from.map(strings.date), secondment.until.map(strings.date)) {
      case (let from?, let until?): strings(.dateRange, ["from": from, "until": until])
      case (let from?, nil): strings(.sinceDay, ["from": from])
      default: nil
      }
    return TemplateObject(
      CardShapes.secondment,
      [
        "to": .text(secondment.to), "span": .text(span), "approval": .text(secondment.approval),
      ])
  }

  private func grids(
    _ grids: [(name: String, area: String?, buildings: [String])]
  ) -> TemplateValue {
    return group(
      grids.map {
        TemplateObject(
          CardShapes.grid,
          [
            "name": .text($0.name), "area": .text($0.area),
            "buildings": .text(strings.joined($0.buildings)),
          ])
      }, CardShapes.grid)
  }

  func supervision(_ committee: CommitteeCard, _ pages: [LinkCard]) -> TemplateObject {
    TemplateObject(
      PageShapes.supervision,
      [
        "committee": .object(self.committee(committee)),
        "pages": group(pages.map { card($0) }, CardShapes.link),
      ])
  }

  func free(_ page: FreePageContent, _ common: [String: TemplateValue]) -> TemplateObject {
    var values = common
    values.merge(dateFields("date", page.date)) { $1 }
    values["tables"] = tables(page.tables)
    values["attachments"] = attachments(page.attachments)
    values["committee"] = page.committee.map { .object(committee($0)) } ?? .absent
    return TemplateObject(PageShapes.free, values)
  }
}
