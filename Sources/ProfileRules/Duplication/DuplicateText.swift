import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

extension Catalogue {
  /// In O*NET 29.3 it finds 4 occupations whose description is one of their tasks, in the FT's frameworks 2 statements
  /// that one list holds twice, under two themes; each of the 6 is a copy.
  static let duplicateText = Rule(
    "duplicate-text", .duplication, .error, fix: .safe,
    summary: "the same text in two places of one document, or a statement that the function already gives",
    reason: """
      a text that is written twice is corrected once: from then on a page contradicts itself, and nobody knows which \
      of the two holds
      """,
    examples: [
      .good(
        profile: """
          title: Planning
          summary: Decides what is made when
          responsibilities:
            L1:
              - text: Manages requests
                examples: [Answers what the line asks within the shift]
              - text: Manages requests
                examples: [Sorts what sales asks by due date]
          """),
      .bad(
        profile: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
              - Orders what the line needs
              # Asked for by the line leaders.
              - ⟦Plans the week of one line⟧
            L2:
              - Plans the month of a plant
          """,
        fixed: """
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
              - Orders what the line needs
              # Asked for by the line leaders.
            L2:
              - Plans the month of a plant
          """),
      .bad(
        [
          "OPS/function.yaml": """
          kind: function
          version: 1
          code: OPS
          title: Operations
          responsibilities:
            L1:
              - {id: shift-notes, text: Hands the line over with written notes}
          """,
          "OPS/PLAN.yaml": """
          kind: profile
          version: 1
          code: OPS.PLAN
          title: Planning
          responsibilities:
            L1:
              - ⟦Hands the line over with written notes⟧
              - Plans the week of one line
          """,
        ],
        fixed: [
          "OPS/PLAN.yaml": """
          kind: profile
          version: 1
          code: OPS.PLAN
          title: Planning
          responsibilities:
            L1:
              - Plans the week of one line
          """
        ]),
      .bad([
        "skills.yaml": """
        kind: skills
        version: 1
        library: true
        skills:
          scheduling: {name: Scheduling, definition: Putting jobs in an order that meets their dates}
          sequencing:
            name: Sequencing
            definition: ⟦putting jobs in an order that meets their dates⟧
        """
      ]),
    ],
    check: .comparing { inspected, findings in
      for group in inspected.texts.repeated {
        for copies in inspected.copies(among: group) { report(copies, inspected, &findings) }
      }
    })
}

extension InspectedDocument {
  /// Those texts of a group that stand in one list, and those that stand in different parts of the document.
  ///
  /// A text behind an alias is written once. What two levels say alike belongs to `repeated-across-levels`, a summary
  /// that says what the focus says to `summary-equals-focus`.
  fileprivate func copies(among group: [Int]) -> [[AuthoredText]] {
    var met: Set<NodeID> = []
    let written = group.map { texts.all[$0] }.filter { text in
      text.isInherited || met.insert(tree.resolved(text.node)).inserted
    }
    var lists: [Rung: [AuthoredText]] = [:]
    var parts: [AuthoredText] = []
    var ladders: Set<Ladder> = []
    for text in written {
      if let rung = text.rung { lists[rung, default: []].append(text) }
      if text.rung.map({ ladders.insert($0.ladder).inserted }) ?? true { parts.append(text) }
    }
    if parts.contains(where: { $0.node == profile?.profile.focus.node && !$0.isInherited }) {
      parts.removeAll { $0.node == profile?.profile.summary.node && !$0.isInherited }
    }
    let count = written.first?.words.count ?? 0
    if count < texts.limits.shortest { parts = [] }
    // In a list even a text of two words is there once too often.
    if count < 2 { return [] }
    let inOrder = lists.sorted { ($0.key.ladder, $0.key.level) < ($1.key.ladder, $1.key.level) }
    let clusters = inOrder.map(\.value) + [parts]
    return clusters.filter { $0.count > 1 && $0.contains { !$0.isInherited } }
  }
}

private func report(
  _ copies: [AuthoredText], _ inspected: InspectedDocument, _ findings: inout DocumentFindings
) {
  let copies = findings.inOrderOfPaths(copies)
  guard let last = copies.last else { return }
  let edits = inspected.dropping(copies, findings)
  let text = quoted(inspected.tree.text(of: last.node))
  let times = copies.count == 2 ? "twice" : "\(copies.count) times"
  findings.report(
    "duplicate-text", at: last.node,
    copies[0].isInherited
      ? "\(text) is among the statements of the function already" : "\(text) is written \(times)",
    related: copies.dropLast().map { copy in
      RelatedPlace(
        findings.place(of: copy),
        copy.isInherited ? "the function gives it here" : "the same text stands here")
    },
    notes: [
      .help(
        edits == nil
          ? "keep it in one place, and say in the other what is different there"
          : "keep one of them: a correction of one would miss the other")
    ],
    fix: edits.map { Fix(copies.count == 2 ? "drop the copy" : "drop the copies", safety: .safe, edits: $0) },
    further: findings.members("duplicate-text", forCopiesAmong: copies.dropLast()))
}
