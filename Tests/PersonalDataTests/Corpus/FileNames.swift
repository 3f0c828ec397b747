/// Names of files with a planted value, each as a page of its own.
func plantedFileNames(_ count: Int, seed: UInt64) -> [LabelledPage] {
  var random = SeededRandom(seed: seed)
  let series: [Series] = [.idNumber, .mobile, .idNumber, .address, .plate, .bankCard, .oldIDNumber]
  return (0..<count).map { number in
    let series = series[number % series.count]
    let spelling = random.pick([Spelling.plain, .plain, .fullWidth, .spaces])
    let place = random.pick(fileNames(of: series))
    var writer = PageWriter()
    writer.write(place.before)
    writer.plant(
      Invented.make(series, &random).spelled(spelling, &random), of: series, as: spelling,
      label: place.label)
    writer.write(place.after)
    return writer.page
  }
}

/// Names of files as clerks and cameras give them, with nobody in them.
func cleanFileNames(_ count: Int, seed: UInt64) -> [LabelledPage] {
  var random = SeededRandom(seed: seed)
  let forms: [(inout SeededRandom) -> String] = [
    { "2026年第\($0.number(1...4))季度收支.csv" },
    { "IMG_\(CleanNumber.day(&$0))_\(CleanNumber.time(&$0)).jpg" },
    { "微信图片_\(CleanNumber.day(&$0))\(CleanNumber.time(&$0)).png" },
    { "mmexport17\($0.digits(11)).jpg" },
    { "合同-\(CleanNumber.eighteenDigits(&$0)).pdf" },
    { "发票_\($0.number(24...26))312000000\($0.digits(11)).pdf" },
    { "\($0.number(1...9))号楼\($0.number(1...4))单元加装电梯公示.docx" },
    { "营业执照\(CleanNumber.creditCode(&$0)).pdf" },
    { "扫描_\(CleanNumber.day(&$0))\(CleanNumber.time(&$0))\($0.digits(3)).pdf" },
    { "居委会\($0.number(201...209))办公室平面图.pdf" },
  ]
  return (0..<count).map { number in
    LabelledPage(text: forms[number % forms.count](&random), planted: [])
  }
}

private func fileNames(of series: Series) -> [Context] {
  switch series {
  case .idNumber:
    [
      Context(.none, "王某某", ".pdf"), Context(.helpful, "身份证", ".jpg"),
      Context(.unhelpful, "三月补充", "申请表.docx"),
      Context(.none, "", ".png"), Context(.none, "低保_李某_", "_复核.xlsx"),
    ]
  case .oldIDNumber: [Context(.helpful, "身份证", "孙某.pdf"), Context(.helpful, "孙某身份证-", ".jpg")]
  case .bankCard: [Context(.helpful, "尤某银行卡", ".jpg"), Context(.helpful, "卡号", "回单.pdf")]
  case .address: [Context(.none, "", "漏水照片.jpg"), Context(.helpful, "住址", ".txt")]
  case .plate: [Context(.none, "违停", ".jpg"), Context(.helpful, "车牌-", "-0302.jpg")]
  default:
    [
      Context(.helpful, "电话", ".txt"), Context(.none, "报名-陈某", ".docx"),
      Context(.none, "陈某 ", " 报名.pdf"),
    ]
  }
}
