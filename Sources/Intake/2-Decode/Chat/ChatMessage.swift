import Disclosure

/// One message of an exported chat.
struct ChatMessage: Equatable {
  let speaker: String
  /// Nil where the export names no day.
  let time: Instant?
  /// Line of the file, from 1.
  let line: Int
  /// Lines of the message, blank ones at both ends left out.
  var text: String

  /// `[图片]`, `[语音] 12"`, `[视频]`, `[文件] 照片.zip`: what the export leaves out.
  var media: Int {
    text.utf8.contains(UInt8(ascii: "["))
      ? Self.mediaMarks.reduce(0) { $0 + text.ranges(of: $1).count } : 0
  }

  /// Nothing but such marks, blanks and pleasantries.
  var isSmallTalk: Bool {
    let plain = text.filter { $0.isLetter || $0.isNumber }
    return plain.isEmpty ? media == 0 : Self.pleasantries.contains(plain.lowercased())
  }

  /// A reply's quotation `「张三：……」` and the line below it, apart from the reply.
  var quotation: (quoted: String, own: String) {
    guard text.hasPrefix("「"), let end = text.firstIndex(of: "」") else { return ("", text) }
    let rest = text[text.index(after: end)...].drop {
      $0.isWhitespace || $0 == "-" || $0 == "—" || $0 == "－"
    }
    return (String(text[...end]), String(rest))
  }

  private static let mediaMarks = [
    "[图片]", "[语音]", "[视频]", "[文件]", "[位置]", "[动画表情]", "[链接]", "[语音通话]", "[视频通话]", "[聊天记录]",
  ]

  private static let pleasantries: Set<String> = [
    "好的", "好", "嗯", "嗯嗯", "哦", "收到", "谢谢", "谢谢您", "谢谢你", "多谢", "辛苦了", "不客气", "您好", "你好",
    "在吗", "在", "早", "早上好", "ok", "行", "可以", "知道了", "明白", "收到谢谢", "好的谢谢", "好的收到", "晚安",
    "下午好", "是的", "对", "没事", "再见", "拜拜", "哈哈", "哈哈哈", "赞", "已阅",
  ]
}
