package import ProfileModel
import Registries
import Shape
import SourceText

/// A new profile: all that its framework asks for beyond what its function gives, each thing still to be written.
package struct ProfileSkeleton {
  private let code: String
  private let title: String?
  private let schema: String
  private let framework: Framework
  private let profile: ResolvedProfile

  /// A profile of the code in a library that has its function; `schema` is where the schema of profiles stands, as
  /// seen from the document.
  package init?(code: String, title: String?, schema: String, in library: Library) {
    let stub = "kind: profile\nversion: 1\ncode: \(written(code))\ntitle: \(Placeholder.word)\n"
    let document = ReadFile.reading(SourceFile(path: code, text: stub)).document
    guard let document, case .profile(let profile) = document.content else { return nil }
    self.code = code
    self.title = title
    self.schema = schema
    self.framework = library.framework
    self.profile = ResolvedProfile(profile, in: document, of: library)
  }

  /// The document's text.
  package var text: String {
    DocumentSkeleton(
      kind: .profile, schema: schema,
      introduction: """
        Replace each \(Placeholder.word), or delete what does not apply; `plumb check` lists those that are left. What cannot be \
        given says so under `withheld:`, with the reason. While `status` is `draft`, the profile is checked and not \
        published.
        """, parts: parts
    ).text
  }

  private var parts: [DocumentSkeleton.Part] {
    [
      .init("code", written(code)), .init("title", value(title)), .init("status", "draft"),
      .init("summary", Placeholder.word), .init("focus", Placeholder.word),
      .init("responsibilities", writeResponsibilities), .init("skills", writeSkills),
    ] + framework.metadataParts + framework.ownFieldParts(of: .profile) + requiredParts + evidenceParts
  }

  /// The layers that the framework requires, beyond those that every skeleton has.
  private var requiredParts: [DocumentSkeleton.Part] {
    (framework.layers.value?.values ?? []).compactMap { name, words in
      guard words.required.value == true else { return nil }
      switch Layer(rawValue: name) {
      case .aliases: return .init(name) { $0.line("- \(Placeholder.word)") }
      case .classification: return .init(name, writeClassification)
      case .pay:
        return .init(name) { text in
          text.comment("Above, below or level.")
          text.line("direction: \(Placeholder.word)")
        }
      case .focus, .responsibilities, .skills, .guidelines, .provenance, .level, .adjacent, nil: return nil
      }
    }
  }

  /// What the layers rest on that every skeleton has or the framework requires.
  private var evidenceParts: [DocumentSkeleton.Part] {
    framework.evidenceParts(
      of: [.focus, .responsibilities, .skills]
        + framework.requiredLayers.map(\.layer).filter { [.aliases, .classification, .pay].contains($0) })
  }

  private func writeResponsibilities(_ text: inout DocumentText) {
    let least = framework.complete.value?.statements.value?.minimum.value ?? 1
    for entry in profile.ladder {
      let card = [entry.level.title.value, entry.level.summary.value].compactMap(\.self)
        .filter { $0 != Placeholder.word }
      if !card.isEmpty { text.comment(card.joined(separator: ": ")) }
      let inherited = profile.statementGroups(at: entry.id).map(\.statements.count).reduce(0, +)
      if inherited > 0 { text.comment("\(inherited) more, inherited from the function.") }
      text.block(entry.id) { text in
        for _ in 0..<max(1, least - inherited) { text.line("- \(Placeholder.word)") }
      }
    }
  }

  private func writeSkills(_ text: inout DocumentText) {
    let requirement = framework.complete.value?.skills.value
    let inherited = profile.skills.compactMap(\.use.skill.value)
    if !inherited.isEmpty {
      text.comment("Inherited from the function: \(inherited.joined(separator: ", ")).")
    }
    var fields = [("skill", Placeholder.word)]
    if requirement?.require.value?.values.contains(.proficiency) == true {
      let known = (framework.proficiencies.value?.keys ?? []).joined(separator: ", ")
      text.comment("How well it is mastered: \(known); one for all levels, or one for each.")
      fields.append(("proficiency", Placeholder.word))
    }
    for _ in 0..<max(1, (requirement?.minimum.value ?? 1) - inherited.count) {
      text.item(fields.map { (name: $0.0, value: $0.1) })
    }
  }

  private func writeClassification(_ text: inout DocumentText) {
    let schemes = framework.schemes.value?.keys ?? []
    let known = framework.schemes.value?.values.map(\.value) ?? []
    if schemes.count > 1 { text.comment("Schemes: \(schemes.joined(separator: ", ")).") }
    for (id, scheme) in framework.schemes.value?.values ?? [] where scheme.pattern.isAbsent {
      if let grammar = scheme.grammar(id: id) { text.comment("A code of \(id) is \(grammar.summary).") }
    }
    text.comment("How the code matches: exact, close, broad or narrow.")
    var fields = [
      (name: "scheme", value: schemes.count == 1 ? schemes[0] : Placeholder.word),
      (name: "code", value: Placeholder.word), (name: "match", value: Placeholder.word),
    ]
    // What the scheme says for all its codes, a profile need not repeat.
    if !known.allSatisfy({ !$0.edition.isAbsent }) {
      fields.append((name: "edition", value: Placeholder.word))
    }
    if !known.allSatisfy({ !$0.source.isAbsent }) { fields.append((name: "source", value: Placeholder.word)) }
    text.item(fields)
  }
}
