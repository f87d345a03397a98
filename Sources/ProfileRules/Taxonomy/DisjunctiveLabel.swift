import Diagnostics
import ProfileModel
import Shape
import Similarity
import SourceText
import YAMLSyntax

extension Catalogue {
  /// Of the 1,016 titles of O*NET 29.3, 12 join two things by a slash or `or`.
  static let disjunctiveLabel = Rule(
    "disjunctive-label", .taxonomy, .info,
    summary: "a title or the name of a skill that joins two things by a slash or `or`",
    reason: """
      one name for two things leaves open which of them is meant, and nobody finds both by it. Abbreviations as `CI/CD` \
      are one thing, and so is what `joint_names` in framework.yaml lists; `or` is looked for in English frameworks
      """,
    examples: [
      .good([
        "framework.yaml": ExampleDocuments.framework("joint_names: [input/output planning]\n"),
        "OPS/PLAN.yaml": ExampleDocuments.profile(title: "Input/output planning"),
      ]),
      .good(["OPS/PLAN.yaml": ExampleDocuments.profile(title: "CI/CD Engineering")]),
      .bad(["OPS/PLAN.yaml": ExampleDocuments.profile(title: "Planning ⟦/⟧ Scheduling")]),
      .bad([
        "skills.yaml": """
        kind: skills
        version: 1
        library: true
        skills:
          forecasting: {name: Forecasting ⟦or⟧ estimating, definition: Saying what will be needed.}
        """
      ]),
    ],
    check: .document { inspected, findings in
      // What is one thing cannot be told without the framework.
      let framework = inspected.library.framework
      guard inspected.library.frameworkDocument != nil, !framework.jointNames.isBroken else { return }
      let isEnglish = Inflection(language: framework.language.value ?? "") == .english
      for label in inspected.labels {
        guard case .given(let text, let node) = label.field,
          let joint = joint(in: Array(text.utf8), readingWords: isEnglish), !inspected.isDeclared(text)
        else { continue }
        let range = findings.tree.range(ofBytes: joint, in: node)
        findings.report(
          "disjunctive-label", at: node, range: range,
          "the \(label.name) \(quoted(text)) joins two things",
          notes: [
            .help(
              "name the one that is meant, or make two of it; if it is one thing, list it in framework.yaml under `joint_names`"
            )
          ])
      }
    })
}

/// A name that readers see, and what messages call it.
private struct Label {
  let name: String
  let field: Field<String>
}

extension InspectedDocument {
  /// The titles and names that the document gives to jobs, levels and skills.
  fileprivate var labels: [Label] {
    switch document.content {
    case .profile(let profile) where profile.status != .retired:
      [Label(name: "title", field: profile.title)]
        + (profile.levels.value?.values ?? []).map { Label(name: "title", field: $0.value.title) }
    case .function(let function) where function.status != .retired:
      [Label(name: "title", field: function.title)]
    case .framework(let framework):
      (framework.tracks.value?.values ?? []).flatMap { _, track in
        [Label(name: "title", field: track.title)]
          + (track.levels.value?.values ?? []).map { Label(name: "title", field: $0.value.title) }
      }
    case .skills(let library):
      (library.skills.value?.values ?? []).map { Label(name: "name", field: $0.value.name) }
    case .function, .profile, .sources, .review, .baseline, .approvals: []
    }
  }

  /// Whether the framework says that a name stands for one thing.
  fileprivate func isDeclared(_ text: String) -> Bool {
    guard let names = library.framework.jointNames.value?.values, let key = key(of: text) else {
      return false
    }
    return names.contains { self.key(of: $0) == key }
  }
}

/// The bytes of a slash, or of the word `or`, that joins two things.
private func joint(in text: [UInt8], readingWords: Bool) -> Range<Int>? {
  for index in text.indices where text[index] == UInt8(ascii: "/") {
    if !isAbbreviation(text, around: index) { return index..<(index + 1) }
  }
  guard readingWords else { return nil }
  let or = Array(" or ".utf8)
  for start in text.indices where text[start] == or[0] && text[start...].starts(with: or) {
    return (start + 1)..<(start + 3)
  }
  return nil
}

/// Whether a slash stands between two short runs of capitals or digits, as in `CI/CD`, `A/B` and `24/7`.
private func isAbbreviation(_ text: [UInt8], around slash: Int) -> Bool {
  let before = text[..<slash].reversed().prefix { $0.isLetterOrDigit || $0 >= 0x80 }
  let after = text[(slash + 1)...].prefix { $0.isLetterOrDigit || $0 >= 0x80 }
  return [Array(before), Array(after)].allSatisfy { side in
    (1...4).contains(side.count) && side.allSatisfy { $0.isDigit || (0x41...0x5A).contains($0) }
  }
}
