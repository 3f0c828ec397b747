import ArgumentParser

/// `noticeboard queue …`: the supervision committee's work. Each subcommand has a file of its own.
struct QueueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue",
    abstract: "监督委员会办投诉。The supervision committee's complaints.",
    discussion: """
      先由队列文件夹的所有者登记账号：queue people add。谁能看到什么，按操作系统的账号决定。
      The owner of the folder first registers accounts with queue people add; what is seen depends on \
      the account of the operating system.
      """,
    subcommands: [
      QueueList.self, QueueShow.self, QueueNew.self, QueueAccept.self, QueueReturn.self,
      QueueAssign.self, QueueReply.self, QueueExtend.self, QueueConfirm.self, QueueReopen.self,
      QueueClose.self, QueueLink.self, QueueUnlink.self, QueueClassify.self, QueueRecuse.self,
      QueueNotice.self, QueueContact.self, QueueExport.self, QueueReport.self, QueueDue.self,
      QueuePeople.self, QueueQuarantine.self, QueueAudit.self, QueueRebuild.self, QueueBackup.self,
    ])
}
