import Diagnostics

/// Everything the rules about people and posts can say.
package let rosterKinds: [DiagnosticKind] =
  serviceDateKinds + serviceOverlapKinds + presenceKinds + postPageKinds + vacancyKinds + seatKinds
  + responsibleKinds + ownerKinds + firstReceiverKinds + samePersonKinds + nameKinds + mentorKinds
  + gridKinds
  + staffingKinds + trainingKinds + gradeKinds + secondmentKinds + supervisionMemberKinds
