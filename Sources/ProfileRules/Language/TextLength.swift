import Diagnostics
import ProfileModel
import Shape
import SourceText
import YAMLSyntax

extension Catalogue {
  static let textLength = Rule(
    "text-length", .language, .info,
    summary: "a text of more or fewer words than the framework wants where it stands",
    reason: """
      readers compare levels and profiles text by text: one that is three times as long as its neighbours is not read \
      to its end, and one of two words says nothing that a title does not. `style.lengths` in framework.yaml says how \
      many words a text has, by field; where it does not, only the summary of a profile is counted, which has \
      \(TextLengths.usualSummary) at most, so that it fits into a list
      """,
    examples: [
      .good([
        "framework.yaml": framework,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plans the week of one line
        """,
      ]),
      .bad([
        "framework.yaml": framework,
        "OPS/PLAN.yaml": """
        kind: profile
        version: 1
        code: OPS.PLAN
        title: Planning
        responsibilities:
          L1:
            - Plans the week of one line, day ⟦by day, for all the orders that sales has promised to its customers⟧
          L2:
            - ⟦Monthly plan⟧
        """,
      ]),
      .bad(
        profile: """
          title: Planning
          summary: >-
            Decides which order runs on which line, when it starts and when it has to be finished, so that every customer
            gets what was promised, and no machine and no ⟦crew has to wait for long⟧
          """),
    ],
    check: .document { inspected, findings in
      let lengths = inspected.library.framework.style.value?.lengths.value ?? TextLengths()
      for measured in inspected.measuredTexts(by: lengths) { report(measured, inspected, &findings) }
    })
}

private let framework = """
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
  style:
    lengths:
      statement: {minimum: 4, maximum: 7}
  """

/// A text with what it is called and how many words it may have.
private struct MeasuredText {
  let name: String
  let field: Field<String>
  let limits: Field<CountRange>

  /// The number that holds where the framework sets no limits.
  var usual: Int?
}

private func report(
  _ measured: MeasuredText, _ inspected: InspectedDocument, _ findings: inout DocumentFindings
) {
  // A text behind an alias is counted where it is written.
  guard case .given(_, let node) = measured.field, inspected.tree[node].kind == .scalar else { return }
  let limits = CountLimits(
    minimum: measured.limits.value?.minimum.value,
    maximum: measured.limits.value?.maximum.value ?? measured.usual)
  let words = inspected.tree.withBytes(of: node, countOfWords)
  // A word that stands for the text is the matter of `placeholder-text`.
  guard let complaint = limits.complaint(about: words, "word"),
    !(complaint.isTooFew && Placeholder.words.contains(inspected.tree.text(of: node)))
  else { return }
  let maximum = complaint.isTooFew ? nil : limits.maximum
  findings.report(
    "text-length", at: node,
    range: maximum.map { findings.rest(of: node, behind: $0) } ?? findings.wordsRange(of: node),
    "\(measured.name) has \(complaint.actual)",
    label: maximum.map { "\(number(words - $0, "word")) too many" },
    notes: [
      measured.limits.isAbsent
        ? .required(
          "\(complaint.allowed) (plumb's own limit; `style.lengths` in framework.yaml sets another)")
        : inspected.library.required(complaint.allowed, at: measured.limits.node),
      .help(
        complaint.isTooFew
          ? "say what is done, to what, and to which end"
          : "keep what a reader has to know, and drop the rest"),
    ])
}

extension InspectedDocument {
  /// The texts of the document whose number of words is limited.
  fileprivate func measuredTexts(by lengths: TextLengths) -> [MeasuredText] {
    switch document.content {
    case .profile(let profile) where profile.status != .retired:
      return [
        MeasuredText(
          name: "the summary", field: profile.summary, limits: lengths.summary,
          usual: TextLengths.usualSummary),
        MeasuredText(name: "the focus", field: profile.focus, limits: lengths.focus),
      ] + statements(profile.responsibilities, lengths) + applied(profile.skills, lengths)
    case .function(let function) where function.status != .retired:
      return cells(function.rubric, lengths) + statements(function.responsibilities, lengths)
        + applied(function.skills, lengths)
    case .framework(let framework):
      return facets(framework, lengths) + cells(framework.rubric, lengths)
    case .skills(let library) where !lengths.definition.isAbsent:
      return (library.skills.value?.values ?? []).map {
        MeasuredText(name: "the definition", field: $0.value.definition, limits: lengths.definition)
      }
    case .function, .profile, .sources, .skills, .review, .baseline, .approvals: return []
    }
  }

  private func statements(
    _ statements: Field<Keyed<Listed<Statement>>>, _ lengths: TextLengths
  ) -> [MeasuredText] {
    guard !lengths.statement.isAbsent else { return [] }
    return (statements.value?.values ?? []).flatMap(\.value.values).map {
      MeasuredText(name: "the statement", field: $0.text, limits: lengths.statement)
    }
  }

  private func applied(_ uses: Field<Listed<SkillUse>>, _ lengths: TextLengths) -> [MeasuredText] {
    guard !lengths.applied.isAbsent else { return [] }
    return (uses.value?.values ?? []).map {
      MeasuredText(
        name: "what \(quoted($0.skill.value ?? "the skill")) means here", field: $0.applied,
        limits: lengths.applied)
    }
  }

  private func cells(_ rubric: Field<Rubric>, _ lengths: TextLengths) -> [MeasuredText] {
    guard !lengths.cell.isAbsent else { return [] }
    return (rubric.value?.values ?? []).flatMap { level, cells in
      cells.values.map { dimension, cell in
        MeasuredText(name: "\(quoted(dimension)) at \(quoted(level))", field: cell.text, limits: lengths.cell)
      }
    }
  }

  private func facets(_ framework: Framework, _ lengths: TextLengths) -> [MeasuredText] {
    guard !lengths.facet.isAbsent else { return [] }
    return (framework.tracks.value?.values ?? []).flatMap { $0.value.levels.value?.values ?? [] }
      .flatMap { level, card in
        (card.facets.value?.entries ?? []).map {
          MeasuredText(name: "\(quoted($0.key)) of \(quoted(level))", field: $0.field, limits: lengths.facet)
        }
      }
  }
}
