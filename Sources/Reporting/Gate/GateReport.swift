import CanonicalJSON
package import FrameworkGate
import ProfileModel

/// What a change of a framework does, ready to be shown.
package struct GateReport: Sendable {
  let outcome: GateOutcome

  /// What people call the two states, as `main` and `the working tree`.
  let base: String
  let head: String

  /// What stands before the paths of files, for them to be found from the current folder.
  let prefix: String

  package init(_ outcome: GateOutcome, base: String, head: String, prefix: String) {
    self.outcome = outcome
    self.base = base
    self.head = head
    self.prefix = prefix
  }

  /// The changes in the order of reports: those that hold the gate, then the approved ones, then the others; each by class,
  /// and in the order of the difference.
  var ordered: [GateOutcome.Judged] {
    let classes = ChangeClass.allCases
    return outcome.changes.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      let (class1, class2) = (
        classes.firstIndex(of: first.change.kind), classes.firstIndex(of: second.change.kind)
      )
      return (first.standing.order, class1 ?? 0, left.offset) < (
        second.standing.order, class2 ?? 0, right.offset
      )
    }.map(\.element)
  }

  /// How many changes there are of each class, classes without any left out.
  func counts(_ isCounted: (GateOutcome.Judged) -> Bool = { _ in true }) -> [(kind: ChangeClass, count: Int)]
  {
    let changes = outcome.changes.filter(isCounted)
    return ChangeClass.allCases.map { kind in (kind, changes.count { $0.change.kind == kind }) }
      .filter { $0.count > 0 }
  }

  /// The pages that some change reaches, sorted.
  var pages: [String] { Set(outcome.changes.flatMap(\.change.reach.pages)).sorted() }
}

/// The ways a gate can be shown.
package enum GateFormat: String, CaseIterable, Sendable {
  case text
  case markdown
  case json
  /// For a job of GitHub Actions: what holds and what is approved, as remarks on the changed files.
  case github
  /// For GitHub's code scanning and other tools that know SARIF 2.1.0.
  case sarif

  /// The report in this format, as UTF-8 with a line feed at the end.
  package func render(
    _ report: GateReport, style: Style = .plain, against background: Background = .none
  ) -> [UInt8] {
    switch self {
    case .text: gateText(report, style: style)
    case .markdown: gateMarkdown(report)
    case .json: gateJSON(report).harmlessBytes
    case .github: ReportFormat.github.render(report.findings)
    case .sarif: ReportFormat.sarif.render(report.findings, against: background)
    }
  }
}

extension GateOutcome.Standing {
  /// What becomes of the change, in a word.
  var word: String {
    switch self {
    case .held, .expired: "held"
    case .approved: "approved"
    case .passes: "passes"
    }
  }

  var order: Int {
    switch self {
    case .held, .expired: 0
    case .approved: 1
    case .passes: 2
    }
  }
}
