/// Whether a text is more than a word that fills a blank (无、略、待定、同上).
func saysSomething(_ text: String) -> Bool {
  let bare = text.filter { $0.isLetter || $0.isNumber }.lowercased()
  return !bare.isEmpty && !fillers.contains(bare)
}

/// What people write where they have nothing to say.
private let fillers: Set<String> = [
  "无", "暂无", "没有", "尚无", "无补救", "无措施", "暂无措施", "略", "从略", "待定", "未定", "待补", "待补充",
  "待完善", "待填", "待批", "待审批", "审批中", "报批中", "另定", "另行规定", "另行通知", "不适用", "申请中", "口头同意", "待办", "待办理",
  "补办中", "未办", "不详", "同上", "同前", "见上", "视情况而定", "x",
  "xx", "xxx", "na",
  "none", "tbd", "todo", "nil",
]
