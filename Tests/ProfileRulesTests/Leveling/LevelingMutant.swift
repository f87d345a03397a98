import Diagnostics
import TestSupport
import Testing
import YAMLSyntax

/// A seeded change of one sample document that makes two of its levels contradict each other.
struct LevelingMutant {
  let value: YAMLValue

  /// The path below which it has to be found.
  let path: String

  /// A kind of change, the documents that it is made in, and the rule that has to find it.
  struct Kind: CustomTestStringConvertible {
    let testDescription: String
    let document: @Sendable (String) -> Bool
    let rule: RuleName

    /// All changes of the kind that a document allows.
    let mutants: @Sendable (YAMLValue) -> [LevelingMutant]
  }
}

extension LevelingMutant {
  /// How many of a kind are tried.
  static let tried = 12

  static let kinds: [Kind] = [
    Kind(
      testDescription: "a level's statements are copied to the next", document: isProfile,
      rule: "level-indistinct"
    ) { profile in
      profile["responsibilities"].steps.map { lower, upper in
        let copied = profile["responsibilities"][lower].withoutIDs
        return LevelingMutant(
          value: profile.setting(["responsibilities", upper], to: copied), path: "responsibilities.\(upper)")
      }
    },
    Kind(
      testDescription: "two levels exchange the words of their scopes", document: isProfile,
      rule: "escalation-regress"
    ) { profile in
      zip(scopes, scopes.dropFirst()).flatMap { low, high -> [LevelingMutant] in
        guard profile["responsibilities"][low.level] != .plain(""),
          profile["responsibilities"][high.level] != .plain("")
        else { return [] }
        let (lower, upper) = (profile.scoped(low, as: high.word), profile.scoped(high, as: low.word))
        guard profile["responsibilities"][low.level].count(of: low.word) > 1,
          profile["responsibilities"][high.level].count(of: high.word) > 1
        else { return [] }
        return [
          LevelingMutant(
            value: profile.setting(["responsibilities", low.level], to: lower)
              .setting(["responsibilities", high.level], to: upper), path: "responsibilities.\(high.level)")
        ]
      }
    },
    Kind(
      testDescription: "a level is made to master a skill less well", document: isProfile,
      rule: "skill-proficiency-drop"
    ) { profile in
      profile["skills"].items.indices.flatMap { index -> [LevelingMutant] in
        let given = profile["skills"].items[index]["proficiency"]
        guard case .plain(let skill) = profile["skills"].items[index]["skill"] else { return [] }
        return given.steps.compactMap { lower, upper in
          guard given[lower] != .plain("basic") else { return nil }
          return LevelingMutant(
            value: profile.setting(["skills", String(index), "proficiency", upper], to: .plain("basic")),
            path: "skills[\(skill)].proficiency.\(upper)")
        }
      }
    },
    Kind(
      testDescription: "the two ends of a range of years are exchanged", document: hasYears,
      rule: "range-malformed"
    ) { document in
      document.ranges.compactMap { path in
        let range = document[path]
        guard range["to"] != .plain("") else { return nil }
        let reversed = range.setting(["from"], to: range["to"]).setting(["to"], to: range["from"])
        return LevelingMutant(value: document.setting(path, to: reversed), path: "experience")
      }
    },
    Kind(
      testDescription: "a level asks for the years of the one below", document: hasYears,
      rule: "experience-order"
    ) { document in
      zip(document.ranges, document.ranges.dropFirst(2)).compactMap { lower, upper in
        guard document.areStep(lower, upper) else { return nil }
        return LevelingMutant(value: document.setting(upper, to: document[lower]), path: "experience")
      }
    },
    Kind(
      testDescription: "a cell of the rubric asks for other years than the card",
      document: isFunction, rule: "experience-conflict"
    ) { document in
      document.ranges.map { path in
        LevelingMutant(value: document.setting(path + ["from"], to: .plain("1")), path: "experience")
      }
    },
    Kind(
      testDescription: "a card loses a facet", document: isFramework,
      rule: "level-facet-missing"
    ) { framework in
      framework.paths(to: "facets").filter { $0.count > 1 }.flatMap { path in
        framework[path].keys.map {
          LevelingMutant(value: framework.setting(path + [$0], to: nil), path: "levels")
        }
      }
    },
    Kind(
      testDescription: "a level loses a kind of experience that the one below gives", document: hasYears,
      rule: "dimension-dropped"
    ) { document in
      zip(document.ranges, document.ranges.dropFirst(2)).compactMap { lower, upper in
        guard document.areStep(lower, upper), upper.last == "1" else { return nil }
        return LevelingMutant(value: document.setting(upper, to: nil), path: "M")
      }
    },
    Kind(
      testDescription: "a statement is that of the level below with an adjective", document: isProfile,
      rule: "adjective-only-step"
    ) { profile in
      profile["responsibilities"].steps.compactMap { lower, upper in
        let statements = profile["responsibilities"][lower].withoutIDs.items
        guard let first = statements.first, let text = first["text"].string,
          let space = text.firstIndex(of: " ")
        else { return nil }
        let changed = text[..<space] + " complex" + text[space...]
        return LevelingMutant(
          value: profile.setting(["responsibilities", upper, "0"], to: .quoted(String(changed))),
          path: "responsibilities.\(upper)")
      }
    },
  ]
}

extension YAMLValue {
  /// The statements of a level with another word for what it covers.
  fileprivate func scoped(_ scope: (level: String, word: String), as other: String) -> YAMLValue {
    self["responsibilities"][scope.level].replacing("value stream", by: "department")
      .replacing(scope.word, by: other)
  }
}

extension YAMLValue {
  /// Whether two ranges of years are of one kind, at two levels of the management track.
  fileprivate func areStep(_ lower: [String], _ upper: [String]) -> Bool {
    let isManagement = [lower, upper].allSatisfy { path in path.contains { $0.hasPrefix("M") } }
    return isManagement && lower.dropLast() != upper.dropLast() && self[lower]["of"] == self[upper]["of"]
  }
}

private let isProfile: @Sendable (String) -> Bool = { path in
  path.contains("/") && !path.hasSuffix("function.yaml") && !path.hasSuffix(".review.yaml")
}

private let isFunction: @Sendable (String) -> Bool = { $0.hasSuffix("function.yaml") }

private let isFramework: @Sendable (String) -> Bool = { $0 == "framework.yaml" }

private let hasYears: @Sendable (String) -> Bool = { path in
  path == "framework.yaml" || path == "MANUFA/function.yaml"
}

/// What the levels of the sample's management track cover.
private let scopes = [
  (level: "M2", word: "area"), (level: "M3", word: "department"), (level: "M4", word: "plant"),
  (level: "M5", word: "site"),
]
