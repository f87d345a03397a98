import FileSystem
import FrameworkGate
import ProfileModel
import ProfileRules
import SourceText
import TestSupport
import Testing

/// Which pages a change reaches, and how many people.
@Suite struct ReachTests {
  @Test func `a statement of a function reaches the pages below it at its level`() throws {
    let reach = try reach(
      of: ("SUPPLY/function.yaml", "Demonstrates single work steps", "Explains single work steps"))
    #expect(reach.pages == ["SUPPLY.PLANNINGF110.P2", "SUPPLY.PROCUREF230.P2", "SUPPLY.WAREHOUSF340.P2"])
  }

  @Test func `a statement of a profile reaches its page at that level`() throws {
    let reach = try reach(
      of: ("MANUFA/MANUFACTF950.yaml", "text: Stops any machine", "text: Starts any machine"))
    #expect(reach.pages == ["MANUFA.MANUFACTF950.M1"])
  }

  @Test func `a card reaches all pages at its level`() throws {
    let reach = try reach(of: ("framework.yaml", "scope: Several sites of one division", "scope: A site"))
    #expect(reach.pages.allSatisfy { $0.hasSuffix(".M5") })
    #expect(reach.pages.count == 4)
  }

  @Test func `a shared skill reaches the pages that use it`() throws {
    let reach = try reach(
      of: ("skills.yaml", "Tendering transport, measuring", "Buying transport, measuring"))
    #expect(
      Set(reach.pages.map { $0.split(separator: ".").dropLast().joined(separator: ".") }) == [
        "SUPPLY.WAREHOUSF340"
      ])
  }

  @Test func `what authors are asked for reaches no page`() throws {
    let reach = try reach(of: ("framework.yaml", "  grade: 16", "  grade: 18"))
    #expect(reach.pages.isEmpty)
    #expect(reach.people == nil)
  }

  @Test func `a page that is gone reaches the page that was`() throws {
    let reach = try reach(
      of: (
        "MANUFA/MANUFACTF950.yaml", "  M5:\n    title: Vice President of Manufacturing\n",
        "  M5:\n    absent: The division has no such post\n    title: Vice President of Manufacturing\n"
      ))
    #expect(reach.pages == ["MANUFA.MANUFACTF950.M5"])
  }

  @Test func `people are counted in the field that the framework names`() throws {
    let one = try reach(
      of: ("MANUFA/MANUFACTF950.yaml", "text: Stops any machine", "text: Starts any machine"))
    #expect(one.people == 38)
    let several = try reach(
      of: ("MANUFA/function.yaml", "Has usually run at least two different teams", "Has usually run one team")
    )
    #expect(several.people == 29)
  }

  @Test func `how many people there are says nothing of the job`() throws {
    var before = FilesInMemory()
    for path in try SampleFramework.files.list().files {
      before.set(path, try SampleFramework.files.read(path).bytes)
    }
    var after = before
    after["MANUFA/MANUFACTF950.yaml"] = after["MANUFA/MANUFACTF950.yaml"].replacing(
      "holders: 38", with: "holders: 40")
    #expect(try difference(from: before, to: after).map(\.kind) == [.editorial])
  }

  /// The reach of the only change that an edit makes.
  private func reach(of edit: (file: String, find: String, replacement: String)) throws -> Reach {
    var before = FilesInMemory()
    for path in try SampleFramework.files.list().files {
      before.set(path, try SampleFramework.files.read(path).bytes)
    }
    var after = before
    after[edit.file] = after[edit.file].replacing(edit.find, with: edit.replacement)
    let changes = try difference(from: before, to: after)
    #expect(changes.count == 1)
    return try #require(changes.first).reach
  }
}
