import Diagnostics
import Shape
import Testing

@Suite struct RecordTests {
  @Test func `one broken field does not hide what is wrong with the others`() throws {
    let found = try findings(
      """
      code: ⟦A B⟧
      title: ⟦[a, list]⟧
      rank: ⟦zero⟧
      since: ⟦2025-02-29⟧
      responsibilities:
        M1:
          - ⟦no⟧
          - text: Plans
            weight: ⟦much⟧
            ⟦wait⟧: 3
        ⟦M 2⟧: ⟦Plans⟧
      """, as: Job.shape)
    #expect(
      found.map(\.place.path).sorted() == [
        "code", "rank", "responsibilities.M 2", "responsibilities.M 2", "responsibilities.M1[0]",
        "responsibilities.M1[1].wait", "responsibilities.M1[1].weight", "since", "title",
      ])
  }

  @Test func `what could be read beside a broken field is there`() throws {
    let job = try Reading("code: A\ntitle: [a]\nrank: 2\n", as: Job.shape).field.value
    #expect(job?.code.value == "A")
    #expect(job?.rank.value == 2)
    #expect(job?.title.isBroken == true)
    #expect(job?.focus.isAbsent == true)
  }

  @Test func `a misspelt required field is one finding, with its fix`() throws {
    let found = try findings("code: A\n⟦titel⟧: Planner\n", as: Job.shape)
    #expect(found.map(\.rule) == [.unknownField])
    #expect(found.first?.mended("code: A\ntitel: Planner\n") == "code: A\ntitle: Planner\n")
    #expect(try Reading("code: A\ntitel: Planner\n", as: Job.shape).field.value?.title.isBroken == true)
  }

  @Test func `a field that nobody meant leaves the required one missing`() throws {
    let found = try findings("⟦code⟧: A\n⟦salary⟧: 3\n", as: Job.shape)
    #expect(found.map(\.rule).sorted() == [.requiredField, .unknownField])
  }

  @Test func `a misspelt field beside the right one is no rename`() throws {
    let found = try findings("code: A\ntitle: B\n⟦titel⟧: C\n", as: Job.shape)
    #expect(found.map(\.fix) == [nil])
  }

  @Test func `a key given twice is read once`() throws {
    let job = try Reading("code: A\ntitle: B\ntitle: [c]\n", as: Job.shape)
    #expect(job.findings.isEmpty)
    #expect(job.field.value?.title.value == "B")
  }

  @Test(arguments: ["⟦⟧", " ⟦{}⟧", " ⟦a text⟧", " ⟦[a, list]⟧"])
  func `a document that is no mapping with fields is one finding`(marked: String) throws {
    #expect(try findings("# above\n---" + marked + "\n", as: Job.shape).map(\.rule) == [.wrongType])
  }

  @Test func `an alias is read as what it stands for`() throws {
    let job = try Reading(
      "code: A\ntitle: &name Planner\nresponsibilities:\n  M1: &duties [Plans, *name]\n  M2: *duties\n",
      as: Job.shape)
    #expect(job.findings.isEmpty)
    let duties = job.field.value?.responsibilities.value?["M2"].value?.values
    #expect(duties?.map(\.text.value) == ["Plans", "Planner"])
  }
}
