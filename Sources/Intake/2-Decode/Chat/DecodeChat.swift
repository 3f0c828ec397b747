import Disclosure
import SourceText

/// Reads a chat as WeChat and its helpers export it. Each thread is a complaint, placed at its first
/// line.
func decodeChat(_ bytes: [UInt8], in context: DecodeContext, into decoded: inout Decoded) {
  let read = decodeText(bytes, label: nil)
  let text = read.text.withLineFeeds
  let chat = ChatReading(text)
  guard !chat.messages.isEmpty else {
    decoded.complaints.append(
      textComplaint(text, .text, notes: read.notes, at: .whole, in: context))
    return
  }
  for thread in threads(of: chat.messages, ownNames: context.options.ownNames) {
    if decoded.isFull(context, at: .line(thread.messages.first?.line ?? 1)) { return }
    var complaint = complaint(of: thread, context)
    if decoded.complaints.isEmpty, !chat.preamble.isEmpty {
      complaint.quoted = [chat.preamble, complaint.quoted].filter { !$0.isEmpty }
        .joined(separator: "\n")
    }
    complaint.note(read.notes)
    decoded.complaints.append(complaint)
  }
}

private func complaint(of thread: ChatThread, _ context: DecodeContext) -> Complaint {
  let first = thread.messages.first
  var complaint = Complaint(
    channel: .chat, place: PlaceInFile(.line(first?.line ?? 1), in: context.members),
    written: .judged(
      first?.time.map { ReadTime(instant: $0, flags: []) }, isGiven: first?.time != nil,
      received: context.received))
  complaint.sender.name = thread.speaker
  complaint.sender.add(.other, "微信：" + thread.speaker)
  let parts = thread.messages.map(\.quotation)
  complaint.text = parts.map(\.own).filter { !$0.isEmpty }.joined(separator: "\n")
  complaint.quoted =
    (parts.map(\.quoted).filter { !$0.isEmpty }
    + thread.context.map { "\($0.speaker)：\($0.text)" }).joined(separator: "\n")
  let media = thread.messages.reduce(0) { $0 + $1.media }
  if media > 0 { complaint.note([.mediaNotIncluded(media)]) }
  FormReader.apply(to: &complaint)
  complaint.finish()
  if let time = first?.time {
    complaint.keys.rowKey =
      Digest(ofParts: ["chat", thread.speaker, String(time.seconds)])
  }
  return complaint
}
