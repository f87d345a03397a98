import Diagnostics
import Reporting
import SourceText
import Testing

@Suite struct FullReportTests {
  @Test func `a finding shows its source, its other places and what to do`() {
    #expect(
      rendered(everything, as: .full) == """
        error[layer-uncited]: layer `responsibilities` cites no source
         --> Profiles/A.yaml:2:1
          |
        2 | responsibilities:
          | ^^^^^^^^^^^^^^^^^ 25 statements, 0 sources
          |
          = required: at least 1 source a layer (framework.yaml:88)
          = help: sources this profile already declares: onet-11-3051, bls-ooh-2024
          = plumb explain layer-uncited

        warning[repeated-across-levels]: M5 says what M4 already says (92% the same words)
          --> Profiles/A.yaml:10:22
           |
        10 |     - Develops plans across plants
           |                      ^^^^^^^^^^^^^
          ::: Profiles/B.yaml:1:7
           |
        1  |     - Develops plans
           |       -------------- said here first
           |
           = help: say what changes from M4 to M5
           = fix: remove the repetition (unsafe: look at the result)
           = plumb explain repeated-across-levels

        skipped Profiles/C.yaml: larger than 16 MiB

        2 findings: 1 error, 1 warning · 1 fixable with `plumb fix --unsafe` · 214 files, 1,070 pages

        """)
  }

  @Test func `colors add escape sequences and nothing else`() {
    let colored = rendered(everything, as: .full, style: Style(hasColors: true))
    #expect(
      colored.hasPrefix(
        "\u{1B}[1;31merror[layer-uncited]\u{1B}[0m\u{1B}[1m: \u{1B}[0m"
          + "\u{1B}[1mlayer `responsibilities` cites no source\u{1B}[0m\n"))
    #expect(colored.contains("\u{1B}[1;33mwarning[repeated-across-levels]\u{1B}[0m"))
    #expect(colored.contains("\u{1B}[1;31m^^^^^^^^^^^^^^^^^\u{1B}[0m"))
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == rendered(everything, as: .full))
  }

  @Test(arguments: [ReportFormat.full, .concise, .grouped, .github])
  func `nothing found is said in one line`(format: ReportFormat) {
    #expect(rendered(report([]), as: format) == "no findings · 14 files, 20 pages\n")
    #expect(
      rendered(report([], extent: Extent(files: 1, pages: 1)), as: format) == "no findings · 1 file, 1 page\n"
    )
  }

  @Test(arguments: [(10, nil), (11, "= and: 1 more place,"), (1000, "= and: 990 more places,")])
  func `ten other places are shown, and the rest are counted`(count: Int, rest: String?) {
    let other = RelatedPlace(place("⟦a⟧: 1", file: "Profiles/B.yaml"), "said here first")
    let found = finding(at: place("⟦a⟧: 1"), related: Array(repeating: other, count: count))
    let text = rendered(report([found]), as: .full)
    #expect(text.split(separator: "\n").count { $0.hasSuffix("said here first") } == 10)
    #expect(rest.map { text.contains($0) } ?? !text.contains("= and:"))
  }

  @Test func `skipped files are named though nothing was found`() {
    let skipped = [
      SkippedFile(file: "b.yaml", reason: "not a regular file"),
      SkippedFile(file: "a.yaml", reason: "larger than 16 MiB"),
    ]
    #expect(
      rendered(report([], skipped: skipped), as: .full) == """
        skipped a.yaml: larger than 16 MiB
        skipped b.yaml: not a regular file

        no findings · 14 files, 20 pages

        """)
  }

  @Test func `the summary counts by severity and groups digits`() {
    let place = place("⟦a⟧: 1")
    let findings = (1...1234).map { finding("r", .error, "error \($0)", at: place) }
    let others = [finding("r", .info, "one", at: place), finding("r", .info, "two", at: place)]
    let lines = rendered(report(findings + others, extent: Extent(files: 1, pages: 1_234_567)), as: .full)
      .split(separator: "\n")
    #expect(
      lines.last == "1,236 findings: 1,234 errors, 2 infos · 0 fixable · 1 file, 1,234,567 pages")
  }

  @Test func `where a rule is explained is said once`() {
    let findings = ["⟦a⟧: 1", "b: ⟦2⟧"].map { finding(at: place($0)) } + [finding("r", at: place("⟦c⟧"))]
    #expect(
      rendered(report(findings), as: .full).split(separator: "\n").filter { $0.contains("plumb explain") }
        == ["  = plumb explain r", "  = plumb explain value-not-allowed"])
  }

  @Test(
    arguments: [
      ([], "0 fixable"), ([.safe], "1 fixable with `plumb fix`"),
      ([.unsafe], "1 fixable with `plumb fix --unsafe`"),
      ([.safe, .unsafe, .safe], "2 fixable with `plumb fix`, 1 more with `--unsafe`"),
    ] as [([Fix.Safety], String)])
  func `the summary says what to run where something can be fixed`(fixes: [Fix.Safety], words: String) {
    let unfixed = [finding(at: place("⟦a⟧"))]
    let fixable = fixes.map { finding(at: place("⟦a⟧"), fix: Fix("mend it", safety: $0)) }
    let lines = rendered(report(unfixed + fixable), as: .concise).split(separator: "\n")
    #expect(lines.last?.contains(" · \(words) · ") == true)
  }

  @Test func `a safe fix is shown by its summary`() {
    let fix = Fix("rename it to `title`", safety: .safe, edits: [])
    #expect(
      rendered(report([finding(at: place("⟦titel⟧: Smith"), fix: fix)]), as: .full) == """
        error[value-not-allowed]: this is not allowed
         --> Profiles/A.yaml:1:1
          |
        1 | titel: Smith
          | ^^^^^
          |
          = fix: rename it to `title`
          = plumb explain value-not-allowed

        1 finding: 1 error · 1 fixable with `plumb fix` · 14 files, 20 pages

        """)
  }

  @Test func `what a terminal would act on is shown by number`() {
    let hostile = finding(
      "r", .error, "`\u{1B}[2J\n\u{9B}31m\u{202E}abc\u{200B}` is not a level", label: "\u{7}bell",
      at: place("level: ⟦\u{1B}[2J\u{7F}\u{2066}⟧ # x", file: "a\u{1B}]0;b\u{85}.yaml"),
      notes: [.help("one of `\u{0}`")])
    #expect(
      rendered(report([hostile]), as: .full) == #"""
        error[r]: `\u{1b}[2J\n\u{9b}31m\u{202e}abc\u{200b}` is not a level
         --> a\u{1b}]0;b\u{85}.yaml:1:8
          |
        1 | level: \u{1b}[2J\u{7f}\u{2066} # x
          |        ^^^^^^^^^^^^^^^^^^^^^^^ \u{7}bell
          |
          = help: one of `\u{0}`
          = plumb explain r

        1 finding: 1 error · 0 fixable · 14 files, 20 pages

        """#)
  }
}
