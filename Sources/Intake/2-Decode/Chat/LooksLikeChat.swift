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
