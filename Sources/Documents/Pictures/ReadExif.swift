import CExif
import SourceText

/// What an EXIF block says of people and places.
struct ExifReading {
  /// Names, rights, comments: every text but those of the camera and its clock.
  var texts: [String] = []
  var hasPosition = false
}

/// Reads a TIFF structure, as EXIF keeps its values in (CIPA DC-008), with libexif.
func readExif(_ block: [UInt8]) -> ExifReading {
  var reading = ExifReading()
  // Lengths inside it have two bytes in a JPEG, and are never of use beyond a few megabytes.
  let bytes = Array("Exif\0\0".utf8) + block.prefix(4 << 20)
  guard let data = exif_data_new() else { return reading }
  defer { exif_data_unref(data) }
  exif_data_unset_option(data, EXIF_DATA_OPTION_IGNORE_UNKNOWN_TAGS)
  exif_data_unset_option(data, EXIF_DATA_OPTION_FOLLOW_SPECIFICATION)
  exif_data_load_data(data, bytes, UInt32(bytes.count))
  let folders = data.pointee.ifd
  for folder in [folders.0, folders.1, folders.2] { reading.take(folder) }
  reading.takePosition(folders.3)
  return reading
}

extension ExifReading {
  fileprivate mutating func take(_ folder: UnsafeMutablePointer<ExifContent>?) {
    for entry in entries(of: folder) {
      let tag = Int(entry.tag.rawValue)
      guard let start = entry.data, !ofTheCamera.contains(tag) else { continue }
      let value = Array(UnsafeBufferPointer(start: start, count: Int(entry.size)))
      let text: [UInt8]?
      switch tag {
      // What Windows adds: UTF-16, its lower byte first.
      case 0x9C9B...0x9C9F: text = Charset.utf16LE.decode([0xFF, 0xFE] + value)
      case 0x9286: text = userComment(value)
      default: text = entry.format == EXIF_FORMAT_ASCII ? decoded(value) ?? value : nil
      }
      let trimmed = (text ?? []).filter { $0 != 0 }
      if !trimmed.isEmpty { texts.append(String(decoding: trimmed, as: UTF8.self)) }
    }
  }

  fileprivate mutating func takePosition(_ folder: UnsafeMutablePointer<ExifContent>?) {
    let (latitude, longitude) = (2, 4)
    hasPosition = entries(of: folder).contains {
      [latitude, longitude].contains(Int($0.tag.rawValue))
    }
  }

  private func entries(of folder: UnsafeMutablePointer<ExifContent>?) -> [ExifEntry] {
    guard let content = folder?.pointee, let entries = content.entries else { return [] }
    return (0..<Int(content.count)).compactMap { entries[$0]?.pointee }
  }
}

/// Eight bytes name the character set.
private func userComment(_ value: [UInt8]) -> [UInt8]? {
  let text = Array(value.dropFirst(8))
  guard value.starts(with: Array("UNICODE\0".utf8)) else { return decoded(text) ?? text }
  // Programs do not agree whether the block's byte order holds here: both, for a search.
  let lowFirst = Charset.utf16LE.decode([0xFF, 0xFE] + text) ?? []
  let highFirst = Charset.utf16BE.decode([0xFE, 0xFF] + text) ?? []
  return lowFirst + [0x0A] + highFirst
}

/// Make, model, software, dates and times, lens: digits of no person.
private let ofTheCamera: Set<Int> = [
  0x010F, 0x0110, 0x0131, 0x0132, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9290, 0x9291, 0x9292,
  0xA433, 0xA434,
]
