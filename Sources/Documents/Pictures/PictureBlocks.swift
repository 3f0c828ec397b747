/// The stretches of a picture file that hold metadata, found by the format's own structure.
struct PictureBlocks {
  /// TIFF structures, without `Exif` in front.
  var exif: [[UInt8]] = []
  var xmp: [[UInt8]] = []
  var comments: [[UInt8]] = []
  /// The same packed by zlib.
  var packedComments: [[UInt8]] = []

  private static let exifMark = Array("Exif\0\0".utf8)
  private static let xmpMark = Array("http://ns.adobe.com/xap/1.0/\0".utf8)

  /// Segments up to the picture's data (ITU-T T.81, annex B).
  mutating func findInJPEG(_ bytes: [UInt8]) {
    var at = 2
    while at + 4 <= bytes.count, bytes[at] == 0xFF {
      let marker = bytes[at + 1]
      if marker == 0xFF {
        at += 1
        continue
      }
      if marker == 0xDA || marker == 0xD9 { return }
      let length = Int(bytes[at + 2]) << 8 | Int(bytes[at + 3])
      let end = min(at + 2 + max(2, length), bytes.count)
      let content = bytes[min(at + 4, end)..<end]
      switch marker {
      case 0xFE: comments.append(Array(content))
      case 0xE1: keep(content)
      case 0xED: keepCaptions(content)
      default: break
      }
      at = end
    }
  }

  private mutating func keep(_ content: ArraySlice<UInt8>) {
    if content.starts(with: Self.exifMark) {
      exif.append(Array(content.dropFirst(Self.exifMark.count)))
    } else if content.starts(with: Self.xmpMark) {
      xmp.append(Array(content.dropFirst(Self.xmpMark.count)))
    }
  }

  /// Photoshop's segment: captions and names of the IPTC stand in it as plain text, each behind
  /// 1C 02, a number and a length.
  private mutating func keepCaptions(_ content: ArraySlice<UInt8>) {
    var at = content.startIndex
    while at + 5 <= content.endIndex {
      guard content[at] == 0x1C, content[at + 1] == 0x02 else {
        at += 1
        continue
      }
      let end = min(at + 5 + Int(content[at + 3]) << 8 + Int(content[at + 4]), content.endIndex)
      comments.append(Array(content[(at + 5)..<end]))
      at = end
    }
  }

  /// Chunks: length, type, content, check sum (PNG, section 5.3).
  mutating func findInPNG(_ bytes: [UInt8]) {
    var at = 8
    while at + 12 <= bytes.count {
      let length = bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) }
      let end = min(at + 8 + length, bytes.count)
      let content = bytes[(at + 8)..<end]
      switch String(decoding: bytes[(at + 4)..<(at + 8)], as: UTF8.self) {
      case "eXIf": exif.append(Array(content))
      case "tEXt": comments.append(content.map { $0 == 0 ? 0x20 : $0 })
      case "zTXt":
        // Keyword, 0, method.
        if let name = content.firstIndex(of: 0) {
          packedComments.append(Array(content[name...].dropFirst(2)))
        }
      case "iTXt": keepInternational(content)
      case "IEND": return
      default: break
      }
      at = end + 4
    }
  }

  /// Keyword, 0, packed or not, method, language, 0, translated keyword, 0, text.
  private mutating func keepInternational(_ content: ArraySlice<UInt8>) {
    guard let name = content.firstIndex(of: 0) else { return }
    let isPacked = content.dropFirst(name - content.startIndex + 1).first == 1
    let rest = content[name...].dropFirst(3)
    guard let language = rest.firstIndex(of: 0),
      let translated = rest[(language + 1)...].firstIndex(of: 0)
    else { return }
    let text = Array(rest[(translated + 1)...])
    if isPacked {
      packedComments.append(text)
    } else if content.starts(with: Array("XML:com.adobe.xmp".utf8)) {
      xmp.append(text)
    } else {
      comments.append(text)
    }
  }

  /// Chunks of RIFF: type, length from its lowest byte on, content to an even length.
  mutating func findInWebP(_ bytes: [UInt8]) {
    var at = 12
    while at + 8 <= bytes.count {
      let length = bytes[(at + 4)..<(at + 8)].reversed().reduce(0) { $0 << 8 | Int($1) }
      let end = min(at + 8 + length, bytes.count)
      let content = bytes[(at + 8)..<end]
      switch String(decoding: bytes[at..<(at + 4)], as: UTF8.self) {
      case "EXIF":
        let mark = Self.exifMark
        exif.append(Array(content.starts(with: mark) ? content.dropFirst(mark.count) : content))
      case "XMP ": xmp.append(Array(content))
      default: break
      }
      at = end + length % 2
    }
  }

  /// Comment extensions: 21 FE, then blocks of a length and as many bytes.
  mutating func findInGIF(_ bytes: [UInt8]) {
    var at = 6
    while at + 3 < bytes.count {
      guard bytes[at] == 0x21, bytes[at + 1] == 0xFE else {
        at += 1
        continue
      }
      at += 2
      var text: [UInt8] = []
      while at < bytes.count, bytes[at] > 0 {
        let end = min(at + 1 + Int(bytes[at]), bytes.count)
        text += bytes[(at + 1)..<end]
        at = end
      }
      comments.append(text)
    }
  }
}
