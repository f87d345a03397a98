import Diagnostics
import FrameworkGate
import ProfileModel
import TestSupport
import Testing

/// Which changes hold a gate, and what approvals do.
@Suite struct ApprovalTests {
  private let before = SmallChange()
  private var after: SmallChange {
    before.replacing("  L2:", with: "    - {id: walk, text: Walks the line with each newcomer}\n  L2:")
  }

  @Test func aRequirementThatIsAddedHoldsTheGate() throws {
    let outcome = try before.judged(to: after)
    #expect(outcome.holds)
    #expect(outcome.changes.map(\.standing.isHeld) == [true])
  }

  @Test func anApprovedChangePassesAndStillShows() throws {
    let outcome = try before.judged(to: approved(until: "2027-01-31"))
    #expect(!outcome.holds)
    #expect(outcome.changes.map(\.change.path) == ["responsibilities.L1[walk]"])
    #expect(outcome.staleApprovals.isEmpty)
  }

  @Test func anApprovalEndsWithItsLastDay() throws {
    let last = try before.judged(to: approved(until: "2026-11-23"))
    #expect(!last.holds)
    let past = try before.judged(to: approved(until: "2026-11-22"))
    #expect(past.holds)
    #expect(past.staleApprovals.map(\.problem) == [.expired])
  }

  @Test func anApprovalIsOfOneTextAlone() throws {
    let other = try approved(until: "2027-01-31").replacing("each newcomer", with: "every visitor")
    let outcome = try before.judged(to: other)
    #expect(outcome.holds)
    #expect(outcome.staleApprovals.map(\.problem) == [.unused])
  }

  @Test func whatIsMergedLeavesAnUnusedApproval() throws {
    let merged = try approved(until: "2027-01-31")
    let outcome = try merged.judged(to: merged)
    #expect(!outcome.holds)
    #expect(outcome.staleApprovals.map(\.problem) == [.unused])
  }

  @Test func aDraftHoldsNothing() throws {
    let outcome = try before.replacing("title: Planning", with: "title: Planning\nstatus: draft").judged(
      to: after.replacing("title: Planning", with: "title: Planning\nstatus: draft"))
    #expect(!outcome.holds)
    #expect(outcome.changes.map(\.change.isExempt) == [true])
  }

  @Test func aDraftThatIsPublishedIsNotExempt() throws {
    let outcome = try before.replacing("title: Planning", with: "title: Planning\nstatus: draft").judged(
      to: after)
    #expect(outcome.holds)
  }

  @Test func theFrameworkNamesWhatHoldsAndWhere() throws {
    var (base, head) = (before, after)
    base.framework += "gate: {holds: [{class: tightening, layers: [skills]}]}\n"
    head.framework = base.framework
    #expect(try !base.judged(to: head).holds)
    base.framework = base.framework.replacing("skills", with: "responsibilities")
    head.framework = base.framework
    #expect(try base.judged(to: head).holds)
    base.framework = base.framework.replacing("layers: [responsibilities]", with: "documents: [function]")
    head.framework = base.framework
    #expect(try !base.judged(to: head).holds)
  }

  @Test func aFileThatCannotBeReadHoldsTheGate() throws {
    var broken = before
    broken.profile = "kind: profile\n\tcode: OPS.PLAN\n"
    let outcome = try before.judged(to: broken)
    #expect(outcome.holds)
    #expect(outcome.unread == ["OPS/PLAN.yaml"])
    #expect(outcome.changes.isEmpty)
  }

  /// The change, with an approval of what it adds.
  private func approved(until day: String) throws -> SmallChange {
    let fingerprint = try #require(before.judged(to: after).changes.first?.change.fingerprint.text)
    var approved = after
    approved.approvals = """
      kind: approvals
      version: 1
      approvals:
        - fingerprint: \(fingerprint)
          reason: agreed with the works council
          owner: Head of Job Architecture
          until: \(day)

      """
    return approved
  }
}
