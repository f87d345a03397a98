import Diagnostics
import FileSystem
import ProfileModel
import TestSupport
import Testing

/// The engineering families of the Financial Times, written in this project's format.
@Suite(.enabled(if: DataFolder.isExpected, "PLUMB_DATA does not name the folder with ft-progression"))
struct FTFamiliesTests {
  @Test func `the families are written in this format and read back without loss`() throws {
    let families = try Family.published()
    #expect(families.map(\.competencies.count) == [101, 72, 48])
    #expect(try readBack(FilesInMemory(families)) == families)
  }

  @Test func `beside hints, only the spaces and repetitions that were published are found`() throws {
    let families = try Family.published()
    let found = try check(FilesInMemory(families)).filter { $0.severity > .info }
    #expect(found.count { $0.rule == "duplicate-text" } == 2)
    let findings = found.filter { $0.rule != "duplicate-text" && !leveling.contains($0.rule) }
    let expected = families.flatMap { family in
      family.competencies.filter(\.hasZeroWidthSpace).map { competency in
        "\(family.id)/competencies.yaml: responsibilities.\(competency.level)[\(competency.id)].text"
      }
    }
    #expect(findings.map { "\($0.place.file): \($0.place.path)" } == expected)
    #expect(Set(findings.map(\.rule)) == ["invisible-characters"])
    #expect(expected.count == 3)
  }

  @Test func `without those spaces only the repetitions are found, beside hints`() throws {
    let families = try Family.published().map(\.withoutZeroWidthSpaces)
    let found = try check(FilesInMemory(families)).filter { $0.severity > .info }
    #expect(Set(found.map(\.rule)).subtracting(leveling) == ["duplicate-text"])
  }

  @Test func `from level to level, two duties do not change and one scope does not grow`() throws {
    let found = try check(FilesInMemory(Family.published())).filter { leveling.contains($0.rule) }
    #expect(
      found.map { "\($0.rule.rawValue): \($0.message)" } == [
        "adjective-only-step: a text of `engineer` is the one of `junior` without `their`: nothing is added",
        "adjective-only-step: a text of `engineer` is the one of `junior` without `the`: nothing is added",
        "scope-flat: `engineer` names no larger scope than `junior` below it: the `team`",
      ])
  }

  @Test func `levels of a fork share a rank, and every level has a page`() throws {
    let workspace = try Workspace(from: FilesInMemory(Family.published()))
    let levels = workspace.library.levels.filter { $0.track == "engineering" }
    #expect(levels.map(\.rank) == [1, 2, 3, 4, 4, 5, 5, 6])
    let pages = try profiles(of: workspace).map { $0.covered.count }
    #expect(pages == [4, 8, 3])
  }
}

/// The rules that compare a level with the one below it and have something to compare in the families: these have no
/// cards, no rubric and no years.
private let leveling: Set<RuleName> = [
  "adjective-only-step", "escalation-regress", "level-indistinct", "scope-flat", "skill-proficiency-drop",
]

private func readBack(_ files: FilesInMemory) throws -> [Family] {
  let workspace = try Workspace(from: files)
  return try profiles(of: workspace).map { try Family($0, in: workspace.library) }
}

/// The profiles of a workspace with what they inherit, by path.
private func profiles(of workspace: Workspace) throws -> [ResolvedProfile] {
  try workspace.profiles.compactMap { path in
    let document = ReadFile.reading(try workspace.source.read(path)).document
    guard let document, case .profile(let profile) = document.content else { return nil }
    return ResolvedProfile(profile, in: document, of: workspace.library)
  }
}

extension Family {
  fileprivate var withoutZeroWidthSpaces: Family {
    var family = self
    for index in family.competencies.indices {
      family.competencies[index].summary.unicodeScalars.removeAll { $0 == zeroWidthSpace }
    }
    return family
  }
}

extension Family.Competency {
  fileprivate var hasZeroWidthSpace: Bool { summary.unicodeScalars.contains(zeroWidthSpace) }
}

private let zeroWidthSpace: Unicode.Scalar = "\u{200B}"
