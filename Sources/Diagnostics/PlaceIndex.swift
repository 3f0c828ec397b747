/// The line indexes of the files a report speaks of, each made once, when it is first needed.
struct PlaceIndex {
  private var indexes: [ObjectIdentifier: LineIndex] = [:]

  /// First position and the one after the last; nil for a file as a whole.
  mutating func span(of place: Place) -> (start: Position, end: Position)? {
    if place.isWholeFile { return nil }
    let index = self.index(of: place.file)
    return (index.position(at: place.range.lowerBound), index.position(at: place.range.upperBound))
  }

  mutating func excerpt(of place: Place) -> Excerpt? {
    place.isWholeFile ? nil : Excerpt(of: place, index(of: place.file))
  }

  private mutating func index(of file: SourceFile) -> LineIndex {
    let key = ObjectIdentifier(file)
    if let known = indexes[key] { return known }
    let index = LineIndex(file.bytes)
    indexes[key] = index
    return index
  }
}
