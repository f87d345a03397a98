import Diagnostics
import Reporting
import Testing

@Suite struct HTMLReportTests {
  private let page = rendered(varied, as: .html, against: background)

  @Test func `content is no markup`() {
    #expect(page.split(separator: "</script>").count == 2)
    #expect(!page.contains("<b>"))
    #expect(page.contains("&lt;/script&gt;&lt;b&gt;&amp;amp;&quot;"))
  }

  @Test func `nothing is fetched, and links lead into the page`() {
    #expect(page.contains("default-src 'none'"))
    let targets = page.split(separator: " href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(!targets.isEmpty)
    #expect(targets.allSatisfy { $0.hasPrefix("#") })
    #expect(!page.contains(" src="))
    #expect(!page.contains("url("))
  }

  @Test func `every finding is there without the script, and a link to a rule leads to it`() {
    #expect(page.split(separator: "<article").count - 1 == varied.findings.count)
    #expect(!page.contains("<article hidden"))
    for finding in varied.findings {
      #expect(page.contains("href=\"#rule-\(finding.rule.rawValue)\""))
      #expect(page.contains("id=\"rule-\(finding.rule.rawValue)\""))
    }
  }

  @Test func `the map counts findings by profile and layer, a review with its profile`() {
    let found = report([
      finding("r", .info, "1", at: place("⟦a⟧", file: "P.yaml", path: "evidence.pay[0]")),
      finding("r", .error, "2", at: place("⟦b⟧", file: "P.review.yaml", path: "reviews[0].layers.pay")),
      finding("r", .info, "3", at: place("⟦c⟧", file: "P.yaml", path: "rubric.scope.L1")),
      finding("r", .info, "4", at: place("⟦d⟧", file: "P.yaml", path: "owner")),
    ])
    let page = rendered(found, as: .html)
    let cells = page.split(separator: "<td").dropFirst().map { cell in
      ("<td" + cell.prefix { $0 != "\n" }).replacing(/<[^>]*>/, with: "")
    }
    #expect(cells.prefix(9) == ["4", "", "2", "", "1", "", "", "", "1"])
    #expect(page.contains("aria-label=\"1 error, 1 info in pay of P.yaml\""))
    #expect(page.contains("href=\"#file=P.yaml&amp;part=pay\""))
  }

  @Test func `a long line is cut around what is marked`() {
    let long = String(repeating: "x", count: 1_000)
    let page = rendered(report([finding("r", at: place("\(long)⟦y⟧\(long)"))]), as: .html)
    let around = String(repeating: "x", count: 200)
    #expect(page.contains("…\(around)<mark>y</mark>\(around)…</pre>"))
  }

  @Test func `nothing found needs no filter`() {
    let page = rendered(report([]), as: .html)
    #expect(page.contains("<h1>No findings</h1>"))
    #expect(!page.contains("<form"))
  }
}
