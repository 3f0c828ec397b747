import Diagnostics

/// Why a mail must come from a machine. RT's list (`Precedence`, `Auto-Submitted`, empty
/// `Return-Path`, mailer-daemon) and osTicket's headers are the minimum; `Precedence: bulk` alone is
/// none, since lists of people carry it.
package enum AutomaticReason: Sendable, Hashable {
  case emptyReturnPath
  case daemon
  case autoSubmitted
  case precedence
  /// One of osTicket's headers, by its name.
  case header(String)
  /// A delivery report or a receipt.
  case report
  /// The subject begins as an automatic reply does.
  case subject
  /// It comes from our own address: a loop.
  case ourOwn

  package var words: Bilingual {
    switch self {
    case .emptyReturnPath: Bilingual(zh: "退信路径为空", en: "its return path is empty")
    case .daemon: Bilingual(zh: "由邮件系统发出", en: "a mail system sent it")
    case .autoSubmitted: Bilingual(zh: "标明为自动发出", en: "it says it was sent automatically")
    case .precedence: Bilingual(zh: "标明为自动回复", en: "it says it is an automatic reply")
    case .header(let name): Bilingual(zh: "含有 \(name)", en: "it has \(name)")
    case .report: Bilingual(zh: "是投递报告或回执", en: "it is a delivery report or a receipt")
    case .subject:
      Bilingual(zh: "主题以“自动回复”之类开头", en: "its subject begins as automatic replies do")
    case .ourOwn: Bilingual(zh: "由我们自己的地址发出", en: "our own address sent it")
    }
  }
}
