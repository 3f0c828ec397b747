import ArgumentParser
import Diagnostics
import Foundation
import Supervision

/// Asks at the terminal for what the options did not say.
struct Questions {
  let language: Language

  func ask(_ complaint: inout ComplaintOptions) throws {
    let isCall = try yes("是来电吗？", "Was it a call?")
    if isCall { complaint.channel = .call }
    complaint.subject = try complaint.subject ?? answer("标题：", "Title: ")
    complaint.text = try lines()
    complaint.anonymous = try complaint.anonymous || yes("匿名吗？", "Anonymous?")
    if !complaint.anonymous {
      complaint.reach.name = try complaint.reach.name ?? answer("姓名：", "Name: ")
      if complaint.reach.phone.isEmpty {
        complaint.reach.phone = [try answer("电话：", "Telephone: ")].compactMap { $0 }
      }
      if complaint.reach.email.isEmpty {
        complaint.reach.email = [try answer("邮箱：", "Mail: ")].compactMap { $0 }
      }
      complaint.reach.address = try complaint.reach.address ?? answer("住址：", "Address: ")
    }
    complaint.confidential =
      try complaint.confidential || yes("要求保密吗？", "Asked for confidence?")
  }

  /// Nil where nothing was said.
  private func answer(_ zh: String, _ en: String) throws -> String? {
    prompt(language == .zh ? zh : en)
    // The end of input is a person who leaves: nothing is written down.
    guard let line = readLine() else { throw ExitStatus.refused.error }
    let words = line.trimmingCharacters(in: .whitespaces)
    return words.isEmpty ? nil : words
  }

  private func yes(_ zh: String, _ en: String) throws -> Bool {
    let words = try answer("\(zh)（y/n，默认 n）", "\(en) (y/n, n by default) ")
    return words.map { ["y", "Y", "ｙ", "是"].contains(String($0.prefix(1))) } ?? false
  }

  private func lines() throws -> String {
    prompt(language == .zh ? "说了什么（最后空一行）：\n" : "What was said (end with an empty line):\n")
    while true {
      var lines: [String] = []
      var line = readLine()
      while let words = line, !words.isEmpty {
        lines.append(words)
        line = readLine()
      }
      let text = lines.joined(separator: "\n")
      if !text.allSatisfy(\.isWhitespace) { return text }
      if line == nil { throw ExitStatus.refused.error }
      prompt(language == .zh ? "请写下说了什么：\n" : "Please write what was said:\n")
    }
  }

  /// On standard error, so that standard output holds the reference alone.
  private func prompt(_ words: String) { FileHandle.standardError.write(Data(words.utf8)) }
}
