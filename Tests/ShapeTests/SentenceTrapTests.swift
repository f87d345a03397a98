import Diagnostics
import Shape
import Testing

@Suite struct SentenceTrapTests {
  @Test(arguments: [
    (
      "- ⟦Manages one line: its people and its parts⟧\n", "- \"Manages one line: its people and its parts\"\n"
    ),
    ("- ⟦Says: \"go\"⟧\n", "- \"Says: \\\"go\\\"\"\n"),
    ("- ⟦Note that: a\\b⟧ # why\n", "- \"Note that: a\\\\b\" # why\n"),
    ("- ⟦Runs it: plant #4⟧  \n", "- \"Runs it: plant #4\"  \n"),
  ])
  func `a colon that made a mapping of a sentence`(marked: String, mended: String) throws {
    let found = try findings(marked, as: lines)
    #expect(found.map(\.rule) == [.colonMadeMapping])
    let plain = marked.replacing("⟦", with: "").replacing("⟧", with: "")
    #expect(found.first?.mended(plain) == mended)
    #expect(try Reading(mended, as: lines).findings.isEmpty)
  }

  @Test func `a colon in an item that may be a record`() throws {
    let found = try findings(
      "code: A\ntitle: B\nresponsibilities:\n  M1:\n    - ⟦Manages one line: its people⟧\n    - Plans\n",
      as: Job.shape)
    #expect(found.map(\.rule) == [.colonMadeMapping])
  }

  @Test func `a record with one field is no sentence`() throws {
    let found = try findings(
      "code: A\ntitle: B\nresponsibilities:\n  M1:\n    - text: Manages one line\n    - ⟦weight⟧: 3\n",
      as: Job.shape)
    #expect(found.map(\.rule) == [.requiredField])
  }

  @Test(arguments: [
    ("- Manages plant ⟦#4 and its people⟧\n", "- \"Manages plant #4 and its people\"\n"),
    ("- Manages\n  plant ⟦#4⟧\n", "- \"Manages\n  plant #4\"\n"),
  ])
  func `a text that a number sign cut off`(marked: String, mended: String) throws {
    let found = try findings(marked, as: lines)
    #expect(found.map(\.rule) == [.textCutByComment])
    #expect(found.first?.mended(marked.replacing("⟦", with: "").replacing("⟧", with: "")) == mended)
  }

  @Test(arguments: [
    "[Manages plants, and lines] #all\n", "- Manages plant # 4 is closed\n", "- Manages plant ## closed\n",
    "- Manages plant #\n",
    "- \"Manages plant\" #4\n", "- Manages plant#4\n", "- |-\n  Manages plant #4\n",
  ])
  func `what is meant as a comment, or is none, cuts nothing off`(text: String) throws {
    #expect(try Reading(text, as: lines).findings.map(\.message) == [])
  }

  @Test func `a sentence that begins with a dash is a list, and the help says so`() throws {
    let found = try findings("- ⟦- Plans⟧\n- Orders\n", as: lines)
    #expect(found.map(\.rule) == [.wrongType])
    #expect(found.first?.notes == [.help("a text that begins with `- ` has to stand in quotes")])
  }

  @Test func `a text in place of a list is told how a list is written`() throws {
    let found = try findings("⟦Plans, orders⟧\n", as: lines)
    #expect(found.map(\.rule) == [.wrongType])
    #expect(found.first?.notes == [.help("write each item on a line of its own, after `- `")])
  }

  @Test(arguments: ["-⟦⟧\n- Plans\n", "- ⟦\"\"⟧\n- Plans\n", "- ⟦\" \"⟧\n- Plans\n", "⟦[]⟧\n"])
  func `nothing where something has to be`(marked: String) throws {
    let found = try findings(marked, as: lines)
    #expect(found.count == 1)
    #expect(found.first?.message.contains("is empty; it must be") == true)
  }
}

private let lines = Shape<Listed<String>>.list(of: .line)
