import Foundation
import Testing

@testable import Intake

/// Every row of the complaint tables, against Python's `csv`.
@Test(
  .enabled(if: sharedData != nil && python != nil, "set NOTICEBOARD_SHARED_DATA; needs python3"),
  arguments: [
    ("answered.csv", "utf-8-sig"), ("labelled.csv", "utf-8-sig"), ("timestamped.csv", "gb18030"),
  ])
func everyRowIsAComplaint(name: String, encoding: String) throws {
  let path = "\(try #require(sharedData))/complaints/\(name)"
  let script = """
    import csv, json, sys
    with open(sys.argv[1], newline="", encoding=sys.argv[2]) as f:
        rows = [r for r in csv.DictReader(f)]
    json.dump([[r[k] for k in ("留言编号", "留言用户", "留言主题", "留言时间", "留言详情")]
               for r in rows if any((v or "").strip() for v in r.values())], sys.stdout)
    """
  let rows: [[String]] = try python(script, [path, encoding])
  let found = decoded(try bytes(ofFile: path), named: name)
  #expect(codes(found) == [])
  #expect(rows.count > 200)
  try #require(found.complaints.count == rows.count)
  for (complaint, row) in zip(found.complaints, rows) {
    #expect(complaint.text == (row[4].isEmpty ? row[2] : row[4]))
    #expect(complaint.subject == row[2].trimmed())
    #expect(complaint.sender.name == row[1].trimmed())
    #expect(complaint.written.flags == [], "\(row[3])")
  }
  let keys = found.complaints.compactMap(\.keys.rowKey)
  #expect(Set(keys).count == Set(rows.map { "\($0[0])|\($0[3])" }).count)
  #expect(keys.count == rows.count)
}
