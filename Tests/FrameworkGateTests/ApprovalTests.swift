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

  @Test func `a requirement that is added holds the gate`() throws {
    let outcome = try before.judged(to: after)
    #expect(outcome.holds)
    #expect(outcome.changes.map(\.standing.isHeld) == [true])
  }

  @Test func `an approved change passes and still shows`() throws {
    let outcome = try before.judged(to: approved(until: "2027-01-31"))
    #expect(!outcome.holds)
    #expect(outcome.changes.map(\.change.path) == ["responsibilities.L1[walk]"])
    #expect(outcome.staleApprovals.isEmpty)
  }

  @Test func `an approval ends with its last day`() throws {
    let last = try before.judged(to: approved(until: "2026-11-23"))
    #expect(!last.holds)
    let past = try before.judged(to: approved(until: "2026-11-22"))
    #expect(past.holds)
    #expect(past.staleApprovals.map(\.problem) == [.expired])
  }

  @Test func `an approval is of one text alone`() throws {
    let other = try approved(until: "2027-01-31").replacing("each newcomer", with: "every visitor")
    let outcome = try before.judged(to: other)
    #expect(outcome.holds)
    #expect(outcome.staleApprovals.map(\.problem) == [.unused])
  }

  @Test func `what is merged leaves an unused approval`() throws {
    let merged = try approved(until: "2027-01-31")
    let outcome = try merged.judged(to: merged)
    #expect(!outcome.holds)
    #expect(outcome.staleApprovals.map(\.problem) == [.unused])
  }

  @Test func `a draft holds nothing`() throws {
    let outcome = try before.replacing("title: Planning", with: "title: Planning\nstatus: draft").judged(
      to: after.replacing("title: Planning", with: "title: Planning\nstatus: draft"))
    #expect(!outcome.holds)
    #expect(outcome.changes.map(\.change.isExempt) == [true])
  }

  @Test func `a draft that is published is not exempt`() throws {
    let outcome = try before.replacing("title: Planning", with: "title: Planning\nstatus: draft").judged(
      to: after)
    #expect(outcome.holds)
  }

  @Test func `the framework names what holds and where`() throws {
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

  @Test func `a change cannot open the gate to itself`() throws {
    for opening in ["gate: {holds: []}\n", "gate: {exempt: [draft, published]}\n"] {
      var head = after
      head.framework += opening
      let outcome = try before.judged(to: head)
      #expect(outcome.changes.filter(\.standing.isHeld).map(\.change.kind).contains(.tightening))
      #expect(outcome.changes.filter(\.standing.isHeld).map(\.change.kind).contains(.policy))
    }
  }

  @Test func `to say what holds anyway changes nothing`() throws {
    var head = before
    head.framework += "gate: {exempt: [draft], holds: [policy, evidence, loosening, tightening, identity]}\n"
    #expect(try before.judged(to: head).changes.isEmpty)
  }

  @Test func `a file that cannot be read holds the gate`() throws {
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
