import Testing

/// A change of a text voids the reviews of it, and the gate says which.
@Suite struct VoidedReviewTests {
  @Test func `a reviewed text that changes voids its review`() throws {
    let repository = try reviewedRepository()
    try repository.write(promising("agreed"), to: "OPS/PLAN.yaml")
    let result = try gate(in: repository)
    #expect(
      result.output.contains(
        """
        held[evidence]: `focus` of OPS.PLAN is another
          --> OPS/PLAN.yaml:6:8
          - review passed on 2026-06-01
          + review stale

        """), "\(result.output)")
    #expect(result.status == 1)
  }

  @Test func `a change beside what was reviewed voids nothing`() throws {
    let repository = try reviewedRepository()
    try repository.write(
      reviewedProfile.replacing("the week of one line", with: "the week of each line"), to: "OPS/PLAN.yaml")
    #expect(try !gate(in: repository).output.contains("review"))
  }

  @Test func `a review that is carried over with the change still holds`() throws {
    let repository = try reviewedRepository()
    try repository.write(promising("agreed"), to: "OPS/PLAN.yaml")
    let carrying = [
      "review", "carry", "OPS.PLAN", "--layer", "focus", "--editorial", "--by", "leader", "--reason",
      "one word for another", "--as-of", "2026-06-15",
    ]
    #expect(try plumb(carrying, in: repository.workspace).status == 0)
    #expect(try !gate(in: repository).output.contains("review passed"))
  }

  @Test func `a review that was stale before is not voided again`() throws {
    let repository = try reviewedRepository()
    try repository.write(promising("agreed"), to: "OPS/PLAN.yaml")
    try repository.commit()
    try repository.write(promising("expected"), to: "OPS/PLAN.yaml")
    let output = try gate(in: repository).output
    #expect(output.contains("`focus` of OPS.PLAN says something else"))
    #expect(!output.contains("review passed"))
  }

  /// A profile whose focus says what customers get.
  private func promising(_ word: String) -> String {
    reviewedProfile.replacing("was promised", with: "was \(word)")
  }

  /// A repository with a profile whose focus has passed its review.
  private func reviewedRepository() throws -> GitRepository {
    let repository = try GitRepository(committing: [
      "framework.yaml": reviewedFramework, "OPS/PLAN.yaml": reviewedProfile,
    ])
    let recording = [
      "review", "record", "OPS.PLAN", "--layer", "focus", "--scores", "accuracy=5,clarity=4", "--panel",
      "architect,leader", "--date", "2026-06-01", "--as-of", "2026-06-15",
    ]
    try #require(try plumb(recording, in: repository.workspace).status == 0)
    try repository.commit()
    return repository
  }

  private func gate(in repository: borrowing GitRepository) throws -> CommandResult {
    try plumb(
      ["gate", "--base", "main", "--as-of", "2026-06-15"], in: repository.workspace,
      environment: gitEnvironment)
  }
}
