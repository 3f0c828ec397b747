import Diagnostics

extension DiagnosticKind {
  package static let negativeAmount = DiagnosticKind(
    "NB2313",
    message: Bilingual(
      zh: "负数 {amount} 没有写冲销哪张凭证", en: "the negative amount {amount} takes back no voucher"),
    hint: Bilingual(
      zh: "请在“冲销”（reverses）一列写被冲销的凭证号；不是冲销的，去掉负号",
      en: "write the voucher it takes back in the column reverses, or take the minus away"),
    explanation: Bilingual(
      zh: """
        负数只用来冲销以前记过的一笔：退货、多付退回。要写明冲的是哪张凭证，居民才能对上；一笔说不清来历的负数，\
        能把别的支出悄悄抹掉。依据：《村民委员会组织法》第三十条要求保证公布内容真实并接受查询，许多地方的社区参照执行。
        """,
      en: """
        A negative amount takes back an earlier entry: goods returned, too much paid. It names the \
        voucher, so that residents can follow it; a minus from nowhere can quietly wipe out another \
        expense. Source: the organic law of villagers' committees, art. 30 (what is published must be \
        true and open to enquiry), which many places apply to communities.
        """))

  package static let unknownVoucher = DiagnosticKind(
    "NB2314",
    message: Bilingual(
      zh: "被冲销的凭证 {voucher} 在本期和以前的明细账里都找不到",
      en: "no ledger up to this day has the voucher {voucher} that is taken back"),
    hint: Bilingual(
      zh: "请核对凭证号；以前没有公布过的账，先补公布那一期",
      en: "check its number; where it was never published, publish that period first"),
    explanation: Bilingual(
      zh: """
        冲销的凭证要在这本账本期或以前各期的明细账里，而且日期不晚于冲销的那一天。各期号码重新编的，先在本期找，\
        再从近到远找以前各期（最多看最近二十四个同号的）。\
        依据：《村民委员会组织法》第三十条要求保证公布内容真实并接受查询，许多地方的社区参照执行。
        """,
      en: """
        A voucher that is taken back stands in this ledger or an earlier one of the same book, on the \
        same day or before. Where numbers begin anew it is looked for here first, then backwards among \
        the last twenty-four of that number. Source: the organic law of villagers' committees, art. 30 \
        (what is published must be true and open to enquiry), which many places apply to communities.
        """))

  package static let reversesTooMuch = DiagnosticKind(
    "NB2315",
    message: Bilingual(
      zh: "冲销 {amount}，超过凭证 {voucher} 剩下的 {left}",
      en: "{amount} is taken back, and the voucher {voucher} has {left} left"),
    hint: Bilingual(
      zh: "请核对金额和凭证号；同一张凭证多次冲销的，合计不能超过原数",
      en: "check amount and voucher; taken back several times, it is no more than the whole in all"),
    explanation: Bilingual(
      zh: """
        冲销最多冲到零：同一张凭证在这一栏（收入或支出）里记了多少，就只能冲多少，分几次冲的合在一起算。\
        依据：《村民委员会组织法》第三十条要求保证公布内容真实并接受查询，许多地方的社区参照执行。
        """,
      en: """
        Nothing can be taken back beyond nought: no more than the voucher held in that column, several \
        reversals taken together. Source: the organic law of villagers' committees, art. 30 (what is \
        published must be true and open to enquiry), which many places apply to communities.
        """))
}

package let reversalKinds: [DiagnosticKind] = [.negativeAmount, .unknownVoucher, .reversesTooMuch]
