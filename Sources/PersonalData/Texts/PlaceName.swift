/// The name of a road, a lane or a housing estate that stands directly before a number.
struct PlaceName {
  /// Where the name begins; the number itself where there is none.
  let start: Int
  let text: String
  /// A place where people live: `梧桐小区`, `阳光公寓`.
  let isEstate: Bool

  private static let longest = 20

  /// Chinese characters up to the number, not before a place in the text.
  init(_ searched: SearchedText, before number: Int, from floor: Int) {
    var at = Self.joint(searched, before: number, from: floor)
    var start = at
    var scalars: [UInt32] = []
    while scalars.count < Self.longest {
      at = max(floor, searched.skipInvisible(before: at))
      let found = searched.codePoint(before: at)
      guard (0x4E00...0x9FFF).contains(found.scalar), at - found.length >= floor,
        !Self.stops.contains(found.scalar)
      else { break }
      scalars.append(found.scalar)
      at -= found.length
      start = at
    }
    guard let last = scalars.first,
      Self.endings.contains(last) || scalars.starts(with: Self.hutong)
    else {
      self.start = number
      text = ""
      isEstate = false
      return
    }
    self.start = start
    var name = ""
    name.unicodeScalars.append(contentsOf: scalars.reversed().compactMap(Unicode.Scalar.init))
    text = name
    isEstate = Self.estates.contains { name.hasSuffix($0) }
  }

  /// Back over what may stand between a name and its number: a blank, and a hyphen or a line break.
  private static func joint(
    _ searched: SearchedText, before number: Int, from floor: Int
  ) -> Int {
    var at = searched.skipInvisible(before: number)
    for kinds in [[Symbol.Kind.blank], [.mark, .newline], [.blank]] {
      let symbol = searched.symbol(before: at)
      guard kinds.contains(symbol.kind) else { continue }
      at = searched.skipInvisible(before: at - symbol.length)
    }
    return max(at, floor)
  }

  /// Where the name of a building ends that begins here and stands before a number; nil where none
  /// does, or where the name is that of an office.
  static func endOfBuilding(_ searched: SearchedText, from start: Int) -> Int? {
    var at = start
    var last: UInt32 = 0
    var count = 0
    while count < 10 {
      let found = searched.codePoint(at: at)
      guard (0x4E00...0x9FFF).contains(found.scalar), Hanzi.digit(found.scalar) == nil,
        !stops.contains(found.scalar)
      else { break }
      last = found.scalar
      at += found.length
      count += 1
    }
    let isOffice = offices.contains {
      at - start >= $0.count && searched.has($0, at: at - $0.count)
    }
    guard count > 0, buildings.contains(last), !isOffice else { return nil }
    return searched.skipBlank(at)
  }

  /// `A栋`, `东座`: a building without a number, directly before a number.
  static func letteredBuilding(
    _ searched: SearchedText, before number: Int, from floor: Int
  ) -> (name: String, start: Int)? {
    let blank = searched.symbol(before: number)
    let end = blank.kind == .blank ? number - blank.length : number
    for word in buildingWords where searched.has(word, at: end - word.count) {
      let symbol = searched.symbol(before: end - word.count)
      let start = end - word.count - symbol.length
      let isSide = sides.contains(symbol.value)
      guard symbol.kind == .letter || isSide, start >= floor,
        let scalar = Unicode.Scalar(symbol.value)
      else { return nil }
      return (String(Character(scalar)) + "号楼", start)
    }
    return nil
  }

  private static let buildingWords = ["号楼", "栋", "幢", "座", "单元"].map { Array($0.utf8) }
  private static let sides = Set("甲乙丙丁东西南北".unicodeScalars.map(\.value))

  /// Words before an address end where these stand: `家住…`, `地址…`, `位于…`.
  private static let stops = Set("住址在于到为是至往的：".unicodeScalars.map(\.value))
  private static let endings = Set("路街道巷弄里村苑园城区庭寓厦府坊湾郡墅居院庄舍屯营堡桥寨馆楼东西南北".unicodeScalars.map(\.value))
  /// 胡同, from its end.
  private static let hutong: [UInt32] = [0x540C, 0x80E1]
  private static let buildings = Set("厦楼寓区园村苑城府庭院里邸墅".unicodeScalars.map(\.value))
  private static let estates = [
    "小区", "花园", "家园", "新村", "公寓", "宿舍", "大院", "苑", "里", "坊", "庭", "府", "湾", "郡", "墅", "居", "一村",
    "二村", "三村",
  ]
  private static let offices = ["社区", "居民区", "办公区", "街区", "办公楼", "教学楼", "校区", "园区"].map {
    Array($0.utf8)
  }
}
