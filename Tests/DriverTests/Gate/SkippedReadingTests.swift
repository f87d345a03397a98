import FileSystem
import Foundation
import FrameworkGate
import ProfileModel
import Reporting
import Shape
import TestSupport
import Testing

@testable import Driver

/// A gate does not read what is the same in both states, and tells what it would tell if it had.
@Suite(.serialized) struct SkippedReadingTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `over any sequence of edits the gate tells what one that reads all files tells`(seed: UInt64) throws {
    let sample = try EditedRepository(seed: seed)
    var edits = RandomEdits(of: sample.original, sample.random)
    var files = sample.original
    var skipped = 0
    for step in 0..<6 {
      let made = step == 0 ? "nothing" : edits.edit(&files)
      try sample.write(files)
      if step % 3 == 2 { try sample.commit() }
      let states = try FrameworkStates(since: "start", at: sample.location)
      let (base, head) = (states.base.name, states.head.name)
      let whole = FrameworkStates(
        FrameworkState(base, WorkingTree(root: sample.base)),
        FrameworkState(head, WorkingTree(root: sample.repository.workspace)))
      #expect(
        try gate(comparing: states, at: sample.location) == gate(comparing: whole, at: sample.location),
        "after edit \(step), which \(made)")
      skipped += try states.head.files.list().files.count { states.isSame($0) }
    }
    #expect(skipped > 50)
  }

  @Test(arguments: [4, 5] as [UInt64])
  func `two commits are compared as if all files were read`(seed: UInt64) throws {
    let sample = try EditedRepository(seed: seed)
    var edits = RandomEdits(of: sample.original, sample.random)
    var files = sample.original
    for step in 0..<4 {
      let made = edits.edit(&files)
      try sample.write(files)
      try sample.commit()
      let states = try FrameworkStates(from: "start", to: "HEAD", at: sample.location)
      let whole = FrameworkStates(states.base, states.head)
      for format in ChangelogFormat.allCases {
        #expect(
          try format.render(ChangelogRun(comparing: states).report)
            == format.render(ChangelogRun(comparing: whole).report), "after edit \(step), which \(made)")
      }
    }
  }

  @Test func `what is the same is not read`() throws {
    let repository = try GitRepository(committing: [
      "OPS/MAKE.yaml": profile("title: Making"),
      "OPS/SHIP.yaml": "kind: profile\nversion: 1\ncode: OPS.SHIP\n",
    ])
    let location = try WorkspaceLocation(named: repository.workspace, paths: [])
    let states = try FrameworkStates(since: "main", at: location)
    for path in ["OPS/MAKE.yaml", "OPS/SHIP.yaml", "framework.yaml"] { #expect(states.isSame(path)) }
    // The same length and, as far as a program can bring that about, the same times.
    let times = try repository.times(of: "OPS/MAKE.yaml")
    try repository.write(profile("title: Moving"), to: "OPS/MAKE.yaml")
    try FileManager.default.setAttributes(times, ofItemAtPath: repository.workspace + "/OPS/MAKE.yaml")
    try repository.git("update-index", "--assume-unchanged", "Jobs/OPS/MAKE.yaml")
    let later = try FrameworkStates(since: "main", at: location)
    #expect(!later.isSame("OPS/MAKE.yaml") && later.isSame("OPS/SHIP.yaml"))
  }

  @Test func `a file that only one state has is never the same`() throws {
    let repository = try GitRepository(committing: ["OPS/MAKE.yaml": profile("title: Making")])
    try repository.remove("OPS/MAKE.yaml")
    try repository.write(profile("title: Making"), to: "OPS/MADE.yaml")
    let states = try FrameworkStates(
      since: "main", at: WorkspaceLocation(named: repository.workspace, paths: []))
    #expect(!states.isSame("OPS/MAKE.yaml") && !states.isSame("OPS/MADE.yaml"))
    #expect(states.isSame("OPS/PLAN.yaml"))
  }

  @Test func `a link that leads elsewhere now is not the same`() throws {
    let repository = try GitRepository()
    try repository.write(profile("title: Making"), to: "texts/making.txt")
    try repository.write(profile("title: Moving"), to: "texts/moving.txt")
    let link = repository.workspace + "/OPS/MAKE.yaml"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "../texts/making.txt")
    try repository.commit()
    let location = try WorkspaceLocation(named: repository.workspace, paths: [])
    #expect(try FrameworkStates(since: "main", at: location).isSame("OPS/MAKE.yaml"))
    try remove(link)
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: "../texts/moving.txt")
    #expect(try !FrameworkStates(since: "main", at: location).isSame("OPS/MAKE.yaml"))
  }

  @Test func `what the settings of one state exclude comes and goes though its file is the same`() throws {
    let repository = try GitRepository(committing: ["OPS/MAKE.yaml": profile("title: Making")])
    try repository.write(
      "kind: settings\nversion: 1\nedition: 1\nexclude: [OPS/MAKE.yaml]\n", to: "plumb.yaml")
    let location = try WorkspaceLocation(named: repository.workspace, paths: [])
    let states = try FrameworkStates(since: "main", at: location)
    #expect(states.isSame("OPS/MAKE.yaml"))
    let text = try gate(comparing: states, at: location)[0]
    #expect(text.contains("held[identity]: profile `OPS.MAKE` is gone"))
  }

  @Test func `what a sparse working tree leaves out is the same`() throws {
    let repository = try GitRepository(committing: citing)
    try repository.git("sparse-checkout", "set", "--no-cone", "/*", "!/Jobs/OPS/MAKE.yaml")
    #expect(!isTaken(repository.workspace + "/OPS/MAKE.yaml"))
    let location = try WorkspaceLocation(named: repository.workspace, paths: [])
    let states = try FrameworkStates(since: "main", at: location)
    #expect(states.isSame("OPS/MAKE.yaml"))
    #expect(try gate(comparing: states, at: location)[0].hasPrefix("nothing changed "))
  }

  @Test func `where the names of two files look alike, nothing is taken for the same`() throws {
    let repository = try GitRepository(committing: ["OPS/\u{E4}.yaml": profile("title: Making")])
    try repository.write(profile("title: Moving"), to: "OPS/a\u{308}.yaml")
    try repository.commit()
    let states = try FrameworkStates(
      since: "main", at: WorkspaceLocation(named: repository.workspace, paths: []))
    #expect(try states.head.files.list().files.count == 5)
    #expect(!states.isSame("OPS/\u{E4}.yaml"))
  }
}

