import Diagnostics
import ProfileModel
import Shape
import YAMLSyntax

extension Catalogue {
  static let statementUncited = Rule(
    "statement-uncited", .provenance, .error,
    summary: "a statement or a shared skill that cites nothing by itself, where the framework asks for that",
    reason: """
      a list of sources below a page does not tell which sentence comes from which: when one of them is withdrawn, or \
      somebody disputes a sentence, nobody knows what to look at. A reason (`none`, `withheld`) counts as said, also that \
      of the layer for all its statements
      """,
    examples: [
      .good([
        "framework.yaml": EvidenceExamples.framework(policy),
        "sources.yaml": EvidenceExamples.sources(EvidenceExamples.onet),
        "OPS/PLAN.yaml": profile(
          "      evidence:\n        - {source: onet, locator: 'Task Statements: 43-5061.00, task 11365'}"),
      ]),
      .good([
        "framework.yaml": EvidenceExamples.framework(policy),
        "OPS/PLAN.yaml": profile("      evidence: {none: No public source knows our lines}"),
      ]),
      .bad([
        "framework.yaml": EvidenceExamples.framework(policy),
        "OPS/PLAN.yaml": profile().replacing(
          "Warns of shortages in time", with: "⟦Warns of shortages in time⟧"),
      ]),
      .bad([
        "framework.yaml": EvidenceExamples.framework(
          "evidence: {layers: {skills: {each: true, sources: 0}}}"),
        "skills.yaml": """
        kind: skills
        version: 1
        library: true
        skills:
          ⟦scheduling⟧: {name: Scheduling, definition: Putting jobs in an order that meets their dates}
        """,
      ]),
    ],
    check: .document { inspected, findings in
      switch inspected.document.content {
      case .profile(let profile) where profile.status != .retired:
        findings.reportStatements(profile.responsibilities, profile.evidence, inspected)
      case .function(let function) where function.status != .retired:
        findings.reportStatements(function.responsibilities, function.evidence, inspected)
      case .skills(let library): findings.reportSkills(library, inspected)
      case .profile, .function, .framework, .sources, .review, .baseline, .approvals: return
      }
    })
}

private let policy = """
  themes:
    deliver: {title: Deliver the plan}
    safeguard: {title: Guard against harm}
  evidence:
    layers:
      responsibilities: {sources: 0, each: true, themes: [safeguard]}
  """

private func profile(_ evidence: String = "") -> String {
  """
  kind: profile
  version: 1
  code: OPS.PLAN
  title: Planning
  responsibilities:
    L1:
      - {theme: deliver, text: Plans the week of one line}
      - theme: safeguard
        text: Warns of shortages in time

  """ + evidence
}

extension DocumentFindings {
  fileprivate mutating func reportStatements(
    _ statements: Field<Keyed<Listed<Statement>>>, _ evidence: Field<Keyed<Evidence>>,
    _ inspected: InspectedDocument
  ) {
    let layer = Layer.responsibilities
    guard let requirement = inspected.evidence.requirement(of: layer), let place = requirement.eachNode,
      !evidence.isBroken, evidence.value?[layer.rawValue].value?.isReason != true
    else { return }
    for entry in statements.value?.values ?? [] {
      for case .given(let statement, _) in entry.value.fields
      where statement.evidence.isAbsent && requirement.asks(statement) {
        // What is still to be written rests on nothing yet.
        guard case .given(let text, let node) = statement.text, !Placeholder.isWhole(node, in: tree)
        else {
          continue
        }
        let theme = requirement.hasThemes ? statement.theme.value.map { " of the theme \(quoted($0))" } : nil
        report(
          "statement-uncited", at: node,
          "\(quoted(text)) does not say what it rests on",
          notes: [
            inspected.library.required("each statement\(theme ?? "") cites by itself", at: place),
            .help(
              "give the statement `evidence:` with the source it was written from, or with the reason why there is none, as `{none: …}`"
            ),
          ])
      }
    }
  }

  fileprivate mutating func reportSkills(_ library: SkillLibrary, _ inspected: InspectedDocument) {
    guard let place = inspected.evidence.requirement(of: .skills)?.eachNode else { return }
    for entry in library.skills.value?.entries ?? [] {
      guard let skill = entry.field.value, skill.evidence.isAbsent else { continue }
      report(
        "statement-uncited", at: entry.keyNode,
        "the skill \(quoted(entry.key)) does not say what its definition rests on",
        notes: [
          inspected.library.required("each skill cites by itself", at: place),
          .help(
            "add `evidence:` with the source of the definition, or with the reason why there is none, as `{none: …}`"
          ),
        ], value: "evidence")
    }
  }
}
