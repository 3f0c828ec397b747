import Disclosure

/// Messages of one person on one matter: what he says without half an hour's silence. One complaint.
struct ChatThread {
  let speaker: String
  var messages: [ChatMessage]
  /// What others said meanwhile, in order.
  var context: [ChatMessage] = []

  /// Seconds of silence that end a thread.
  static let gap = 30 * 60

  /// Whether a message belongs to it by its time; where times are missing, by standing next to it.
  func continues(with message: ChatMessage) -> Bool {
    guard let last = messages.last?.time, let next = message.time else { return true }
    return next.seconds - last.seconds <= Self.gap && next.seconds >= last.seconds - Self.gap
  }
}

/// Cuts a chat into threads. What the community's own people say, and small talk, begins none; it
/// goes with the thread before it, so that nothing is lost.
func threads(of messages: [ChatMessage], ownNames: Set<String>) -> [ChatThread] {
  var threads: [ChatThread] = []
  var open: [String: Int] = [:]
  var waiting: [ChatMessage] = []
  for message in messages {
    let isOwn = ownNames.contains(message.speaker)
    if let index = open[message.speaker], threads[index].continues(with: message) {
      threads[index].messages.append(message)
    } else if isOwn || message.isSmallTalk {
      // An answer goes with the complaint that was made last.
      if threads.isEmpty {
        waiting.append(message)
      } else {
        threads[threads.count - 1].context.append(message)
      }
    } else {
      open[message.speaker] = threads.count
      threads.append(ChatThread(speaker: message.speaker, messages: [message], context: waiting))
      waiting = []
    }
  }
  // Nothing but greetings: they are what was received.
  if threads.isEmpty, let first = waiting.first {
    let speaker = waiting.first { !ownNames.contains($0.speaker) }?.speaker ?? first.speaker
    threads.append(ChatThread(speaker: speaker, messages: waiting))
  }
  return threads
}
