import Disclosure

/// Content lines of iCalendar (RFC 5545, section 3.1): ended by CR LF, folded so that no line is
/// longer than 75 octets, never inside a character.
package struct ICalendarText {
  package private(set) var contents = ""

  package init() {}

  /// A property whose value needs no escape.
  package mutating func line(_ name: String, _ value: String) {
    var length = 0
    for scalar in (name + ":" + value).unicodeScalars {
      // Nothing but a fold may begin a new line.
      if scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F { continue }
      let octets = UTF8.width(scalar)
      if length + octets > 75 {
        contents += "\r\n "
        length = 1
      }
      contents.unicodeScalars.append(scalar)
      length += octets
    }
    contents += "\r\n"
  }

  /// A property of the type TEXT (section 3.3.11).
  package mutating func text(_ name: String, _ value: String) {
    var escaped = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    line(name, escaped)
  }

  /// `20261218` (section 3.3.4).
  package static func date(_ day: CalendarDate) -> String {
    day.description.replacing("-", with: "")
  }
}
