import Diagnostics

/// Every kind that receiving and decoding report; codes NB6001 to NB6199.
package let intakeKinds: [DiagnosticKind] =
  receiveKinds + decodeKinds + tableKinds + jsonDecodeKinds
