import Diagnostics
import ProfileModel
import Shape
import Similarity
import SourceText
import YAMLSyntax

extension Catalogue {
  static let scopeUnquantified = Rule(
    "scope-unquantified", .completeness, .info,
    summary: "a level whose statements say nowhere how much it covers, where the framework asks for that",
    reason: """
      without the people, sites or money that a level answers for, a reader cannot tell it from the next one, and pay \
      follows the title. A number counts, in digits or as a word, and so does any `scope` of `escalation` in framework.yaml
      """,
    examples: [
      .good([
        "framework.yaml": askingForScope,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plans the week for two lines
        """,
      ]),
      .good([
        "framework.yaml": askingForScope,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L2:
            - Answers for the plant's delivery
        """,
      ]),
      .bad([
        "framework.yaml": askingForScope,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          ⟦L2⟧:
            - Plans the months ahead
        """,
      ]),
    ],
    check: .comparing { inspected, findings in
      guard let profile = inspected.activeProfile, profile.isLineageKnown,
        case .given(true, let node) = inspected.library.framework.complete.value?.scope ?? .absent
      else { return }
      let (scopes, counts) = (inspected.shared.escalation.scope, inspected.shared.counts)
      for entry in profile.profile.responsibilities.value?.entries ?? [] {
        guard !entry.field.isBroken, profile.covered.contains(where: { $0.id == entry.key }) else { continue }
        let statements = inspected.texts.all.filter {
          $0.rung == Rung(ladder: .statements, level: entry.key)
        }
        let isTold = statements.contains {
          inspected.holdsDigit($0) || $0.words.contains(where: counts.contains) || !$0.signals.scope.isEmpty
        }
        guard !isTold, !statements.isEmpty else { continue }
        findings.report(
          "scope-unquantified", at: entry.keyNode,
          "no statement of \(quoted(entry.key)) says how much the level covers",
          notes: [
            inspected.library.required(
              "a statement of every level gives a number, or names \(enumeration(scopes.names))", at: node),
            .help("say in one of them how many people, sites or how much money the level answers for"),
          ], value: entry.key)
      }
    })
}

private let askingForScope = """
  kind: framework
  version: 1
  id: example
  title: Example
  language: en
  tracks:
    main:
      title: Main track
      levels:
        L1: {title: Planner, rank: 1}
        L2: {title: Senior planner, rank: 2}
  escalation:
    scope: [team, department, plant]
  complete:
    scope: true
  """

extension InspectedDocument {
  /// Whether a text gives a number in digits.
  fileprivate func holdsDigit(_ text: AuthoredText) -> Bool {
    (text.source?.tree ?? tree).bytes(of: text.node).contains(where: \.isDigit)
  }
}
