import Disclosure
import Supervision
import Testing

@testable import Intake

@Suite struct ScreeningTests {
  private func screened(
    _ text: String, subject: String = "", written: String = "2026-09-01",
    _ change: (inout Complaint) -> Void = { _ in }
  ) async throws -> ScreenedComplaint {
    let context = try await SampleCommunity.context()
    var screening = Screening(context, today: SampleCommunity.today)
    let day = try #require(CalendarDate(written))
    let instant = try #require(Instant(day: day, hour: 9, minute: 0))
    var complaint = Complaint(
      channel: .text, place: PlaceInFile(.whole), written: WrittenTime(instant))
    (complaint.text, complaint.subject) = (text, subject)
    change(&complaint)
    complaint.finish()
    screening.prepare(for: [complaint])
    return screening.screen(complaint)
  }

  @Test func whoIsComplainedOfIsFound() async throws {
    let found = try await screened("我要投诉顾明远，他收钱不办事。")
    #expect(found.recusal.subjects.map(\.worker) == ["w001"])
    #expect(found.recusal.handling == .leadership)
  }

  @Test(arguments: ["尊敬的顾书记：您好！门口的路灯坏了。", "楼道灯不亮。"])
  func aSalutationIsNoMatch(_ text: String) async throws {
    #expect(try await screened(text).recusal == .nobody)
  }

  /// The form on a worker's page names him by its id, and the resident need not.
  @Test func aFormFromSomebodysPageIsAboutHim() async throws {
    let found = try await screened("一直没有人来。") { $0.aboutID = "workers/w001" }
    #expect(found.concerns.about == "workers/w001")
    #expect(found.recusal.subjects.map(\.worker) == ["w001"])
    #expect(try await screened("一直没有人来。") { $0.aboutID = "workers/w999" }.recusal == .nobody)
  }

  /// A mail's date is its sender's to choose.
  @Test func anOldDateOpensNothing() async throws {
    let found = try await screened("我要投诉顾明远，他收钱不办事。", written: "1999-01-01")
    #expect(found.recusal.subjects.map(\.worker) == ["w001"])
  }

  @Test func answersInColumnsOfTheirOwnCount() async throws {
    let found = try await screened("他收钱不办事。") {
      $0.details = [Detail(name: "被投诉人", value: "顾明远", nature: .answer)]
    }
    #expect(found.recusal.subjects.map(\.worker) == ["w001"])
    let replied = try await screened("路灯不亮。") {
      $0.details = [Detail(name: "答复", value: "被投诉人：顾明远", nature: .official)]
    }
    #expect(replied.recusal == .nobody)
  }

  @Test(arguments: [
    ("grid-repair", "commitments/grid-repair"),
    ("commitments/grid-repair", "commitments/grid-repair"),
    (" finance/2026-q1 ", "finance/2026-q1"), ("我要投诉张三", nil), ("../roster", nil), ("", nil),
  ])
  func itIsAboutWhatThereIs(_ written: String, _ id: String?) async throws {
    let found = try await screened("没有修好") { $0.aboutID = written }
    #expect(found.concerns.about == id)
  }

  @Test func theCommitmentComplainedOfTightens() async throws {
    let context = try await SampleCommunity.context()
    let repair = try #require(context.promises.first { $0.commitment == "commitments/grid-repair" })
    let found = try await screened("没有修好") { $0.aboutID = "grid-repair" }
    #expect(found.promised?.resolve == repair.limits.resolve)
    // Before it was promised, nothing was.
    let early = try await screened("没有修好", written: "2020-01-01") { $0.aboutID = "grid-repair" }
    #expect(early.promised == nil)
  }

  @Test func otherwiseTheCommitteesOwnPromiseHolds() async throws {
    let found = try await screened("说不清是哪一类的事")
    #expect(found.category == nil)
    #expect(found.promised?.acknowledge == TimeLimit(5, .workingDays))
    #expect(found.promised?.resolve == TimeLimit(30, .days))
  }

  @Test func wordsOfTheSourceDecide() async throws {
    let found = try await screened("没有修好") {
      $0.kindLabel = "求助"
      $0.urgency = "特急"
      $0.address = "梧桐新村3栋"
    }
    #expect(found.kind == .help && found.urgency == .urgent && found.concerns.grid == "grid-1")
    #expect(try await screened("没有修好") { $0.urgency = "不急" }.urgency == .usual)
    #expect(try await screened("厨房燃气泄漏").urgency == .danger)
  }

  @Test func whatIsToBeTypedResemblesNothing() async throws {
    let found = try await screened("", subject: "一二三四五六七八九十甲乙丙丁") {
      $0.attach("照片.jpg", "image/jpeg", [1])
    }
    #expect(found.complaint.text == Complaint.toBeTyped && found.grams.values.isEmpty)
  }
}
