import Diagnostics
import Reporting
import Testing

@Suite struct ConciseReportTests {
  @Test func `a finding and a skipped file take a line each`() {
    #expect(
      rendered(everything, as: .concise) == """
        Profiles/A.yaml:2:1: error[layer-uncited] layer `responsibilities` cites no source
        Profiles/A.yaml:10:22: warning[repeated-across-levels] M5 says what M4 already says (92% the same words)
        skipped Profiles/C.yaml: larger than 16 MiB
        2 findings: 1 error, 1 warning · 1 fixable with `plumb fix --unsafe` · 214 files, 1,070 pages

        """)
  }

  @Test func `colors mark the severity`() {
    let colored = rendered(
      report([finding("r", .info, "look", at: place("⟦a⟧"))]), as: .concise, style: Style(hasColors: true))
    #expect(
      colored == """
        Profiles/A.yaml:1:1: \u{1B}[1;34minfo[r]\u{1B}[0m look
        1 finding: 1 info · 0 fixable · 14 files, 20 pages

        """)
  }

  @Test func `a message stays on its line and cannot steer a terminal`() {
    let hostile = finding("r", .error, "a\r\nb\u{1B}[1A\u{2029}", at: place("⟦a⟧", file: "x\ny.yaml"))
    #expect(
      rendered(report([hostile]), as: .concise) == #"""
        x\ny.yaml:1:1: error[r] a\r\nb\u{1b}[1A\u{2029}
        1 finding: 1 error · 0 fixable · 14 files, 20 pages

        """#)
  }
}