/// What a gate tells, in each of its formats.
private func gate(comparing states: FrameworkStates, at location: WorkspaceLocation) throws -> [String] {
  let run = try GateRun(location, comparing: states, asOf: .ofTests)
  #expect(run.failures.isEmpty)
  return GateFormat.allCases.map { String(decoding: $0.render(run.report), as: UTF8.self) }
}

/// A git repository with the sample and some copies in it, whose first commit is named `start`, and that commit beside it.
private struct EditedRepository: ~Copyable {
  let repository: GitRepository
  let location: WorkspaceLocation
  let original: StampedFiles
  let random: SeededGenerator

  /// The workspace as it was.
  let base: String

  init(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let original = try StampedFiles.sample(copies: 8, &random)
    let repository = try GitRepository()
    try Self.write(original, to: repository)
    try repository.commit()
    try repository.git("tag", "start")
    try repository.git("worktree", "add", "--quiet", "--detach", repository.parent + "/base", "start")
    self.location = try WorkspaceLocation(named: repository.workspace, paths: [])
    self.base = repository.parent + "/base/Jobs"
    self.repository = repository
    self.original = original
    self.random = random
  }

  /// Lets the working tree have these files and no others.
  func write(_ files: StampedFiles) throws { try Self.write(files, to: repository) }

  /// Commits all that stands in the working tree, be it what was committed before.
  func commit() throws {
    try repository.git("add", "--all")
    try repository.git("commit", "--quiet", "--allow-empty", "--message", "A change")
  }

  private static func write(_ files: StampedFiles, to repository: borrowing GitRepository) throws {
    for path in try WorkingTree(root: repository.workspace).list().files where !files.holds(path) {
      try repository.remove(path)
    }
    for (path, bytes) in files.files.contents {
      try repository.write(String(decoding: bytes, as: UTF8.self), to: path)
    }
  }
}

extension GitRepository {
  /// When a file was last written.
  fileprivate func times(of path: String) throws -> [FileAttributeKey: Any] {
    let attributes = try FileManager.default.attributesOfItem(atPath: workspace + "/" + path)
    return attributes.filter { $0.key == .modificationDate }
  }
}
