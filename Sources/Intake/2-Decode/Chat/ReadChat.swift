import Disclosure

/// The messages of an exported chat in order, and what stands above the first.
struct ChatReading {
  private(set) var messages: [ChatMessage] = []
  /// Text before the first speaker, the export's own title left out.
  private(set) var preamble = ""
  private let form: ChatLine.Form?
  private var day: CalendarDate?
  /// Where the text begins that is not given to a message yet.
  private var start: String.Index
  private var isAfterBlank = true
  private let walk: TextLines

  init(_ text: String) {
    walk = TextLines(text)
    form = chatForm(walk.lines(from: text.startIndex, 2000))
    start = text.startIndex
    var (at, number): (String.Index?, Int) = (text.startIndex, 1)
    while let index = at {
      let line = walk.line(at: index)
      at = walk.next(after: line)
      read(line, number: number, next: at ?? text.endIndex)
      number += 1
    }
    take(upTo: text.endIndex)
  }

  private mutating func read(_ line: Substring, number: Int, next: String.Index) {
    switch ChatLine(line) {
    case .day(let day):
      take(upTo: line.startIndex)
      (self.day, isAfterBlank, start) = (day, true, next)
    case .title where messages.isEmpty:
      take(upTo: line.startIndex)
      start = next
    case .speaker(let name, let clock, let form) where form == self.form && mayBegin(form, name):
      take(upTo: line.startIndex)
      messages.append(
        ChatMessage(speaker: name, time: instant(clock), line: number, text: ""))
      (isAfterBlank, start) = (false, next)
    default: isAfterBlank = line.isBlank
    }
  }

  /// The export parts messages by blank lines; a line of a message may end in a clock too.
  private func mayBegin(_ form: ChatLine.Form, _ name: String) -> Bool {
    !name.isEmpty && (form != .clockBehind || isAfterBlank)
  }

  /// Gives what stands before an index to the message at hand.
  private mutating func take(upTo end: String.Index) {
    let text = walk.text[start..<max(start, end)].trimmed()
    start = end
    guard !text.isEmpty else { return }
    if messages.isEmpty {
      preamble += preamble.isEmpty ? text : "\n" + text
    } else {
      let last = messages.count - 1
      messages[last].text += messages[last].text.isEmpty ? text : "\n" + text
    }
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
  for line in lines {
    if case .speaker(_, _, let form) = ChatLine(line) { counts[form, default: 0] += 1 }
  }
  let most = counts.values.max() ?? 0
  return [.clockBehind, .timeBehind, .timeInBrackets, .timeBefore].first {
    counts[$0] == most && most > 0
  }
}
