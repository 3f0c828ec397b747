/// Buildings without rooms, offices with them, people counted by age and grid.
func placeParts() -> [CleanPart] {
  [
    CleanPart {
      "范围：1号楼至\($0.number(6...18))号楼，以及\($0.number(20...25))、26、\($0.number(27...31))号楼。"
    },
    CleanPart {
      "\($0.number(1...20))号楼\($0.number(1...6))单元门禁、\($0.number(1...20))号楼\($0.number(1...6))单元电梯已修好。"
    },
    CleanPart {
      "梧桐路\($0.number(8...190))弄1—\($0.number(9...40))号外墙粉刷，\($0.number(1...12))号楼\($0.number(101...998))平方米。"
    },
    CleanPart {
      "\($0.number(1...12))号楼\($0.number(3...6))单元共\($0.number(12...96))户，户均\($0.number(48...120)).\($0.digits(1))平方米，\($0.number(2...9))号楼\($0.number(1000...1400))平方米。"
    },
    CleanPart { "请到居委会二楼\($0.number(201...209))办公室办理，周一至周五8:30—17:00。" },
    CleanPart {
      "地点：党群服务中心\($0.number(2...4))楼\($0.number(301...312))会议室；资料在居委会一楼10\($0.digits(1))室。"
    },
    CleanPart {
      "街道办事处地址：学堂路\($0.number(8...400))号社区事务受理中心\($0.number(1...3))楼\($0.number(2...18))号窗口。"
    },
    CleanPart {
      "居委会地址：梧桐路\($0.number(8...400))弄\($0.number(1...9))号居委会20\($0.digits(1))办公室，邮编 20\($0.digits(4))。"
    },
    CleanPart {
      "监督委员会办公室在社区服务中心\($0.number(1...5))号楼\($0.number(2...4))层\($0.number(201...410))室。"
    },
    CleanPart { "幸福小区1-\($0.number(6...18))号楼、前进新村3-\($0.number(4...9))幢外墙粉刷，阳光花园二期完工。" },
    CleanPart(ages),
    CleanPart {
      "网格 G0\($0.number(1...9))：\($0.number(300...900))户\($0.number(700...2600))人，志愿者\($0.number(8...60))人次，时长\($0.number(100...900)).5小时。"
    },
    CleanPart {
      "点位坐标 121.\($0.digits(6)),31.\($0.digits(6))；北纬31°\($0.number(10...59))′，东经121.\($0.digits(8))。"
    },
    CleanPart {
      "- 3月\($0.number(1...9))日 09:30 第一楼组\n- 3月\($0.number(10...19))日 14:00 第二楼组\n- 3月\($0.number(20...30))日 19:00 第三楼组（@所有人 准时）"
    },
  ]
}

private func ages(_ random: inout SeededRandom) -> String {
  var lines = ["| 年龄 | 男 | 女 | 第一网格 |", "|---|--:|--:|--:|"]
  for age in ["0—17", "18—59", "60—69", "70—79", "80以上"] {
    lines.append(
      "| \(age) | \(random.number(20...1900)) | \(random.number(20...1900)) | \(random.number(5...300)) |"
    )
  }
  return lines.joined(separator: "\n")
}
