import Diagnostics

/// Every kind that the intake reports: receiving and decoding NB6001 to NB6199, opening and moving
/// NB6201 to NB6299.
package let intakeKinds: [DiagnosticKind] =
  receiveKinds + decodeKinds + tableKinds + jsonDecodeKinds + openingKinds
