import Diagnostics
import Reporting
import Testing

@Suite struct MarkdownReportTests {
  @Test func `what has no room is the least severe, and is counted`() {
    let found = report(findings(2_000, .warning) + findings(100, .error))
    let text = rendered(found, as: .markdown)
    #expect(text.utf8.count < 60_000)
    #expect(text.split(separator: "\n").count { $0.contains("`r`: error ") } == 100)
    let shown = text.split(separator: "\n").count { $0.contains("`r`: warning ") }
    #expect(shown > 300)
    let left = 2_000 - shown
    let count = "\(left / 1_000),\(String(left % 1_000 + 1_000).dropFirst())"
    #expect(text.contains("\nLeft out for want of room: \(count) findings (\(count) warnings)."))
    #expect(jobSummary(of: found).count > text.utf8.count)
  }

  @Test func `what was skipped leaves room for findings`() {
    let skipped = (0..<5_000).map { SkippedFile(file: "\($0).yaml", reason: "larger than 16 MiB") }
    let text = rendered(report(findings(10, .info), skipped: skipped), as: .markdown)
    #expect(text.utf8.count < 60_000)
    #expect(text.split(separator: "\n").count { $0.contains("`r`: info ") } == 10)
    #expect(text.contains(" more that `plumb check` names\n"))
  }

  @Test(arguments: [
    ("`title` is <b>", "`title` is \\<b\\>"),
    ("ask @lead about #12", "ask \\@<!-- -->lead about \\#<!-- -->12"),
    ("`a` `b", "`a` \\`b"),
    ("an empty `` value", "an empty \\`\\` value"),
    ("[x](https://y) | *z*", "\\[x\\](https://y) \\| \\*z\\*"),
    ("`@lead <b>` is code", "`@lead <b>` is code"),
  ])
  func `a message is shown as it reads`(message: String, markdown: String) {
    let text = rendered(report([finding("r", .info, message, at: place("⟦a⟧"))]), as: .markdown)
    #expect(text.contains("- line 1, `r`: \(markdown)\n"))
  }
}
