import Diagnostics
import ProfileModel
import Shape
import Similarity
import YAMLSyntax

extension Catalogue {
  static let summaryEqualsFocus = Rule(
    "summary-equals-focus", .duplication, .warning, fix: .safe,
    summary: "a summary that is the focus text, or its beginning",
    reason: """
      a page shows both, one below the other: the reader meets the same sentence twice and learns nothing from the \
      second
      """,
    examples: [
      .good(
        profile: """
          title: Planning
          summary: Decides what is made when
          focus: Orders have to leave on time. What is made when is decided here.
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          title: Planning
          # In the words of the plant manager.
          summary: ⟦Decides what is made when, so that orders leave on time⟧
          focus: >-
            Decides what is made when, so that orders leave
            on time. Lines wait for nothing.
          responsibilities:
            L1:
              - Plans the week of one line
          """,
        fixed: """
          title: Planning
          # In the words of the plant manager.
          focus: >-
            Decides what is made when, so that orders leave
            on time. Lines wait for nothing.
          responsibilities:
            L1:
              - Plans the week of one line
          """),
      .bad(
        profile: """
          title: Planning
          summary: Decides for each line what is ⟦assembled⟧ when, so that orders leave on time and lines wait for nothing
          focus: Decides for each line what is made when, so that orders leave on time and lines wait for nothing
          responsibilities:
            L1:
              - Plans the week of one line
          """),
    ],
    check: .comparing { inspected, findings in
      guard let profile = inspected.activeProfile?.profile,
        let summary = inspected.texts.own(at: profile.summary.node),
        let focus = inspected.texts.own(at: profile.focus.node),
        min(summary.words.count, focus.words.count) >= inspected.texts.limits.shortest
      else { return }
      let isBeginning = focus.words.firstRun(of: summary.words)?.lowerBound == 0
      let overlap = inspected.texts.limits.tolerance.overlap(of: summary.words, focus.words)
      guard isBeginning || overlap != nil else { return }
      let changed = summary.words.runs(missingIn: focus.words)
      let isFocus = focus.words.count == summary.words.count
      let lines = isBeginning ? inspected.tree.ownLines(ofValue: summary.node) : nil
      let likeness = overlap.map { " (\($0.percent)% the same words)" } ?? ""
      findings.report(
        "summary-equals-focus", at: summary.node,
        range: inspected.range(of: changed.first ?? 0..<0, in: summary.words, at: summary.node),
        isBeginning
          ? "`summary` is \(isFocus ? "the focus text" : "the beginning of `focus`")"
          : "`summary` says what `focus` says\(likeness)",
        label: changed.isEmpty ? nil : "not in `focus`",
        related: [
          RelatedPlace(
            findings.place(
              of: focus.node, range: inspected.range(of: 0..<0, in: focus.words, at: focus.node)),
            "the focus")
        ],
        notes: (isBeginning ? [] : [inspected.toleranceNote]) + [
          .help(
            "say in one sentence what the job is, and leave it to `focus` to tell more; or drop `summary`")
        ],
        fix: lines.map { Fix("drop `summary`", safety: .safe, edits: [findings.edit($0, "")]) },
        value: inspected.tree.text(of: summary.node))
    })
}
