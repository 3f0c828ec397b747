/// Surnames of two characters, of which a mask keeps both or neither.
enum CompoundSurname {
  /// How many characters of a name are the surname. A name of two characters has one: 欧阳 alone may
  /// be somebody called 阳.
  static func length(of name: String) -> Int {
    name.count > 2 && surnames.contains(String(name.prefix(2))) ? 2 : 1
  }

  private static let surnames = Set(
    """
    欧阳 司马 上官 诸葛 司徒 东方 独孤 南宫 夏侯 尉迟 皇甫 公孙 慕容 令狐 长孙 宇文 轩辕 端木 百里 呼延 西门 东郭 南郭 澹台 公冶 宗政 \
    濮阳 淳于 单于 太叔 申屠 仲孙 钟离 鲜于 闾丘 亓官 司空 拓跋 公羊 谷梁 赫连 万俟 闻人 完颜 第五 乐正 公西 漆雕 壤驷 公良 梁丘 左丘 \
    东门 段干 纳兰 歌舒
    """.split(separator: " ").map(String.init))
}
