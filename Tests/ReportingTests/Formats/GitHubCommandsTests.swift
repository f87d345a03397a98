import Diagnostics
import Reporting
import Testing

@Suite struct GitHubCommandsTests {
  @Test func `ten of each severity are shown, and the last line says how many are not`() {
    let found = report(findings(12, .info) + findings(11, .error) + findings(3, .warning))
    let lines = rendered(found, as: .github).split(separator: "\n")
    let commands = lines.map { $0.prefix { $0 != " " } }
    #expect(commands.prefix(10).allSatisfy { $0 == "::error" })
    #expect(commands[10..<13].allSatisfy { $0 == "::warning" })
    #expect(commands[13..<23].allSatisfy { $0 == "::notice" })
    #expect(lines.count == 25)
    #expect(
      lines.last
        == "withheld: 3 findings (1 error, 2 infos), as GitHub shows ten of a kind for each step; the job summary lists them"
    )
  }

  @Test func `nothing is said to be withheld where all is shown`() {
    #expect(!rendered(report(findings(10, .error)), as: .github).contains("withheld"))
  }

  @Test func `a command stays one line and ends where it should`() {
    let hostile = finding(
      "r", .error, "100% of a\r\nb::c, d", at: place("⟦a⟧", file: "x,y:%z.yaml"),
      notes: [.help("e\n::error::f")])
    #expect(
      rendered(report([hostile]), as: .github).split(separator: "\n").first
        == #"::error title=r,file=x%2Cy%3A%25z.yaml,line=1,col=1,endColumn=2::100%25 of a\r\nb::c, d%0Ahelp: e\n::error::f"#
    )
  }

  @Test func `a place of several lines has no columns`() {
    let lines = rendered(report([finding("r", at: place("a: ⟦1\nb:⟧ 2"))]), as: .github)
    #expect(lines.hasPrefix("::error title=r,file=Profiles/A.yaml,line=1,endLine=2::this is not allowed\n"))
  }
}
