package import FileSystem
import FrameworkGate
package import ProfileModel
import ProfileRules
package import Reporting
package import Shape

/// A look at what a change of a framework does, and whether it may pass.
package struct GateRun: Sendable {
  package let report: GateReport
  private let holds: Bool

  /// Files that the system refused to read in one of the states.
  package let failures: [FileError]

  /// Compares two states of the workspace at a location. The classes that hold are those that the framework names in
  /// either state, unless others are given; approvals are those of the newer state, and have to hold on a day.
  package init(
    _ location: WorkspaceLocation, comparing states: FrameworkStates, failingOn classes: [ChangeClass] = [],
    asOf day: CalendarDate
  ) throws(Failure) {
    let comparison = try StateComparisonRun(of: states)
    let terms =
      classes.isEmpty
      ? GateTerms(from: comparison.old.library, to: comparison.new.library) : GateTerms(holding: classes)
    let outcome = GateOutcome(comparison.difference, to: comparison.new, under: terms, asOf: day)
    self.report = GateReport(outcome, base: states.base.name, head: states.head.name, prefix: location.prefix)
    self.holds = outcome.holds
    self.failures = comparison.failures
  }

  /// What the run ends with.
  package var status: ExitStatus {
    if !failures.isEmpty { return .unfinished }
    return holds ? .findings : .clean
  }
}

/// What readers should be told of a change of a framework.
package struct ChangelogRun: Sendable {
  package let report: ChangelogReport

  /// Files that the system refused to read in one of the states.
  package let failures: [FileError]

  package init(comparing states: FrameworkStates) throws(Failure) {
    let comparison = try StateComparisonRun(of: states)
    self.report = ChangelogReport(
      comparison.difference, from: states.base.name, to: states.head.name,
      in: (old: comparison.old.library, new: comparison.new.library))
    self.failures = comparison.failures
  }

  /// What the run ends with.
  package var status: ExitStatus { failures.isEmpty ? .clean : .unfinished }
}

/// Two states of a workspace, and what the second says otherwise.
private struct StateComparisonRun {
  let old: Workspace
  let new: Workspace
  let difference: FrameworkDifference

  init(of states: FrameworkStates) throws(Failure) {
    (self.old, self.new) = try states.workspaces()
    do throws(FileError) {
      self.difference = try FrameworkDifference(
        from: old, to: new, rules: Catalogue.descriptions, threads: processorCount(), isSame: states.isSame)
    } catch {
      throw .file(error)
    }
  }

  var failures: [FileError] { old.failures + new.failures }
}
