import Testing

@testable import Intake

@Suite struct ChatTests {
  private let export = """
    微信群"阳光小区业主群"的聊天记录如下:

    —————  2026-04-06  —————


    张 三 8  16:21

    三号楼电梯又停了
    老人下不了楼
    [图片]

    李四  16:22

    收到

    张 三 8  16:25

    「李四：收到」
    - - - - - - - - - - - - - - -
    什么时候修？ 我 18:30

    王五  16:40

    垃圾没人收

    张 三 8  17:10

    还有，门口的灯坏了

    —————  2026-04-07  —————

    王五  09:00

    谢谢
    """

  @Test func oneComplaintAThread() throws {
    let found = decoded(export)
    #expect(codes(found) == [] && found.complaints.map(\.channel) == [.chat, .chat, .chat])
    let first = try #require(found.complaints.first)
    #expect(first.sender.name == "张 三 8" && first.place.spot == .line(6))
    #expect(first.text == "三号楼电梯又停了\n老人下不了楼\n[图片]\n什么时候修？ 我 18:30")
    #expect(first.quoted == "「李四：收到」\n李四：收到")
    #expect(first.notes == [.mediaNotIncluded(1)])
    #expect(first.written.instant.description == "2026-04-06T16:21:00+08:00")
    #expect(found.complaints.map(\.text.first) == ["三", "垃", "还"])
    #expect(found.complaints[2].quoted == "王五：谢谢")
    #expect(Set(found.complaints.compactMap(\.keys.rowKey)).count == 3)
  }

  @Test func theCommunitysOwnPeopleMakeNoComplaints() {
    var options = DecodeOptions()
    options.ownNames = ["王五"]
    let found = decoded(export, options: options)
    #expect(found.complaints.map(\.sender.name) == ["张 三 8", "张 三 8"])
    #expect(found.complaints[0].quoted.hasSuffix("王五：垃圾没人收"))
  }

  @Test func theOtherForms() {
    for (first, second) in [
      ("张三 2024-01-01 12:00:00", "李 四 2024/1/1 12:40"),
      ("张三(2024-01-01 12:00)", "李 四（2024-01-01 12:40）"),
      ("2024-01-01 12:00:00 张三", "2024-01-01 12:40:00 李 四"),
      ("2024-01-01 12:00:00 张三：", "2024-01-01 12:40:00 李 四:"),
    ] {
      let found = decoded("\(first)\n路灯不亮\n已经一周\n\(second)\n电梯停了\n")
      #expect(found.complaints.map(\.sender.name) == ["张三", "李 四"], "\(first)")
      #expect(found.complaints.map(\.text) == ["路灯不亮\n已经一周", "电梯停了"])
      #expect(found.complaints.first?.written.instant.description == "2024-01-01T12:00:00+08:00")
    }
  }

  @Test func thirtyMinutesOfSilence() {
    func texts(_ minute: Int) -> [String] {
      let second = minute < 60 ? "12:\(minute < 10 ? "0" : "")\(minute)" : "13:00"
      return decoded("甲 2024-01-01 12:00:00\n一件事\n甲 2024-01-01 \(second):00\n两件事\n").complaints
        .map(\.text)
    }
    #expect(texts(30) == ["一件事\n两件事"])
    #expect(texts(31) == ["一件事", "两件事"])
  }

  @Test func greetingsAloneAreKept() throws {
    let found = try only(decoded("甲 2024-01-01 12:00:00\n你好\n甲 2024-01-01 12:01:00\n在吗\n"))
    #expect(found.text == "你好\n在吗")
    let title = try only(
      decoded("甲 和 乙 在微信上的聊天记录如下，请查收。\n\n—————  2026-04-06  —————\n\n甲  08:00\n\n[语音]\n"))
    #expect(title.text == "[语音]" && title.notes == [.mediaNotIncluded(1)])
  }

  @Test func proseIsNoChat() throws {
    for text in ["我们约好  16:21\n他没有来", "会议 2026-04-06 16:21\n内容很多", "看 16:21 的车"] {
      let found = try only(decoded(text))
      #expect(found.channel == .text || text.hasPrefix("会议"), "\(text)")
    }
  }
}

@Suite struct ChatRemainderTests {
  /// What stands where no message is expected is not lost.
  @Test func nothingBetweenMessagesIsLost() {
    let found = decoded(
      """
      请看下面的聊天
      —————  2026-04-06  —————
      又及：请保密

      甲  08:00

      路灯不亮
      —————  2026-04-07  —————
      一行没有名字的话

      乙  09:00

      电梯停了
      """)
    #expect(found.complaints.map(\.text) == ["路灯不亮\n一行没有名字的话", "电梯停了"])
    #expect(found.complaints.first?.quoted == "请看下面的聊天\n又及：请保密")
    #expect(
      found.complaints.last?.written.instant.description == "2026-04-07T09:00:00+08:00")
  }
}
