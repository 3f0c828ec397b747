import Disclosure

/// The messages of an exported chat in order, and what stands above the first.
struct ChatReading {
  private(set) var messages: [ChatMessage] = []
  private(set) var preamble: [Substring] = []
  private let form: ChatLine.Form?
  private var day: CalendarDate?
  private var body: [Substring] = []
  private var isAfterBlank = true

  init(_ lines: [Substring]) {
    form = chatForm(lines)
    for (index, line) in lines.enumerated() { read(line, number: index + 1) }
    endMessage()
  }

  private mutating func read(_ line: Substring, number: Int) {
    let kind = ChatLine(line)
    switch kind {
    case .day(let day):
      self.day = day
      isAfterBlank = true
    case .title where messages.isEmpty: preamble.append(line)
    case .speaker(let name, let clock, let form) where form == self.form && mayBegin(form, name):
      endMessage()
      messages.append(
        ChatMessage(speaker: name, time: instant(clock), line: number, text: ""))
      isAfterBlank = false
    default:
      if messages.isEmpty { preamble.append(line) } else { body.append(line) }
      isAfterBlank = line.isBlank
    }
  }

  /// The export parts messages by blank lines; a line of a message may end in a clock too.
  private func mayBegin(_ form: ChatLine.Form, _ name: String) -> Bool {
    !name.isEmpty && (form != .clockBehind || isAfterBlank)
  }

  private mutating func endMessage() {
    if !messages.isEmpty {
      messages[messages.count - 1].text = body.joined(separator: "\n").trimmed()
    }
    body = []
  }

  private func instant(_ clock: ChatLine.Clock) -> Instant? {
    switch clock {
    case .whole(let time): time
    case .ofDay(let hour, let minute, let second):
      day.flatMap { Instant(day: $0, hour: hour, minute: minute, second: second) }
    }
  }
}

/// The way of naming speakers that most of the first lines have.
private func chatForm(_ lines: [Substring]) -> ChatLine.Form? {
  var counts: [ChatLine.Form: Int] = [:]
  for line in lines.prefix(2000) {
    if case .speaker(_, _, let form) = ChatLine(line) { counts[form, default: 0] += 1 }
  }
  let most = counts.values.max() ?? 0
  return [.clockBehind, .timeBehind, .timeInBrackets, .timeBefore].first {
    counts[$0] == most && most > 0
  }
}

/// Whether the first lines of a file are an exported chat: its title or a day line with a speaker
/// below, or speakers alone, again and again.
func looksLikeChat(_ lines: [Substring]) -> Bool {
  var (speakers, marks) = (0, 0)
  var forms: [ChatLine.Form: Int] = [:]
  for line in lines.prefix(200) {
    switch ChatLine(line) {
    case .day, .title: marks += 1
    case .speaker(_, _, let form):
      speakers += 1
      forms[form, default: 0] += 1
    case .other: break
    }
  }
  if marks > 0 { return speakers > 0 }
  let most = forms.filter { $0.key != .clockBehind }.values.max() ?? 0
  guard most >= 1 else { return false }
  if most >= 2 { return true }
  // One message alone: its first line is the speaker's.
  let first = lines.first { !$0.isBlank }
  guard let first, case .speaker = ChatLine(first) else { return false }
  return true
}
