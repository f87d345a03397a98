import Diagnostics
import Editing
import FileSystem
import ProfileModel
package import ProfileRules
import Settings
package import Shape
import SourceText
import YAMLSyntax

/// What is to be suppressed, where, until when and why.
package struct SuppressRequest: Sendable {
  package let rule: String
  package let target: NamedPlace
  package let reason: String
  package let until: CalendarDate

  package init(rule: String, target: NamedPlace, reason: String, until: CalendarDate) {
    self.rule = rule
    self.target = target
    self.reason = reason
    self.until = until
  }
}

/// The writing of suppression comments where a rule finds something.
package struct SuppressRun: Sendable {
  /// The lines on which comments were written, in the order of the file.
  package let lines: [Int]

  /// Suppresses what the request names; `location` selects its file.
  package init(_ location: WorkspaceLocation, _ request: SuppressRequest, _ terms: AcceptanceTerms)
    throws(Failure)
  {
    guard request.until >= terms.asOf else {
      throw .refused(.dayPassed(request.until, asOf: terms.asOf))
    }
    let reason = try writtenReason(request.reason)
    let settings = try Settings(of: location, .workspace)
    let workspace = try loaded(location, settings, .workspace)
    let rule = try suppressibleRule(request.rule, in: workspace)
    let judgement = Examination(of: workspace, under: settings, terms).judgement
    guard let file = location.selection?.first, let source = try? workspace.source.read(file),
      let tree = try? SyntaxTree(reading: source)
    else { throw .refused(.nothingFound(rule: request.rule, place: request.target.description, lines: [])) }
    if tree.roots.isEmpty { throw .refused(.noContent(file: location.prefix + file)) }
    let open = (judgement.findings + judgement.baselined).members(of: rule, in: file)
    let meant = open.filter { request.target.holds($0, in: tree) }
    if meant.isEmpty {
      let lines = Set(open.map(\.place.start.line)).sorted()
      throw .refused(
        judgement.suppressed.refusal(of: rule, request.target, in: tree, location)
          ?? .nothingFound(rule: request.rule, place: request.target.description, lines: lines))
    }
    let placement = SuppressionPlacement(rule, until: request.until, reason: reason)
    let edited =
      request.target.part == .file
      ? placement.suppressingFile(in: tree) : placement.suppressing(meant.map(\.place.range.start), in: tree)
    guard let edited else { throw .refused(.noRoom(place: request.target.description)) }
    let change = FileChange(path: file, newPath: file, bytes: source.bytes, newBytes: edited.bytes)
    if let error = ChangeWriter(root: location.root).write([[change]]).first { throw .file(error) }
    self.lines = edited.lines
  }
}

/// The rule of a name, if its findings may be suppressed in the workspace.
private func suppressibleRule(_ name: String, in workspace: Workspace) throws(Failure) -> RuleName {
  let rule = RuleName(rawValue: name)
  guard Catalogue.has(rule) else {
    let names = Catalogue.rules.map(\.description.name.rawValue).sorted()
    throw .refused(.unknownRule(name, suggestion: closest(to: name, among: names)))
  }
  guard !NeverSuppressed(workspace.library).contains(rule) else { throw .refused(.neverSuppressed(name)) }
  return rule
}

extension [SuppressedFinding] {
  /// Why a suppression is not written a second time; nothing where none of them is what is meant.
  fileprivate func refusal(
    of rule: RuleName, _ target: NamedPlace, in tree: SyntaxTree, _ location: WorkspaceLocation
  ) -> AcceptanceRefusal? {
    let meant = first { suppressed in
      [suppressed.finding].members(of: rule, in: tree.file.path).contains { target.holds($0, in: tree) }
    }
    guard let meant, let until = meant.suppressions.map(\.until).min() else { return nil }
    let comments = meant.suppressions.map { "\(location.prefix)\($0.place.file):\($0.place.start.line)" }
    return .alreadySuppressed(
      rule: rule.rawValue, place: target.description, comments: comments, until: until)
  }
}

extension [Finding] {
  /// What a rule says is wrong in a file.
  fileprivate func members(of rule: RuleName, in file: String) -> [Finding.Member] {
    filter { $0.rule == rule }.flatMap(\.members).filter { $0.place.file == file }
  }
}
