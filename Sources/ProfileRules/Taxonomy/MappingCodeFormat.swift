import Diagnostics
import ProfileModel
import Registries
import Shape
import YAMLSyntax

extension Catalogue {
  /// All 1,016 codes of O*NET 29.3 are written as `onet-soc` asks.
  static let mappingCodeFormat = Rule(
    "mapping-code-format", .taxonomy, .error, fix: .safe,
    summary: "a code that is not written as the codes of its scheme are",
    reason: """
      a code is what links a page to official statistics and to other systems, which look it up letter by letter: one \
      that is written in another way finds nothing there
      """,
    examples: [
      .good([
        "framework.yaml": framework,
        "sources.yaml": ExampleDocuments.sources,
        "OPS/PLAN.yaml": ExampleDocuments.profile(
          """
          classification:
            - {scheme: onet-soc, code: 43-5061.00, match: broad}
            - {scheme: naics, code: 31-33, match: broad}
            - {scheme: own, code: A-12, match: broad}
          """),
      ]),
      .bad(
        [
          "framework.yaml": framework,
          "sources.yaml": ExampleDocuments.sources,
          "OPS/PLAN.yaml": ExampleDocuments.profile(
            mappedTo: "{scheme: onet-soc, code: ⟦43-5061-00⟧, match: broad}"),
        ],
        fixed: [
          "OPS/PLAN.yaml": ExampleDocuments.profile(
            mappedTo: "{scheme: onet-soc, code: 43-5061.00, match: broad}")
        ]),
      .bad([
        "framework.yaml": framework,
        "sources.yaml": ExampleDocuments.sources,
        "OPS/PLAN.yaml": ExampleDocuments.profile(
          mappedTo: "{scheme: onet-soc, code: ⟦43-506⟧, match: broad}"),
      ]),
      .bad([
        "framework.yaml": framework,
        "sources.yaml": ExampleDocuments.sources,
        "OPS/PLAN.yaml": ExampleDocuments.profile(mappedTo: "{scheme: own, code: ⟦a12⟧, match: broad}"),
      ]),
    ],
    check: .document { inspected, findings in
      if case .framework(let framework) = inspected.document.content {
        for (_, scheme) in framework.schemes.value?.values ?? [] { findings.reportBrokenPattern(of: scheme) }
      }
      for mapping in inspected.mappings {
        guard let form = mapping.form, !form.matches(mapping.code) else { continue }
        findings.report(
          "mapping-code-format", at: mapping.codeNode,
          "\(quoted(mapping.code)) is not written as the codes of \(quoted(mapping.scheme)) are",
          notes: [
            inspected.library.required(
              "a code of \(quoted(mapping.scheme)) is \(form.summary)",
              at: inspected.placeOfForm(of: mapping.scheme)),
            .help(mapping.advice(form)),
          ], fix: findings.fix(mapping, form))
      }
    })
}

extension Mapping {
  fileprivate func advice(_ form: CodeForm) -> String {
    if let code = form.corrected(self.code) { return "write \(quoted(code))" }
    if let code = detailed(form) {
      return
        "\(quoted(self.code)) is a code of the SOC; O*NET's code for all of that occupation is \(quoted(code))"
    }
    return "look the code up in \(quoted(scheme)), or name the scheme that it belongs to"
  }

  /// O*NET's code for a SOC occupation, where the code is one of the SOC.
  fileprivate func detailed(_ form: CodeForm) -> String? {
    guard case .grammar(.onetSOC) = form else { return nil }
    return (CodeGrammar.soc.matches(code) ? code : CodeGrammar.soc.corrected(code)).map { $0 + ".00" }
  }
}

extension DocumentFindings {
  fileprivate func fix(_ mapping: Mapping, _ form: CodeForm) -> Fix? {
    let written = WrittenScalar(mapping.codeNode, in: tree)
    return form.corrected(mapping.code).flatMap { written?.fix(toRead: $0, "write `\($0)`") }
  }

  fileprivate mutating func reportBrokenPattern(of scheme: Scheme) {
    guard case .given(let text, let node) = scheme.pattern, CodePattern(text) == nil else { return }
    report(
      "mapping-code-format", at: node, "`pattern` is \(quoted(text)), which is no regular expression",
      notes: [.help("as `[A-Z]-[0-9]{2}` for a capital letter, a hyphen and two digits")])
  }
}

extension InspectedDocument {
  /// The field that says how codes of a scheme are written, else the scheme.
  fileprivate func placeOfForm(of id: String) -> NodeID? {
    let entry = library.framework.schemes.value?.entries.first { $0.key == id }
    return entry?.field.value.flatMap { $0.pattern.node ?? $0.grammar.node } ?? entry?.keyNode
  }
}

private let framework = ExampleDocuments.framework(
  schemes: ExampleDocuments.onet + """

    naics: {title: NAICS, edition: "2022", source: onet}
    own:
      title: Codes of the payroll system
      edition: "4"
      source: onet
      pattern: '[A-Z]-[0-9]{2}'
    """)
