import Diagnostics
import FrameworkGate
import ProfileModel
import ProfileRules
import Reporting
import TestSupport
import Testing

/// What people and programs are shown of a gate.
@Suite struct GateReportTests {
  private let before = SmallChange()
  private var after: SmallChange {
    var after = before.replacing("by due date", with: "by due date and by size")
      .replacing(
        "  L2:", with: "    - {id: walk, text: \"Walks the `line` with @newcomers | *daily*\"}\n  L2:")
    after.framework = after.framework.replacing("title: Small", with: "title: small")
    return after
  }

  @Test func `the text shows what holds first, with what stood there before and after`() throws {
    #expect(
      try shown(.text) == """
        held[tightening]: `responsibilities.L1[walk]` of OPS.PLAN is asked for from now on
          --> OPS/PLAN.yaml:8:7
          + Walks the `line` with @newcomers | *daily*
          = reaches: 1 page: OPS.PLAN.L1
          = help: approve it in approvals.yaml by the fingerprint \(try fingerprint())

        passes[meaning]: `responsibilities.L1[sequence]` of OPS.PLAN says something else
          --> OPS/PLAN.yaml:7:28
          - Sequences the week of one line by due date
          + Sequences the week of one line by due date and by size
          = words: `and by size` was added
          = reaches: 1 page: OPS.PLAN.L1

        passes[editorial]: `title` of the framework is written otherwise
          --> framework.yaml:4:8
          - Small
          + small
          = reaches: 2 pages: OPS.PLAN.L1, OPS.PLAN.L2

        3 changes from main to the working tree: 1 tightening, 1 meaning, 1 editorial · 2 pages reached · held by 1 tightening

        """)
  }

  @Test func `the markdown marks words and lets content be no markup`() throws {
    #expect(
      try shown(.markdown) == """
        ## The gate holds

        3 changes from main to the working tree: 1 tightening, 1 meaning, 1 editorial · 2 pages reached · held by 1 tightening

        ### Has to be approved

        - **tightening** `responsibilities.L1[walk]` of OPS.PLAN is asked for from now on
          > **Walks the `line` with \\@<!-- -->newcomers \\| \\*daily\\***

          `OPS/PLAN.yaml:8` · reaches 1 page: OPS.PLAN.L1 · fingerprint `\(try fingerprint())`

        ### Passes

        - **meaning** `responsibilities.L1[sequence]` of OPS.PLAN says something else
          > Sequences the week of one line by due date **and by size**

          `OPS/PLAN.yaml:7` · reaches 1 page: OPS.PLAN.L1
        - **editorial** `title` of the framework is written otherwise
          > ~~Small~~ **small**

          `framework.yaml:4` · reaches 2 pages: OPS.PLAN.L1, OPS.PLAN.L2

        """)
  }

  @Test func `code hosts are shown what holds and nothing that passes`() throws {
    #expect(
      try shown(.github) == """
        ::error title=gate-tightening,file=OPS/PLAN.yaml,line=8,col=7,endColumn=69::`responsibilities.L1[walk]` of OPS.PLAN is asked for from now on%0Ahelp: reaches 1 page: OPS.PLAN.L1%0Ahelp: approve it in approvals.yaml by the fingerprint \(try fingerprint())
        1 finding: 1 error · 0 fixable · 2 files, 2 pages

        """)
    #expect(try shown(.sarif).contains("\"ruleId\": \"gate-tightening\""))
    #expect(try !shown(.sarif).contains("gate-meaning"))
  }

  @Test func `the classes that hold are described with what to do about them`() throws {
    let sarif = try shown(.sarif)
    #expect(
      sarif.contains(
        "\"text\": \"Finds changes by which a requirement on people in the job is added or raised.\""))
    #expect(sarif.contains("To approve one, add an entry with its fingerprint"))
    #expect(sarif.contains("\"problem.severity\": \"error\""))
  }

  @Test func `nothing changed is said so`() throws {
    let report = GateReport(
      try before.judged(to: before), base: "main", head: "the working tree", prefix: "")
    #expect(
      String(decoding: GateFormat.text.render(report), as: UTF8.self)
        == "nothing changed in what the framework says, from main to the working tree\n")
  }

  @Test func `the changelog tells readers by function and profile, and leaves wording out`() throws {
    let (base, head) = (try Workspace(from: before.files()), try Workspace(from: after.files()))
    let difference = try FrameworkDifference(from: base, to: head, rules: Catalogue.descriptions)
    let report = ChangelogReport(
      difference, from: "v1", to: "v2", in: (old: base.library, new: head.library))
    #expect(
      String(decoding: ChangelogFormat.markdown.render(report), as: UTF8.self) == """
        # What changed from v1 to v2

        ## Operations (OPS)

        ### Planning (OPS.PLAN)

        **Says something else**

        - `responsibilities.L1[sequence]`: Sequences the week of one line by due date **and by size**

        **Asks for more**

        - `responsibilities.L1[walk]`: **Walks the `line` with \\@<!-- -->newcomers \\| \\*daily\\***

        1 further change of spelling, marks or records.

        """)
  }

  private func shown(_ format: GateFormat) throws -> String {
    let report = GateReport(
      try before.judged(to: after), base: "main", head: "the working tree", prefix: "")
    return String(decoding: format.render(report), as: UTF8.self)
  }

  private func fingerprint() throws -> String {
    let changes = try before.judged(to: after).changes
    return try #require(changes.first { $0.standing.isHeld }).change.fingerprint.text
  }
}
