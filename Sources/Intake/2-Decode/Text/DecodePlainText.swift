import Disclosure
import SourceText

/// A text file is one complaint. A short first line with more below it is its subject.
func decodePlainText(
  _ bytes: [UInt8], at spot: PlaceInFile.Spot, in context: DecodeContext,
  into decoded: inout Decoded
) {
  let read = decodeText(bytes, label: nil)
  decoded.complaints.append(
    textComplaint(read.text.withLineFeeds, .text, notes: read.notes, at: spot, in: context))
}

/// A complaint out of running text, our form if that is what the text is.
func textComplaint(
  _ text: String, _ channel: Channel, notes: [DecodingNote], at spot: PlaceInFile.Spot,
  in context: DecodeContext
) -> Complaint {
  var complaint = Complaint(
    channel: channel, place: PlaceInFile(spot, in: context.members),
    written: context.written)
  complaint.text = text.trimmed()
  complaint.subject = heading(of: complaint.text)
  complaint.note(notes)
  FormReader.apply(to: &complaint)
  if complaint.channel == channel, let signature = LetterSignature(complaint.text) {
    complaint.sender.name = signature.name
    complaint.sender.add(.phone, signature.phone)
  }
  complaint.finish()
  return complaint
}

extension DecodeContext {
  /// When a file that names no time was written: when it was last changed.
  var written: WrittenTime {
    .judged(
      modified.map { ReadTime(instant: $0, flags: []) }, isGiven: modified != nil,
      received: received)
  }
}

/// The first line where it is short, ends no sentence and is not all there is.
private func heading(of text: String) -> String {
  let lines = text.split(separator: "\n", maxSplits: 1)
  guard lines.count == 2, let first = lines.first else { return "" }
  let line = first.trimmed()
  let ends: Set<Character> = ["。", "！", "？", "，", "；", ":", "：", ",", ".", "!", "?"]
  guard line.count <= 40, let last = line.last, !ends.contains(last) else { return "" }
  return line
}
