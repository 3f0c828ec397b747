/// What `--color` may be.
package enum ColorChoice: String, Sendable, CaseIterable {
  case auto
  case always
  case never
}

/// Whether to write colours. `auto` wants a terminal that is not `TERM=dumb`, and respects
/// `NO_COLOR` (no-color.org: present and not empty); what was asked for on the command line goes
/// before the environment.
package func colorIsWanted(
  isTerminal: Bool, environment: [String: String], choice: ColorChoice
) -> Bool {
  switch choice {
  case .always: true
  case .never: false
  case .auto:
    isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }
}
