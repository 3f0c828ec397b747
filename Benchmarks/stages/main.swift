import Content
import Diagnostics
import Disclosure
import Foundation
import Publish

/// What each stage of a build takes, so that what the rules add can be told from the rest.
///
///     stages ROOT OUTPUT TODAY RUNS
///
/// Each site goes into a folder of its own below OUTPUT, and none is deleted: a file system that has
/// just deleted thousands of files makes whoever writes next pay for it.
///
/// Prints medians in seconds of wall time over the runs that are counted; the first is not. The last
/// net is measured by building each time with and without the private values that it looks for, in
/// turn one and the other first.

/// One stage and how long it took in each run.
struct Times {
  var seconds: [String: [Double]] = [:]

  mutating func add(_ stage: String, _ duration: Duration) {
    seconds[stage, default: []].append(duration / .seconds(1))
  }

  func median(_ stage: String) -> Double {
    let sorted = (seconds[stage] ?? []).sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }
}

func build(
  _ root: String, _ output: String, _ today: CalendarDate, isReversed: Bool, _ times: inout Times
) async throws {
  let clock = ContinuousClock()
  var start = clock.now
  func lap(_ stage: String) {
    let now = clock.now
    times.add(stage, now - start)
    start = now
  }
  let tree = try await readContent(root: root)
  lap("read")
  let content = try await validateContent(tree, with: SchemaSet())
  lap("validate")
  let checked = try await checkContent(content, history: [], today: today)
  lap("check")
  let assembly = assemble(checked)
  lap("assemble")
  let both = [("publish", assembly), ("publish without net", assembly.withoutSecrets)]
  for (stage, shown) in isReversed ? both.reversed() : both {
    let output = output + "/\(UUID().uuidString)"
    let rendering = try await render(shown, root: root)
    start = clock.now
    let outcome = try await release(rendering, to: output, root: root, strict: false)
    lap(stage)
    guard outcome.release != nil else {
      print("stages: nothing was published")
      exit(1)
    }
  }
}

let words = CommandLine.arguments
guard words.count == 5, let today = CalendarDate(words[3]), let runs = Int(words[4]), runs > 0
else {
  print("usage: stages ROOT OUTPUT TODAY RUNS")
  exit(64)
}
try FileManager.default.createDirectory(
  atPath: words[2], withIntermediateDirectories: true)
var times = Times()
for run in 0...runs {
  var these = Times()
  try await build(words[1], words[2], today, isReversed: run % 2 == 0, &these)
  if run > 0 {
    for (stage, seconds) in these.seconds { times.seconds[stage, default: []] += seconds }
  }
}
for stage in ["read", "validate", "check", "assemble", "publish", "publish without net"] {
  print(String(format: "%-20@ %.3f s", stage as NSString, times.median(stage)))
}
let net = max(0, times.median("publish") - times.median("publish without net"))
let rest = ["read", "validate", "assemble", "publish without net"].reduce(0) {
  $0 + times.median($1)
}
let added = (times.median("check") + net) / rest
print(String(format: "the rules and the last net add %.2f to a build without them", added))
