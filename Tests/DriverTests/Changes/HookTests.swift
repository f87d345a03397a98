import Foundation
import TestSupport
import Testing

/// `check --staged` in a hook that git calls, with the variables that git sets.
@Suite struct HookTests {
  @Test func `a commit of a mistake is refused, and one without it is made`() throws {
    let repository = try GitRepository()
    try installHook(in: repository.path)
    try repository.write(misspeltPlan, to: "OPS/PLAN.yaml")
    try repository.git("add", "--all")
    let refused = try commit(in: repository.path)
    #expect(refused.complaint.contains("Jobs/OPS/PLAN.yaml:4:1: error[unknown-field]"))
    #expect(refused.status == 1)
    try repository.write(sound, to: "OPS/PLAN.yaml")
    try repository.git("add", "--all")
    try repository.write(misspeltPlan, to: "OPS/PLAN.yaml")
    #expect(try commit("--allow-empty", in: repository.path).status == 0)
  }

  @Test func `a commit of all that changed is judged by what it holds`() throws {
    let repository = try GitRepository()
    try installHook(in: repository.path)
    try repository.write(misspeltPlan, to: "OPS/PLAN.yaml")
    #expect(try commit("--all", in: repository.path).status == 1)
    try repository.write(sound + "# Mended\n", to: "OPS/PLAN.yaml")
    #expect(try commit("--all", in: repository.path).status == 0)
  }

  @Test func `a commit of some files is judged without what is staged beside them`() throws {
    let repository = try GitRepository()
    try installHook(in: repository.path)
    try repository.write(misspeltPlan, to: "OPS/PLAN.yaml")
    try repository.git("add", "--all")
    try repository.write(profile("title: Making"), to: "OPS/MAKE.yaml")
    try repository.git("add", "Jobs/OPS/MAKE.yaml")
    #expect(try commit("Jobs/OPS/MAKE.yaml", in: repository.path).status == 0)
    #expect(try commit("Jobs/OPS/PLAN.yaml", in: repository.path).status == 1)
  }

  @Test(arguments: ["", "/Jobs"])
  func `a hook works from a folder of its choice, and in a second working tree`(folder: String) throws {
    let repository = try GitRepository()
    try installHook(in: repository.path, changingTo: folder)
    let second = repository.parent + "/zweite Arbeit"
    try repository.git("worktree", "add", "--quiet", "-b", "work", second)
    for place in [repository.path, second] {
      try misspeltPlan.write(toFile: place + "/Jobs/OPS/PLAN.yaml", atomically: true, encoding: .utf8)
      let refused = try commit("--all", in: place)
      #expect(refused.complaint.contains("OPS/PLAN.yaml:4:1: error[unknown-field]"))
      #expect(refused.status == 1)
      try (sound + "# In \(place)\n").write(
        toFile: place + "/Jobs/OPS/PLAN.yaml", atomically: true, encoding: .utf8)
      #expect(try commit("--all", in: place).status == 0)
      // git names the index of this one from the top of the working tree.
      try misspeltPlan.write(toFile: place + "/Jobs/OPS/PLAN.yaml", atomically: true, encoding: .utf8)
      try repository.git("add", "--all", in: place)
      #expect(try commit(in: place).status == 1)
    }
  }

  private func commit(_ arguments: String..., in folder: String) throws -> CommandResult {
    try runGit(["commit", "--quiet", "--message", "A change"] + arguments, in: folder)
  }

  private func installHook(in repository: String, changingTo folder: String = "") throws {
    let hook = repository + "/.git/hooks/pre-commit"
    try FileManager.default.createDirectory(
      atPath: repository + "/.git/hooks", withIntermediateDirectories: true)
    let script = "#!/bin/sh\ncd \".\(folder)\" && exec '\(executable)' check --staged --format concise\n"
    try script.write(toFile: hook, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: hook)
  }
}
