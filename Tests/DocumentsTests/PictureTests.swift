import Testing

@testable import Documents

private let marks: [(String, [String])] = [
  (
    "position.jpg",
    [
      "artist", "copyright", "description", "xp-批注", "usercomment", "owner", "com", "xmp",
      "xmp-attribute",
    ]
  ),
  ("position.webp", ["artist", "copyright", "usercomment", "xmp", "xmp-attribute"]),
  (
    "texts.png",
    ["text", "packed MARK-packed", "international-标题", "international-packed", "artist", "owner"]
  ),
  ("comment.gif", ["gif"]),
]

@Test(arguments: marks)
func findsTextInPictures(name: String, marks: [String]) throws {
  let reading = readDocument(try fixture(name), named: "x")
  #expect(reading.outcome == .picture)
  for mark in marks { #expect(!reading.places(of: "MARK-" + mark).isEmpty, "\(mark)") }
  // What every camera writes is of no interest.
  #expect(reading.places(of: "Camera-maker").isEmpty)
}

@Test(arguments: [
  ("position.jpg", true), ("position.webp", true), ("texts.png", true), ("plain.jpg", false),
  ("comment.gif", false),
])
func tellsPicturesWithAPosition(name: String, hasPosition: Bool) throws {
  let pictures = readDocument(try fixture(name), named: name).pictures
  #expect(pictures.map(\.hasPosition) == [hasPosition])
}

@Test func findsCaptionsOfTheIPTC() {
  let caption = Array("MARK-标题".utf8)
  let content =
    Array("Photoshop 3.0\0".utf8) + [0x1C, 0x02, 120, 0, UInt8(caption.count)] + caption
  let bytes: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xED, 0, UInt8(content.count + 2)] + content + [0xFF, 0xD9]
  #expect(readDocument(bytes, named: "").places(of: "MARK-标题") == ["text inside the picture file"])
}
