import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  static let urlMalformed = Rule(
    "url-malformed", .provenance, .error, fix: .safe,
    summary: "an address that cannot lead anywhere, by the way it is written",
    reason: """
      readers follow addresses to see for themselves, and other programs refuse those that are not written as RFC 3986 \
      asks. Whether something is found there is not looked up
      """,
    examples: [
      .good([
        "sources.yaml": EvidenceExamples.sources(
          EvidenceExamples.handbook.replacing(
            "logisticians.htm", with: "logisticians(1).htm?view=%20all&part=a,b#tab-1")),
        "OPS/PLAN.yaml": citing,
      ]),
      .bad(
        [
          "sources.yaml": EvidenceExamples.sources(
            EvidenceExamples.handbook.replacing(
              "https://www.bls.gov/ooh/business-and-financial/logisticians.htm",
              with: "⟦https://https://www.bls.gov/ooh/logisticians.htm⟧")),
          "OPS/PLAN.yaml": citing,
        ],
        fixed: [
          "sources.yaml": EvidenceExamples.sources(
            EvidenceExamples.handbook.replacing("/business-and-financial", with: ""))
        ]),
      .bad([
        "sources.yaml": EvidenceExamples.sources(
          EvidenceExamples.handbook.replacing(
            "https://www.bls.gov/ooh/business-and-financial/logisticians.htm",
            with: "⟦https://www..bls.gov/ooh⟧")),
        "OPS/PLAN.yaml": citing,
      ]),
    ],
    check: .document { inspected, findings in
      for case .given(let text, let node) in inspected.document.addresses {
        guard let mistake = WebAddress(text)?.mistake else { continue }
        let meant = WebAddress.corrected(text)
        findings.report(
          "url-malformed", at: node, "\(quoted(text)) leads nowhere: \(mistake.words)",
          notes: [
            .help(
              meant.map { "write \(quoted($0))" } ?? "open the page, and copy its address from the browser")
          ],
          fix: meant.flatMap { WrittenScalar(node, in: findings.tree)?.fix(toRead: $0, "write `\($0)`") })
      }
    })
}

private let citing = EvidenceExamples.profile(
  "evidence:\n  focus:\n    - {source: handbook, locator: What logisticians do}")

extension WebAddress.Mistake {
  /// What is wrong, in words.
  fileprivate var words: String {
    switch self {
    case .doubledScheme: "it begins twice"
    case .noHost: "it does not name a site"
    case .malformedHost(let host): "there can be no site \(quoted(host))"
    case .malformedPort(let port): "\(quoted(port)) behind the site is no number"
    case .forbidden(let character): "it must not hold \(quoted(String(character)))"
    case .barePercent: "`%` has to be followed by two digits or letters from A to F"
    }
  }
}

extension Document {
  /// The addresses that it gives: of sources, of schemes, and of what statements link to.
  fileprivate var addresses: [Field<String>] {
    switch content {
    case .framework(let framework): (framework.schemes.value?.values ?? []).map(\.value.url)
    case .function(let function): links(of: function.responsibilities)
    case .profile(let profile): links(of: profile.responsibilities) + declaredSources.map(\.source.url)
    case .sources: declaredSources.map(\.source.url)
    case .skills, .review, .baseline, .approvals: []
    }
  }

  private func links(of statements: Field<Keyed<Listed<Statement>>>) -> [Field<String>] {
    var urls: [Field<String>] = []
    for entry in statements.value?.entries ?? [] {
      for case .given(let statement, _) in entry.field.value?.fields ?? [] where !statement.links.isAbsent {
        urls += (statement.links.value?.values ?? []).map(\.url)
      }
    }
    return urls
  }
}
