import Foundation

/// How a Chinese text is read, in Latin letters without tones: `物业管理` is `wu ye guan li`. What a
/// character of several readings is in its place, the transform of ICU guesses; a wrong guess puts
/// a word under another letter of the index and nothing more.
func latinReading(of text: String) -> String {
  let latin = text.applyingTransform(.mandarinToLatin, reverse: false) ?? text
  return (latin.applyingTransform(.stripDiacritics, reverse: false) ?? latin).lowercased()
}
