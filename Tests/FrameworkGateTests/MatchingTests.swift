import FrameworkGate
import ProfileModel
import TestSupport
import Testing

/// Which statement of one state is which of another.
@Suite struct MatchingTests {
  @Test func `a statement without an id is known by its nearest text`() throws {
    let changes = try changes(
      ["Sequences the week of one line by due date", "Agrees each change with setters and with quality"],
      [
        "Agrees each change with setters, carriers and with quality",
        "Sequences the week of one line by due date",
      ])
    #expect(changes.map(\.kind) == [.meaning])
  }

  @Test func `another text is another statement`() throws {
    let changes = try changes(
      ["Sequences the week of one line by due date"], ["Welcomes visitors at the gate of the plant"])
    #expect(
      changes.map(\.kind) == [.loosening, .tightening] || changes.map(\.kind) == [.tightening, .loosening])
  }

  @Test func `a statement that is said twice can go once`() throws {
    let text = "Sequences the week of one line by due date"
    #expect(try changes([text, text], [text]).map(\.kind) == [.loosening])
  }

  @Test func `a statement without an id is known by the task that it cites`() throws {
    func cited(_ text: String, _ task: Int) -> String {
      "{text: \(text), evidence: [{source: onet, locator: task \(task)}]}"
    }
    let changes = try changes(
      [cited("Welcomes visitors", 1), cited("Counts storage places", 2)],
      [cited("Counts what lies on shelves", 2), cited("Greets whoever comes", 1)])
    #expect(changes.map(\.kind) == [.meaning, .meaning])
  }

  @Test func `changes that look alike have fingerprints of their own`() throws {
    let text = "Sequences the week of one line by due date"
    let changes = try changes([text, text, text], ["Welcomes visitors at the gate of the plant"])
    #expect(Set(changes.map(\.fingerprint)).count == changes.count)
  }

  @Test func `the order of files and where documents stand say nothing`() throws {
    let small = SmallChange()
    let before = small.files()
    var after = before
    after.set("OPS/PLAN.yaml", nil)
    after["elsewhere/PLAN.yaml"] = small.profile
    #expect(try difference(from: before, to: after).isEmpty)
  }

  @Test func `skills that move to another file are the same skills`() throws {
    let small = SmallChange()
    let (first, second) = ("  one: {name: One}\n", "  two: {name: Two}\n")
    var (before, after) = (small.files(), small.files())
    before["skills.yaml"] = "kind: skills\nversion: 1\nskills:\n\(first)\(second)"
    after["skills.yaml"] = "kind: skills\nversion: 1\nskills:\n\(first)"
    after["more.yaml"] = "kind: skills\nversion: 1\nskills:\n\(second)"
    #expect(try difference(from: before, to: after).isEmpty)
  }

  @Test func `a profile that is gone is one change`() throws {
    let before = SmallChange().files()
    var after = before
    after.set("OPS/PLAN.yaml", nil)
    let changes = try difference(from: before, to: after)
    #expect(changes.map(\.kind) == [.identity])
    #expect(changes.first?.reach.pages == ["OPS.PLAN.L1", "OPS.PLAN.L2"])
  }

  @Test func `a page that is gone is one change`() throws {
    let small = SmallChange()
    let after = small.replacing(
      "  L2:\n    - {id: agree, text: Agrees each change with setters and with quality}\n", with: "")
    let changes = try difference(from: small.files(), to: after.files())
    #expect(changes.map(\.path) == ["levels.L2"])
    #expect(changes.map(\.kind) == [.identity])
  }

  private func changes(_ before: [String], _ after: [String]) throws -> [Change] {
    func state(_ statements: [String]) -> FilesInMemory {
      let lines = statements.map { "    - \($0)\n" }.joined()
      return SmallChange().replacing(
        "    - {id: sequence, text: Sequences the week of one line by due date}\n", with: lines
      ).files()
    }
    return try difference(from: state(before), to: state(after))
  }
}
