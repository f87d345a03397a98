import FileSystem
import Foundation
import TestSupport
import Testing

/// Working trees that are not what they seem: beside each other, within each other, and with parts left out.
@Suite struct WorkingTreeStateTests {
  @Test func `what stands in the working tree and not in HEAD is new`() throws {
    let repository = try GitRepository(committing: misspelt)
    #expect(
      try repository.check("--changed").findings.last?.hasSuffix("1 finding that it has too is not shown")
        == true)
    try repository.write(profile("title: TBD"), to: "OPS/MAKE.yaml")
    let result = try repository.check("--changed")
    #expect(result.rules == ["placeholder-text"])
    #expect(result.status == 1)
  }

  @Test func `a table that only the working tree has can bring something new`() throws {
    var files = classified
    files["tables/payroll.tsv"] = nil
    let repository = try GitRepository(committing: files)
    #expect(try repository.check("--changed").rules == [])
    try repository.write("Code\tTitle\nAB-100\tPlanner\n", to: "tables/payroll.tsv")
    #expect(try repository.check("--changed").rules == ["mapping-unknown"])
  }

  @Test func `the command may stand anywhere in the workspace`() throws {
    let repository = try GitRepository()
    try repository.write(misspeltPlan, to: "OPS/PLAN.yaml")
    try repository.git("add", "--all")
    for (folder, path) in [
      ("/", "Jobs/OPS/PLAN.yaml"), ("/Jobs", "OPS/PLAN.yaml"), ("/Jobs/OPS", "PLAN.yaml"),
    ] {
      for change in ["--staged", "--changed"] {
        let result = try repository.check(change, in: repository.path + folder)
        #expect(result.findings.first?.contains("\(path):4:1: error[unknown-field]") == true)
        #expect(result.status == 1)
      }
    }
  }

  @Test func `a second working tree has its own index and HEAD`() throws {
    let repository = try GitRepository()
    let second = repository.parent + "/zweite Arbeit"
    try repository.git("worktree", "add", "--quiet", "-b", "work", second)
    try misspeltPlan.write(toFile: second + "/Jobs/OPS/PLAN.yaml", atomically: true, encoding: .utf8)
    try repository.git("add", "--all", in: second)
    #expect(try repository.check("--staged", in: second).rules == ["unknown-field"])
    #expect(try repository.check("--staged").rules == [])
  }

  @Test func `a workspace in a submodule is compared with the submodule's commits`() throws {
    let inner = try GitRepository(committing: misspelt)
    let outer = inner.parent + "/outer"
    try createFolders(outer)
    try inner.git("init", "--quiet", in: outer)
    try inner.git("submodule", "--quiet", "add", "file://" + inner.path, "frame work", in: outer)
    try inner.commit(in: outer)
    let workspace = outer + "/frame work/Jobs"
    try profile("title: TBD").write(toFile: workspace + "/OPS/MAKE.yaml", atomically: true, encoding: .utf8)
    try inner.git("add", "--all", in: workspace)
    for place in [workspace, outer + "/frame work"] {
      #expect(try inner.check("--staged", in: place).rules == ["placeholder-text"])
    }
    // A hook of the repository around it names that one's index.
    let environment = ["GIT_DIR": outer + "/.git", "GIT_INDEX_FILE": outer + "/.git/index"]
    #expect(
      try inner.check("--staged", "frame work/Jobs", in: outer, environment: environment).rules
        == ["placeholder-text"])
  }

  @Test func `a submodule within a workspace is passed over, and says so`() throws {
    let repository = try GitRepository()
    let library = repository.parent + "/library"
    try createFolders(library)
    try repository.git("init", "--quiet", in: library)
    try misspeltPlan.write(toFile: library + "/PLAN.yaml", atomically: true, encoding: .utf8)
    try repository.commit(in: library)
    try repository.git("submodule", "--quiet", "add", "file://" + library, "Jobs/Shared")
    for change in ["--staged", "--changed"] {
      let result = try repository.check(change)
      #expect(
        result.findings.contains(
          "skipped Jobs/Shared: a submodule, whose files are in a repository of their own"))
      #expect(result.rules == [])
    }
  }

  @Test func `what a sparse working tree leaves out is there all the same`() throws {
    let repository = try GitRepository(committing: citing)
    try repository.git(
      "sparse-checkout", "set", "--no-cone", "/*", "!/Jobs/sources.yaml", "!/Jobs/OPS/MAKE.yaml")
    #expect(!isTaken(repository.workspace + "/sources.yaml"))
    for change in ["--staged", "--changed"] {
      let result = try repository.check(change)
      #expect(result.rules == [])
      #expect(result.status == 0)
    }
    try repository.write(
      citing["OPS/PLAN.yaml"]?.replacing("handbook", with: "handbok") ?? "", to: "OPS/PLAN.yaml")
    #expect(try repository.check("--changed").rules.first == "dangling-reference")
  }

  @Test func `line endings that git converts are told as they are committed`() throws {
    let repository = try GitRepository()
    try repository.git("config", "core.autocrlf", "true")
    try repository.write(misspeltPlan.replacing("\n", with: "\r\n"), to: "OPS/PLAN.yaml")
    try repository.git("add", "--all")
    // Where the line would begin with carriage returns in the three before it, it begins three bytes later.
    let offset = misspeltPlan.split(separator: "\n").prefix(3).map { $0.utf8.count + 1 }.reduce(0, +)
    let result = try repository.check("--staged", "--format", "json")
    #expect(result.output.contains("\"offset\": \(offset)"))
  }

  @Test func `links are followed within a state`() throws {
    let repository = try GitRepository()
    try repository.remove("OPS/PLAN.yaml")
    try repository.write(misspeltPlan, to: "texts/plan.txt")
    for (link, target) in [
      ("OPS/PLAN.yaml", "../texts/plan.txt"), ("OPS/LOST.yaml", "nowhere.yaml"), ("more", "OPS"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: repository.workspace + "/" + link, withDestinationPath: target)
    }
    try repository.git("add", "--all")
    let result = try repository.check("--staged")
    #expect(result.rules == ["unknown-field"])
    #expect(result.findings.first?.hasPrefix("Jobs/OPS/PLAN.yaml:4:1: ") == true)
    #expect(
      result.findings.filter { $0.hasPrefix("skipped ") } == [
        "skipped Jobs/OPS/LOST.yaml: a link to nothing in the same state of the workspace",
        "skipped Jobs/more: a link to a folder",
      ])
  }

  @Test func `outside of a repository there is nothing to compare with`() throws {
    let folder = try TemporaryFolder()
    try writeWorkspace(to: folder)
    for change in ["--staged", "--changed"] {
      let result = try plumb(["check", change], in: folder.path, environment: gitEnvironment)
      #expect(result.complaint.hasSuffix("is not in a git repository; there is nothing to compare with\n"))
      #expect(result.status == 2)
    }
  }

  @Test func `without git the check cannot be finished`() throws {
    let repository = try GitRepository()
    let result = try repository.check("--staged", environment: ["PATH": "/nowhere"])
    #expect(
      result.complaint
        == "error: git was not found; install it, or check without --staged, --changed and --since\n")
    #expect(result.status == 3)
  }
}
