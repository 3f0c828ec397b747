import Content
import Disclosure

extension Content {
  /// The publicity period of each disclosure that has one, by the disclosure's id.
  func publicityWindows(by rules: CatalogueRules) -> [String: PublicityWindow] {
    var windows: [String: PublicityWindow] = [:]
    for notice in notices {
      guard let period = notice.value.publicity else { continue }
      let minimum = rules.rule(for: notice.value.item, on: notice.value.date)?.publicity
      windows[notice.id] = period.window(atLeast: minimum, by: workCalendar)
    }
    return windows
  }
}
