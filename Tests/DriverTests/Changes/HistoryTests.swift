import FileSystem
import TestSupport
import Testing

/// What changes are compared with: branches, merges, and histories of which a part is missing.
@Suite struct HistoryTests {
  @Test func `a branch is compared with where it left another`() throws {
    let repository = try GitRepository(committing: misspelt)
    try repository.git("checkout", "--quiet", "-b", "work")
    try repository.write(profile("title: TBD"), to: "OPS/MAKE.yaml")
    try repository.commit()
    let base = try repository.git("rev-parse", "main").prefix(10)
    try repository.git("checkout", "--quiet", "main")
    try repository.write(sound, to: "OPS/PLAN.yaml")
    try repository.commit()
    try repository.git("checkout", "--quiet", "work")
    try repository.write("kind: profile\n", to: "OPS/SHIP.yaml")
    let result = try repository.check("--since", "main")
    #expect(
      result.findings.last
        == "compared with the merge base of main and HEAD (\(base)): 1 finding that it has too is not shown")
    #expect(result.rules.contains("placeholder-text") && result.rules.contains("required-field"))
    #expect(!result.rules.contains("unknown-field"))
    #expect(result.status == 1)
  }

  @Test func `a head that is on no branch is compared like any other`() throws {
    let repository = try GitRepository(committing: misspelt)
    try repository.git("checkout", "--quiet", "--detach")
    try repository.write(profile("title: TBD"), to: "OPS/MAKE.yaml")
    for arguments in [["--changed"], ["--since", "main"]] {
      #expect(
        try repository.check(arguments[0], arguments.count > 1 ? arguments[1] : "Jobs").rules.first
          == "placeholder-text")
    }
  }

  @Test func `a merge is blamed for none of the debt of either side`() throws {
    let repository = try GitRepository()
    try repository.git("checkout", "--quiet", "-b", "side")
    try repository.write(profile("title: TBD"), to: "OPS/MAKE.yaml")
    try repository.commit()
    try repository.git("checkout", "--quiet", "main")
    try repository.write(misspeltPlan, to: "OPS/PLAN.yaml")
    try repository.commit()
    try repository.git("merge", "--quiet", "--no-commit", "--no-ff", "side")
    let heads = try repository.git("rev-parse", "HEAD", "MERGE_HEAD").split(separator: "\n").map {
      $0.prefix(10)
    }
    let merged = try repository.check("--staged")
    #expect(
      merged.findings == [
        "compared with HEAD (\(heads.joined(separator: ", "))): 2 findings that it has too are not shown"
      ])
    #expect(merged.status == 0)
    try repository.write(profile("title: Making", "tittel: Making"), to: "OPS/MAKE.yaml")
    try repository.git("add", "--all")
    #expect(try repository.check("--staged").rules == ["unknown-field"])
  }

  @Test func `files in conflict are named, and nothing is said of what would be committed`() throws {
    let repository = try GitRepository()
    try repository.git("checkout", "--quiet", "-b", "side")
    try repository.write(sound.replacing("one line", with: "two lines"), to: "OPS/PLAN.yaml")
    try repository.commit()
    try repository.git("checkout", "--quiet", "main")
    try repository.write(sound.replacing("one line", with: "all lines"), to: "OPS/PLAN.yaml")
    try repository.commit()
    #expect(try runGit(["merge", "--quiet", "side"], in: repository.path).status == 1)
    let staged = try repository.check("--staged")
    #expect(
      staged.complaint
        == "error: the index holds a file in conflict: `Jobs/OPS/PLAN.yaml`; settle each, and add it with: git add\n"
    )
    #expect(staged.status == 3)
    let changed = try repository.check("--changed")
    #expect(!changed.rules.isEmpty && changed.rules.allSatisfy { $0 == "yaml-syntax" })
    #expect(changed.status == 1)
  }

  @Test func `a base that is missing from a shallow clone is fetched by the command that is named`() throws {
    let repository = try GitRepository(committing: misspelt)
    try repository.git("checkout", "--quiet", "-b", "work")
    try repository.write(profile("title: TBD"), to: "OPS/MAKE.yaml")
    try repository.commit()
    let clone = repository.parent + "/clone"
    try repository.git(
      "clone", "--quiet", "--depth", "1", "--branch", "work", "file://" + repository.path, clone)
    let missing = try repository.check("--since", "origin/main", in: clone)
    let fetch = "git fetch --unshallow origin +refs/heads/main:refs/remotes/origin/main"
    #expect(
      missing.complaint == "error: there is no commit `origin/main` here; fetch it with: \(fetch)\n")
    #expect(missing.status == 3)
    try repository.git(
      "fetch", "--quiet", "--depth", "1", "origin", "main:refs/remotes/origin/main", in: clone)
    let cutOff = try repository.check("--since", "origin/main", in: clone)
    #expect(cutOff.complaint.hasSuffix("fetch the rest with: git fetch --unshallow origin\n"))
    #expect(cutOff.status == 3)
    try runShell(fetch, in: clone)
    let result = try repository.check("--since", "origin/main", in: clone)
    #expect(result.rules == ["placeholder-text"])
    #expect(result.status == 1)
  }

  @Test(arguments: [
    ("origin/gone", "git fetch origin +refs/heads/gone:refs/remotes/origin/gone"),
    ("v1.0", "git fetch origin v1.0:v1.0"),
    (String(repeating: "1", count: 40), "git fetch origin " + String(repeating: "1", count: 40)),
  ])
  func `a commit that is not there is named with what would fetch it`(name: String, fetch: String) throws {
    let repository = try GitRepository()
    let nowhere = try repository.check("--since", name)
    #expect(
      nowhere.complaint == "error: there is no commit `\(name)` here; `git log` lists those there are\n")
    #expect(nowhere.status == 3)
    try repository.git("remote", "add", "origin", "https://example.org/jobs.git")
    let result = try repository.check("--since", name)
    #expect(result.complaint == "error: there is no commit `\(name)` here; fetch it with: \(fetch)\n")
    #expect(result.status == 3)
  }

  @Test func `contents that a partial clone left out are not fetched behind anybody's back`() throws {
    let repository = try GitRepository(committing: misspelt)
    try repository.write(sound, to: "OPS/PLAN.yaml")
    try repository.commit()
    try repository.git("config", "uploadpack.allowFilter", "true")
    try repository.git("config", "uploadpack.allowAnySHA1InWant", "true")
    let clone = repository.parent + "/clone"
    try repository.git("clone", "--quiet", "--filter", "blob:none", "file://" + repository.path, clone)
    // Where nothing is wrong, nobody has to know what was.
    #expect(try repository.check("--since", "HEAD~", in: clone).status == 0)
    let profile = clone + "/Jobs/OPS/PLAN.yaml"
    try remove(profile)
    try createFile(profile, Array("\(misspeltPlan)# As before.\n".utf8))
    let result = try repository.check("--since", "HEAD~", in: clone)
    let commit = try repository.git("rev-parse", "HEAD~").dropLast()
    let object = try repository.git("rev-parse", "HEAD~:Jobs/OPS/PLAN.yaml").dropLast()
    let fetch = "git diff --stat \(commit)"
    #expect(
      result.complaint
        == "error: this clone was made without some contents, such as `\(object)`; fetch them with: \(fetch)\n"
    )
    #expect(result.status == 3)
    try runShell(fetch, in: clone)
    #expect(try repository.check("--since", "HEAD~", in: clone).status == 0)
  }
}

/// Runs a command as a person would who copies it from a message.
private func runShell(_ command: String, in folder: String) throws {
  let result = try run("/bin/sh", ["-c", command], in: folder, environment: gitEnvironment)
  #expect(result.status == 0, "\(result.complaint)")
}
