/// The words residents call a post by.
struct Titles: Sendable {
  /// `书记`, `副主任`, `网格员`: as the post is called.
  var exact: Set<String> = []
  /// `主任` for a 副主任: politeness leaves the 副 out.
  var loose: Set<String> = []
  /// What the post is called behind 社区 or 居委会: the 居委会主任 is a 主任 there, the 治保主任 and the
  /// 监督委员会主任 are not.
  var bare: Set<String> = []
  /// Long enough to mean the post without a surname: `综合服务窗口负责人`, `治保主任`.
  var whole: Set<String> = []

  init(_ post: RosterSnapshot.Post) {
    let parts = post.title.split { "、，,（）()/ 兼及".contains($0) }.map(String.init)
    for part in parts + post.shortTitles { add(part, isShort: post.shortTitles.contains(part)) }
    bare.formUnion(post.shortTitles)
    for part in parts {
      let office = Self.offices.first { part.hasPrefix($0) && part != $0 }
      if let office { bare.insert(String(part.dropFirst(office.count))) }
    }
    // 网格员 by itself says enough, since it matches only with words of conduct.
    whole = Set(([post.title] + post.shortTitles).filter { $0.count >= 4 || post.kind == "网格" })
    loose.subtract(exact)
    loose.subtract(["员"])
  }

  private mutating func add(_ part: String, isShort: Bool) {
    for (deputy, title) in [("副书记", "书记"), ("副主任", "主任"), ("副主席", "主席")]
    where part.contains(deputy) {
      exact.insert(deputy)
      loose.insert(title)
      return
    }
    for title in Self.known where part.hasSuffix(title) { exact.insert(title) }
    if isShort { exact.insert(part) }
  }

  /// Longest first.
  private static let offices = [
    "社区居民委员会", "居民委员会", "社区党总支", "社区党支部", "社区党委", "社区居委会", "党组织", "党总支", "党支部", "党委",
    "居委会", "社区",
  ]

  /// Endings of titles that residents put after a surname.
  private static let known = ["书记", "主任", "委员", "网格员", "网格长", "专干", "会计", "调解员", "负责人", "报账员"]
}

/// Surnames of two characters that are common enough to be met; all others have one.
let compoundSurnames: Set<String> = [
  "欧阳", "司马", "上官", "诸葛", "皇甫", "尉迟", "令狐", "慕容", "夏侯", "东方", "司徒", "端木", "百里", "公孙", "宇文", "长孙",
  "钟离", "闻人", "南宫", "呼延", "轩辕", "淳于", "单于", "太史", "申屠", "公羊", "澹台", "赫连", "拓跋",
]

func surname(of name: String) -> String {
  let two = String(name.prefix(2))
  return name.count > 2 && compoundSurnames.contains(two) ? two : String(name.prefix(1))
}

/// Surnames that are also the end of an everyday word or a preposition: `关于书记`, `对方主任`. With one
/// of these characters before it, the surname is none.
func isEverydayWord(_ surname: UInt32, after previous: UInt32?) -> Bool {
  guard let surname = Unicode.Scalar(surname) else { return false }
  if "和向与同".unicodeScalars.contains(surname) { return previous != nil }
  guard let previous = previous.flatMap(Unicode.Scalar.init),
    let words = everydayWords[Character(surname)]
  else { return false }
  return words.unicodeScalars.contains(previous)
}

private let everydayWords: [Character: String] = [
  "方": "地对官厂乙甲双各校警军院医多", "于": "关由对至属处位在等大小高低敢终", "何": "任如为", "常": "经平日非正通异",
  "时": "当及临同", "安": "公保治平不", "程": "工全过流", "单": "简账订名清", "成": "变形完", "高": "最提", "明": "说证声",
  "文": "公发", "路": "道公马", "国": "全中我", "金": "资基奖现", "任": "主担现前历新曾继", "关": "有相机", "都": "首",
  "管": "主城不", "党": "入", "项": "事", "周": "上下每本", "年": "今去", "水": "自", "车": "停", "家": "大国",
  "谢": "感多答致",
  "易": "容轻不交贸",
]
