extension Invented {
  /// A mobile number: every prefix that was given out, sometimes with the country's code.
  static func mobile(_ random: inout SeededRandom) -> Invented {
    let prefix = String(random.pick(mobilePrefixes))
    let rest = random.digits(8)
    let groups = [prefix, String(rest.prefix(4)), String(rest.suffix(4))]
    guard random.oneIn(12) else { return Invented(series: .mobile, groups: groups) }
    return Invented(series: .mobile, groups: [random.pick(["+86", "0086", "86"])] + groups)
  }

  static func email(_ random: inout SeededRandom) -> Invented {
    let name = random.pick(mailNames)
    let local =
      switch random.below(4) {
      case 0: random.pick(["5", "8", "13", "27"]) + random.digits(7)
      case 1: "\(name).\(random.characters(3, of: "abcdefgh"))"
      case 2: "\(name)_\(random.number(1960...2005))"
      default: name + random.digits(random.number(2...4))
      }
    return Invented(series: .email, groups: [local, "@", random.pick(mailHosts)])
  }
}

/// 174 is a satellite's, 140 and 144 are machines'.
private let mobilePrefixes: [Int] =
  Array(130...139) + [145, 146, 147, 148, 149] + Array(150...153) + Array(155...159)
  + [162, 165, 166, 167] + [170, 171, 172, 173, 175, 176, 177, 178] + Array(180...189)
  + [190, 191, 192, 193, 195, 196, 197, 198, 199]

private let mailNames = [
  "jumin", "wutong", "nobody", "yangli", "ceshi", "moumou", "laohuzi", "guihua", "sample", "xiaoqu",
]

private let mailHosts = [
  "qq.com", "163.com", "126.com", "sina.com", "sina.com.cn", "139.com", "foxmail.com",
  "outlook.com",
  "gmail.com", "vip.qq.com", "example.org", "mail.example.cn",
]
