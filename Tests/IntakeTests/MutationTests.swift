import Disclosure
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Intake

/// Thousands of spoiled files of every kind: none crashes, none is lost, and each reads the same twice.
@Suite struct MutationTests {
  private static let seeds: [[UInt8]] = {
    let parts = """
      From: =?gb18030?B?1cXI/Q==?= <a@qq.com>
      Subject: =?utf-8?Q?=E7=94=B5?= =?GBK?B?1cU=?=
      Date: Thu, 3 Sep 2026 09:05:00 +0800 (CST)
      Message-ID: <1@qq.com>
      References: <0@x>
      Content-Type: multipart/mixed; boundary="b"

      --b
      Content-Type: text/plain; charset=gb2312
      Content-Transfer-Encoding: base64

      wrfGurK7wcE=
      --b
      Content-Type: multipart/alternative; boundary=c

      --c
      Content-Type: text/html; charset="utf-8"

      <meta charset=gbk><p>x</p>
      --c--
      --b
      Content-Type: message/rfc822

      Subject: y

      z
      --b
      Content-Disposition: attachment; filename*0*=utf-8''%E7; filename*1=a.jpg
      Content-Transfer-Encoding: quoted-printable

      =E7=94=
      --b--
      """
    let mailbox =
      "From a@b Thu Sep  3 09:05:00 2026\n\(parts)\n\n>From x\n\nFrom b@c Fri Sep  4 09:05:00 2026\nSubject: z\n\nw\n"
    let table = "九月,,\n序号,提交答卷时间,1、内容\n1,2026/9/3 10:00:00,\"a\nb\"\n2,x,1.38E+10\n"
    let chat =
      "群的聊天记录如下:\n\n—————  2026-04-06  —————\n\n甲  16:21\n\n「乙：x」\n- - -\n不亮[图片]\n\n乙  16:22\n\n好\n"
    let json =
      "{\"service_requests\":[{\"service_request_id\":1,\"description\":\"\\u8def\",\"a\":{\"b\":[1,2.5e3,null]}}]}"
    let lines = "{\"text\":\"a\"}\n{\"text\":\"b\",\"date\":\"2026-09-03\"}\n"
    let form = ComplaintForm.text(about: "x").replacing("内容：", with: "内容：不亮\n电话：无")
    let archive = zip([("a.txt", "路灯"), ("b.csv", table), ("c.json", json)])
    return [parts, mailbox, table, chat, json, lines, form].map { Array($0.utf8) } + [archive]
  }()

  @Test(arguments: 0..<8) func spoiledFiles(_ kind: Int) {
    var random = Seeded(state: UInt64(kind + 1))
    let clock = WorkClock()
    for round in 0..<2500 {
      var bytes = Self.seeds[kind]
      for _ in 0..<Int.random(in: 1...8, using: &random) { Self.spoil(&bytes, &random) }
      let found = decoded(bytes)
      #expect(
        !found.complaints.isEmpty || !found.quarantined.isEmpty, "kind \(kind) round \(round)")
      for complaint in found.complaints {
        #expect(!complaint.text.isEmpty && complaint.keys.contentHash != nil)
        for file in complaint.attachments {
          #expect(!file.name.isEmpty && !file.name.contains("/") && file.name.utf8.count <= 220)
        }
      }
      if round % 50 == 0 {
        let again = decoded(bytes)
        #expect(again.complaints.map(\.keys) == found.complaints.map(\.keys))
        #expect(again.complaints.map(\.notes) == found.complaints.map(\.notes))
      }
    }
    clock.expectLittle()
  }

  private static let tokens: [[UInt8]] =
    [
      "\r\n\r\n", "--b", "--b--", "=?utf-8?B?", "?=",
      "Content-Type: multipart/mixed; boundary=b\n\n",
      "Content-Type: text/plain; charset=utf-7\n\n", "charset=iso-2022-jp", "\"", "\"\"", ",", "┋",
      "{", "[", "\\ud800",
      "\u{1B}$B", "From ", "message/rfc822", ":", "：", "写道：", "\u{FEFF}", "\u{202E}", "\0", "(",
      "<", ";", "*0*=",
      "%", "\u{80}",
    ].map { Array($0.utf8) } + [[0xFF, 0xFE], [0x80], [0xE7, 0x94], [0x1B, 0x24, 0x42]]

  private static func spoil(_ bytes: inout [UInt8], _ random: inout Seeded) {
    guard !bytes.isEmpty else {
      bytes = [UInt8.random(in: .min ... .max, using: &random)]
      return
    }
    let at = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes[at] = UInt8.random(in: .min ... .max, using: &random)
    case 2: bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1...20, using: &random)))
    case 3: bytes.removeSubrange(at...)
    case 4: bytes.insert(contentsOf: tokens.randomElement(using: &random) ?? [], at: at)
    case 5:
      let piece = Array(bytes[at..<min(bytes.count, at + Int.random(in: 1...60, using: &random))])
      bytes.insert(contentsOf: piece, at: Int.random(in: 0...bytes.count, using: &random))
    default:
      bytes.insert(
        contentsOf: [UInt8](repeating: bytes[at], count: Int.random(in: 1...200, using: &random)),
        at: at)
    }
  }
}

/// SplitMix64 (Steele, Lea and Flood, 2014): the same spoiled files in every run.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
