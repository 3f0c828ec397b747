import Diagnostics

/// What one received file turned out to hold.
package struct Decoded: Sendable {
  package var complaints: [Complaint] = []
  /// Parts that could not be taken, each with its reason; the whole file where nothing was.
  package var quarantined: [Quarantined] = []
  /// How a table was understood, for whoever asks.
  package var mapping: TableMapping?

  package struct Quarantined: Sendable {
    package let place: PlaceInFile
    /// Codes NB6001 to NB6099.
    package let reason: Diagnostic
  }

  /// Nothing of the file could be taken.
  package var isRefused: Bool { complaints.isEmpty && !quarantined.isEmpty }

  /// Whether the file may hold no more; then what stands at `spot` and behind it is quarantined.
  mutating func isFull(_ context: DecodeContext, at spot: PlaceInFile.Spot) -> Bool {
    guard complaints.count + quarantined.count >= context.room else { return false }
    refuse(.tooManyComplaints, at: spot, in: context, ["limit": .number(context.room)])
    return true
  }

  mutating func refuse(
    _ kind: DiagnosticKind, at spot: PlaceInFile.Spot = .whole, in context: DecodeContext,
    _ arguments: [String: Argument] = [:]
  ) {
    let place = PlaceInFile(spot, in: context.members)
    quarantined.append(
      Quarantined(
        place: place,
        reason: Diagnostic(
          kind, at: Place(SourceFile(path: context.fileName, bytes: [], privacy: .confidential)),
          arguments.merging(["place": .bilingual(place.words)]) { own, _ in own })))
  }
}
