import Diagnostics
import Reporting
import Testing

/// A report about a merge, of which one finding is not shown.
let compared = report(with: Comparison(with: "HEAD", commits: [first, second], known: 1))

private let first = "01c4bf3e99ab01c4bf3e99ab01c4bf3e99ab0101"
private let second = "451c93b0451c93b0451c93b0451c93b0451c93b0"

private func report(with comparison: Comparison) -> Report {
  Report(findings: [], skipped: [], extent: Extent(files: 1, pages: 1), comparison: comparison)
}

@Suite struct ComparisonTests {
  @Test(arguments: [ReportFormat.full, .concise])
  func `people read what was compared, and how much is not shown`(format: ReportFormat) {
    #expect(
      rendered(compared, as: format) == """
        compared with HEAD (01c4bf3e99, 451c93b045): 1 finding that it has too is not shown
        no findings · 1 file, 1 page

        """)
    let first = report(with: Comparison(with: "HEAD", commits: [], known: 0))
    #expect(rendered(first, as: format).hasPrefix("compared with HEAD (no commit yet)\n"))
    let branch = report(
      with: Comparison(with: "the merge base of main and HEAD", commits: [second], known: 1234))
    #expect(
      rendered(branch, as: format).hasPrefix(
        "compared with the merge base of main and HEAD (451c93b045): 1,234 findings that it has too are not shown\n"
      ))
  }

  @Test func `programs read the whole names of the commits`() {
    #expect(
      rendered(compared, as: .json).contains(
        """
          "comparison": {
            "base": "HEAD",
            "commits": [
              "\(first)",
              "\(second)"
            ],
            "known": 1
          },

        """))
  }
}
