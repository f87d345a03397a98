import FrameworkGate
import ProfileModel
import TestSupport
import Testing

/// Where wording ends and meaning begins.
@Suite struct WordingTests {
  private let text = "Sequences the week of one line by due date"

  @Test(arguments: [
    "Sequences the week of one line, by due date.", "sequences the week of one line by due date",
    "Sequences a week of one line by due date", "Sequences the week of one line by due-date",
    "Seqeunces the week of one line by due date",
  ])
  func `spelling marks and articles are wording`(_ other: String) throws {
    #expect(try kinds(text, other) == [.editorial])
    #expect(try kinds(other, text) == [.editorial])
  }

  @Test(arguments: [
    "Sequences the week of two lines by due date", "Sequences the month of one line by due date",
    "May sequence the week of one line by due date",
    "Sequences the week of one line by due dates, not by size",
    "Sequences the week of one plant by due date", "Sequences the week of one line by size",
  ])
  func `numbers scopes and requirements are meaning`(_ other: String) throws {
    #expect(try kinds(text, other) == [.meaning])
    #expect(try kinds(other, text) == [.meaning])
  }

  @Test(arguments: [
    ("organises", "organizes"), ("colour", "color"), ("centre", "center"), ("labelled", "labeled"),
    ("analyse", "analyze"), ("maintenance", "maintenence"),
  ])
  func `a word may be spelt in two ways`(_ pair: (String, String)) throws {
    #expect(try kinds("Keeps what \(pair.0) at hand", "Keeps what \(pair.1) at hand") == [.editorial])
  }

  @Test(arguments: [
    ("stops", "starts"), ("hires", "fires"), ("formal", "informal"), ("contact", "contract"),
    ("adopts", "adapts"),
  ])
  func `another word is no spelling`(_ pair: (String, String)) throws {
    #expect(try kinds("Keeps what \(pair.0) at hand", "Keeps what \(pair.1) at hand") == [.meaning])
  }

  @Test func `the framework may let some words pass`() throws {
    let gate = "gate: {wording: {differing: 1, within: 8}}\n"
    #expect(try kinds(text, "Orders the week of one line by due date", gate) == [.editorial])
    #expect(try kinds(text, "Orders the week of one line by arrival", gate) == [.meaning])
    #expect(try kinds(text, "Sequences the week of two line by due date", gate) == [.meaning])
  }

  /// The classes of rewording the text of a statement.
  private func kinds(_ old: String, _ new: String, _ settings: String = "") throws -> [ChangeClass] {
    func state(_ text: String) -> SmallChange {
      var state = SmallChange().replacing(self.text, with: "'\(text)'")
      state.framework += settings
      return state
    }
    return try state(old).judged(to: state(new)).changes.map(\.change.kind)
  }
}
