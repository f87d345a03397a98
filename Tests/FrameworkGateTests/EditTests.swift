import Diagnostics
import FileSystem
import FrameworkGate
import ProfileModel
import ProfileRules
import TestSupport
import Testing

/// Each edit of the table means what the table says.
@Suite struct EditTests {
  @Test func `the table has edits of every class`() {
    #expect(SampleEdit.all.count >= 60)
    #expect(Set(SampleEdit.all.flatMap { $0.classes.union($0.undone) }) == Set(ChangeClass.allCases))
  }

  @Test(arguments: SampleEdit.all) func `an edit has its class and its undoing has another`(
    _ edit: SampleEdit
  ) throws {
    let (before, after) = try edit.states()
    let (base, head) = (try Workspace(from: before), try Workspace(from: after))
    try expect(edit.classes, at: edit.path, from: base, to: head)
    try expect(edit.undone, at: edit.path, from: head, to: base)
  }

  private func expect(
    _ classes: Set<ChangeClass>, at path: String?, from base: Workspace, to head: Workspace
  ) throws {
    let changes = try difference(from: base, to: head)
    #expect(Set(changes.map(\.kind)) == classes, "\(changes.inWords)")
    if let path { #expect(changes.map(\.path).contains(path), "\(changes.inWords)") }
  }
}

/// What one state says otherwise than another.
func difference(from base: FilesInMemory, to head: FilesInMemory) throws -> [Change] {
  try difference(from: Workspace(from: base), to: Workspace(from: head))
}

private func difference(from base: Workspace, to head: Workspace) throws -> [Change] {
  let difference = try FrameworkDifference(from: base, to: head, rules: Catalogue.descriptions)
  #expect(difference.unread.isEmpty)
  return difference.changes
}

extension [Change] {
  /// The changes in a few words, for failures.
  var inWords: String {
    map { "\($0.kind) \($0.subject.name) \($0.path): \($0.before ?? "-") > \($0.after ?? "-")" }
      .joined(separator: "\n")
  }
}
