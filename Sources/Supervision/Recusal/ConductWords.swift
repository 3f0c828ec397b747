/// Words that tell what is said about a person. A mistake here seals a case too many or too few; the
/// test on real complaints prints the share.
enum ConductWords {
  /// Doing wrong.
  static let misconduct = WordFinder(
    """
    贪污 贪官 贪腐 腐败 受贿 行贿 索贿 回扣 收钱 收了钱 收了我 收我 收红包 收礼 要钱 吃拿卡要 索要 勒索 敲诈 挪用 侵占 霸占 强占 \
    克扣 截留 私分 虚报 冒领 套取 骗取 造假 弄虚作假 作假 伪造 以权谋私 谋私 公款 优亲厚友 关系户 走后门 暗箱 暗箱操作 徇私 \
    滥用职权 滥用 职权 包庇 偏袒 袒护 勾结 串通 官商 保护伞 打击报复 报复 威胁 恐吓 辱骂 骂人 骂我 骂了 打人 打我 殴打 \
    动手 推搡 欺负 欺压 欺骗 骗人 撒谎 说谎 刁难 为难 卡着 态度恶劣 态度差 态度很差 态度极差 态度不好 态度蛮横 态度非常 态度傲慢 \
    态度粗暴 恶劣 蛮横 粗暴 傲慢 嚣张 冷漠 不耐烦 发火 吼 凶 泄露 泄漏 泄密 透露 违规 违法 违纪 乱收费 私自 擅自 \
    霸道 一言堂 独断 不公 不公平 不公正 区别对待 歧视 酒后 喝酒 赌博 打麻将 上班时间 脱岗 离岗 迟到 早退 睡觉 玩手机 \
    失职 渎职 乱作为 造谣 诬陷 猥亵 骚扰 吃空饷 小舅子 打成 打伤 强揽 纠集 黑恶 黑社会 恶势力 恶霸 村霸 强拆 强行 私吞 侵吞 中饱私囊 贿选 拉票 隐瞒 欺瞒 \
    瞒报
    """)

  /// Doing nothing.
  static let inaction = WordFinder(
    """
    不作为 不管 不理 不办 不处理 不解决 不回复 不答复 不接 没人管 无人管 没人理 不予理睬 置之不理 不闻不问 推诿 推脱 推卸 \
    推来推去 踢皮球 敷衍 应付 搪塞 忽悠 拖延 拖着 一拖再拖 拖了 懒政 怠政 形式主义 官僚 没有解决 没解决 未解决 没有处理 \
    没处理 未处理 没有回复 没回复 没有答复 未答复 无果 没结果 没有结果 没有下文 不了了之 不负责 不负责任 视而不见 装作 没人接 \
    打不通 不在岗 找不到人 看不到人 不见人 不来
    """)

  /// That somebody is complained of, before his name.
  static let accusation = WordFinder(
    """
    投诉 举报 控告 检举 告发 状告 揭发 被投诉人 被举报人 投诉对象 举报对象 被反映人 严查 查处 查办 查一查 处分 撤职 罢免 问责
    """)

  static let praise = WordFinder(
    """
    感谢 谢谢 感恩 感激 多谢 致谢 表扬 点赞 赞扬 称赞 好书记 好主任 好干部 好人 辛苦了 热心 热情 耐心 认真负责 尽心 尽责 \
    贴心 周到 满意 锦旗 敬佩 佩服 感动 为民办实事 帮了 很好 优秀 有作为 敢担当 亲民 爱民
    """)

  static let question = WordFinder("请问 咨询 想问 问一下 问下 询问 想知道 想了解 请教 怎么联系 联系方式 电话多少 是谁 吗 么")

  /// Before a name that is written to.
  static let courtesy = WordFinder("尊敬的 尊敬 敬爱的 敬重的 亲爱的 可敬的 各位 致 呈 此致 祝 祝愿 祝福")

  /// After a name that is written to.
  static let greeting = WordFinder(
    """
    您好 你好 你们好 大家好 好! 好！ 好， 好, 好。 好: 好： 早上好 上午好 中午好 下午好 晚上好 新年好 节日好 过年好 辛苦 钧鉴 台鉴 敬启 \
    亲启 亲收 阁下 大人
    """)

  /// Before a name that is asked for something.
  static let request = WordFinder(
    """
    请 恳请 敬请 烦请 还请 希望 盼 期盼 盼望 请求 恳求 祈求 跪求 求 拜托 麻烦 期待 建议 呼吁 望 特向 劳烦 恳望 相信 期望 \
    希望能得到 引起
    """)

  /// A name that is told something: `向…反映`.
  static let toward = WordFinder("向 给 跟 找 和 同 与 对 致电 联系 写信给 告诉 通过 经过 等")
  static let telling = WordFinder(
    "反映 反应 汇报 投诉 举报 写信 求助 咨询 诉求 诉说 提出 打电话 说明 申诉 求救 留言 请示 建议 信箱 邮箱 直播 电话 热线 诉苦 报告")

  /// What somebody is asked to do about others: 请王书记查处违规停车.
  static let remedy = WordFinder(
    """
    查处 查办 严查 整治 治理 处理 解决 重视 关注 关心 帮 督促 责令 协调 督办 过问 管管 管一管 调查 核实 监督 制止 纠正 了解 \
    看看 看一看 给予 出面 派 安排
    """)

  /// Refusals that turn a request into a reproach: 请王书记不要再包庇.
  static let refrain = WordFinder("不要 别再 别 停止 不能再 莫 勿")

  /// Offices of other levels: their 书记 is not ours.
  static let otherOffice = WordFinder(
    """
    市委 省委 县委 区委 州委 中央 市政府 省政府 县政府 区政府 省 市 县 镇党委 镇委 乡党委 乡镇 镇 乡 纪委 政法委 公司 \
    学校 医院 法院 业委会 业主委员会 业主大会 物业 银行 教育局 公安局 管委会 办公室 车间 工会 团委 厅 局
    """)

  /// What makes a bare title one of the community.
  static let ourOffice = WordFinder("社区 居委会 居委 居民委员会 党支部 党总支 社区党委 两委 居民区")
}
