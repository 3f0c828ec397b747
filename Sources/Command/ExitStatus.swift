import ArgumentParser

/// How the program ends, for scripts (numbers above 63 as in sysexits.h; 64, wrong usage, is
/// the argument parser's).
enum ExitStatus: Int32 {
  /// What was asked for was done.
  case done = 0
  /// The content has errors, or something stands in the way that a person can move.
  case refused = 1
  /// A mistake of ours.
  case internalError = 70
  /// The disk would not.
  case diskFailure = 74

  var error: ExitCode { ExitCode(rawValue) }
}
