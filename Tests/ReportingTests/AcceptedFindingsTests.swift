import Diagnostics
import Reporting
import Testing

@Suite struct AcceptedFindingsTests {
  @Test func `what is accepted is counted in the summary, with the day where it matters`() {
    #expect(
      rendered(suppressing, as: .concise)
        == "no findings · 1 suppressed, 1,200 in the baseline, as of 2026-06-15 · 14 files, 20 pages\n")
    let baselined = AcceptedFindings(asOf: "2026-06-15", isDayUsed: false, suppressed: [], baselined: 3)
    let report = Report(findings: [], skipped: [], extent: Extent(files: 1, pages: 1), accepted: baselined)
    #expect(rendered(report, as: .full) == "no findings · 3 in the baseline · 1 file, 1 page\n")
  }

  @Test func `the report for programs lists what is suppressed, and why`() {
    let text = rendered(suppressing, as: .json)
    #expect(
      text.contains(
        "  \"as_of\": \"2026-06-15\",\n  \"comparison\": null,\n  \"findings\": [],\n  \"suppressed\": [\n"))
    #expect(
      text.contains(
        """
              "suppressions": [
                {
                  "until": "2027-01-31",
                  "reason": "it is known",
                  "file": "Profiles/A.yaml",

        """))
    #expect(text.contains("\"suppressed\": 1,\n    \"baselined\": 1200,\n"))
  }
}

/// A finding that a comment suppresses, and many that the baseline holds.
let suppressing = Report(
  findings: [], skipped: [], extent: Extent(files: 14, pages: 20),
  accepted: AcceptedFindings(
    asOf: "2026-06-15", isDayUsed: true,
    suppressed: [
      SuppressedFinding(
        finding(at: place("title: ⟦TBD⟧  # why", path: "title")),
        by: [
          SuppressionReason(at: place("title: TBD  ⟦# why⟧"), until: "2027-01-31", reason: "it is known")
        ])
    ], baselined: 1200))
