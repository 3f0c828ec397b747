extension Invented {
  /// Where somebody lives, down to the room, in the forms of the north and of the south. City and
  /// district are left to the words before it.
  static func address(_ random: inout SeededRandom) -> Invented {
    let house = random.number(1...38)
    let entrance = random.number(1...6)
    let room = "\(random.number(1...24))\(padded(random.number(1...8)))"
    let estate = random.pick(estates)
    let road = random.pick(roads)
    let groups =
      switch random.below(8) {
      case 0: [road, "\(random.number(8...1990))弄", "\(house)号", "\(room)室"]
      case 1: [estate, "\(house)栋", "\(entrance)单元", room]
      case 2: [road, "\(random.number(8...320))号院", "\(house)号楼", "\(entrance)门", "\(room)号"]
      case 3: [estate, "\(house)幢", "\(room)室"]
      case 4: [estate, "\(house)号楼", "\(room)房"]
      case 5: [road, "\(random.number(8...320))号", "\(house)幢", "\(entrance)单元", "\(room)室"]
      case 6: [estate, "\(house)座", "\(room)室"]
      default: [estate, "\(house)号楼", "\(entrance)单元", "\(room)室"]
      }
    return Invented(series: .address, groups: groups)
  }
}

private let estates = [
  "梧桐苑", "幸福小区", "阳光花园", "前进新村", "和平里", "春晖家园", "桂花公寓", "柳岸小区", "机械厂宿舍",
]
private let roads = ["学堂路", "梧桐路", "柳树街", "光明路", "前进街", "桂花巷", "解放东路"]

extension String {
  /// A road counts its houses by itself, an estate its buildings.
  var hasRoadName: Bool { roads.contains(self) }
}

extension Invented {
  /// A new value of a series.
  static func make(_ series: Series, _ random: inout SeededRandom) -> Invented {
    switch series {
    case .idNumber: idNumber(&random)
    case .oldIDNumber: oldIDNumber(&random)
    case .bankCard: bankCard(&random)
    case .mobile: mobile(&random)
    case .email: email(&random)
    case .plate: plate(&random)
    case .passport: passport(&random)
    case .address: address(&random)
    }
  }
}
