import FileSystem
import Testing

/// The gate and the changelog, asked of a git repository.
@Suite struct GateCommandTests {
  @Test func `a gate shows what the working tree does since the branch left another`() throws {
    let repository = try GitRepository()
    try repository.git("checkout", "--quiet", "-b", "work")
    try repository.git("commit", "--quiet", "--allow-empty", "--message", "Nothing")
    let duty = "responsibilities:\n  L1:\n    - Walks the line with each newcomer\n"
    try repository.write(sound.replacing("responsibilities:\n  L1:\n", with: duty), to: "OPS/PLAN.yaml")
    let result = try plumb(
      ["gate", "--base", "main", "--as-of", "2026-11-23"], in: repository.workspace,
      environment: gitEnvironment)
    #expect(result.status == 1)
    #expect(
      result.output.contains("held[tightening]: `responsibilities.L1[Walks the line with each newcomer]`"))
    #expect(result.output.contains("from the merge base of main and HEAD to the working tree"))
  }

  @Test func `where the branch has no commits of its own, what is not committed is compared with HEAD`()
    throws
  {
    let repository = try GitRepository()
    try repository.write(misplaced["OPS/MADE.yaml"] ?? "", to: "OPS/MADE.yaml")
    for base in ["HEAD", "main"] {
      let result = try plumb(
        ["gate", "--base", base], in: repository.workspace, environment: gitEnvironment)
      #expect(result.output.contains("\n1 change from HEAD to the working tree: "))
    }
  }

  @Test func `other classes can be named on the command line`() throws {
    let repository = try GitRepository()
    try repository.write(misplaced["OPS/MADE.yaml"] ?? "", to: "OPS/MADE.yaml")
    for (arguments, status) in [([], 0), (["--fail-on", "additive"], 1)] as [([String], Int32)] {
      let result = try plumb(
        ["gate", "--base", "main"] + arguments, in: repository.workspace, environment: gitEnvironment)
      #expect(result.status == status)
    }
  }

  @Test func `a gate is written in several formats at once, each to a file of its own`() throws {
    let repository = try GitRepository()
    try repository.write(misplaced["OPS/MADE.yaml"] ?? "", to: "OPS/MADE.yaml")
    let result = try plumb(
      ["gate", "--base", "main", "--format", "json=gate.json", "--format", "markdown"],
      in: repository.workspace, environment: gitEnvironment)
    #expect(result.output.hasPrefix("## The gate is open\n"))
    let json = String(decoding: try readFile(repository.workspace + "/gate.json"), as: UTF8.self)
    #expect(json.hasPrefix("{\n  \"version\": 1,\n"))
    let lost = try plumb(
      ["gate", "--base", "main", "--format", "json=nowhere/gate.json"], in: repository.workspace,
      environment: gitEnvironment)
    #expect(lost.status == 3 && lost.output.isEmpty)
  }

  @Test func `a changelog tells of two commits`() throws {
    let repository = try GitRepository()
    let result = try plumb(
      ["changelog", "--from", "main", "--to", "HEAD"], in: repository.workspace, environment: gitEnvironment)
    #expect(result.output == "# What changed from main to HEAD\n\nNothing that readers have to be told.\n")
    #expect(result.status == 0)
  }
}
