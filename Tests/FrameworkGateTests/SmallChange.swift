import FrameworkGate
import ProfileModel
import ProfileRules
import Shape
import TestSupport
import Testing

/// A workspace of one function and one profile, before and after a change, for looking at one thing at a time.
struct SmallChange {
  var framework = """
    kind: framework
    version: 1
    id: small
    title: Small
    language: en
    tracks:
      line:
        title: Line
        levels:
          L1: {title: Junior, rank: 1}
          L2: {title: Senior, rank: 2}
    proficiencies:
      basic: {title: Basic}
      expert: {title: Expert}

    """
  var profile = """
    kind: profile
    version: 1
    code: OPS.PLAN
    title: Planning
    responsibilities:
      L1:
        - {id: sequence, text: Sequences the week of one line by due date}
      L2:
        - {id: agree, text: Agrees each change with setters and with quality}

    """
  var approvals: String?

  func files() -> FilesInMemory {
    var files = FilesInMemory()
    files["framework.yaml"] = framework
    files["OPS/function.yaml"] = "kind: function\nversion: 1\ncode: OPS\ntitle: Operations\n"
    files["OPS/PLAN.yaml"] = profile
    if let approvals { files["approvals.yaml"] = approvals }
    return files
  }

  /// The same with a text replaced in the profile.
  func replacing(_ text: String, with other: String) -> SmallChange {
    var change = self
    change.profile = profile.replacing(text, with: other)
    return change
  }

  /// What becomes of the change from this to another state.
  func judged(to other: SmallChange, asOf day: String = "2026-11-23") throws -> GateOutcome {
    let (base, head) = (try Workspace(from: files()), try Workspace(from: other.files()))
    let difference = try FrameworkDifference(from: base, to: head, rules: Catalogue.descriptions)
    return GateOutcome(
      difference, to: head, under: GateTerms(from: base.library, to: head.library),
      asOf: try #require(CalendarDate(Array(day.utf8)[...])))
  }
}
