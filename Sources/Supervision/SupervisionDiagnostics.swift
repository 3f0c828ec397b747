import Diagnostics

/// Every kind of this target, collected for `explain`.
package let supervisionKinds: [DiagnosticKind] =
  transitionKinds + queueKinds + headKinds + auditKinds + peopleKinds
