extension DocumentReader {
  /// A picture's metadata: EXIF, XMP and comments. What it shows is for a person to look at.
  mutating func readPicture(_ bytes: [UInt8], _ kind: DocumentKind) {
    note(.picture)
    var blocks = PictureBlocks()
    switch kind {
    case .jpeg: blocks.findInJPEG(bytes)
    case .png: blocks.findInPNG(bytes)
    case .webp: blocks.findInWebP(bytes)
    case .gif: blocks.findInGIF(bytes)
    // A TIFF file is an EXIF block.
    case .tiff: blocks.exif.append(bytes)
    default: break
    }
    var hasPosition = false
    for block in blocks.exif {
      let exif = readExif(block)
      hasPosition = hasPosition || exif.hasPosition
      add(.pictureText, lines: exif.texts)
    }
    for packet in blocks.xmp {
      hasPosition = hasPosition || find(Array("GPSLatitude".utf8), in: packet)
      addXMP(packet)
    }
    for comment in blocks.comments {
      add(.pictureText, String(decoding: decoded(comment) ?? comment, as: UTF8.self))
    }
    for packed in blocks.packedComments {
      guard let text = inflate(packed) else { continue }
      add(.pictureText, String(decoding: decoded(text) ?? text, as: UTF8.self))
    }
    addPicture(kind, hasPosition: hasPosition)
  }

  /// Damaged metadata is searched as it stands, and is no fault of the picture.
  private mutating func addXMP(_ packet: [UInt8]) {
    let visitor = AllMarkupText(inlineElements: [], attributes: { _ in true })
    guard parseXML(packet, depth: limits.elementDepth, visitor) == .whole else {
      return add(.pictureText, String(decoding: packet, as: UTF8.self))
    }
    add(.pictureText, visitor.body)
    add(.pictureText, lines: visitor.attributes)
  }
}
