package import ProfileModel
import Shape
import YAMLSyntax

extension EvidenceReading {
  /// The texts that a profile publishes at some levels, with what it inherits: by layer in the order of pages, and of
  /// one layer from the framework down to the profile.
  package func sections(of profile: ResolvedProfile, at levels: [LevelEntry]) -> [EvidenceSection] {
    homes(of: profile).flatMap(sections).compactMap { section in
      section.keeping { text in
        levels.contains { publishes(text, of: section, on: profile, at: $0.id) }
      }
      .map { section.home.isFramework ? $0.resting(on: support(of: section.layer, for: profile)) : $0 }
    }
    .enumerated()
    .sorted { ($0.element.layer.order, $0.offset) < ($1.element.layer.order, $1.offset) }
    .map(\.element)
  }

  /// Whether a text stands on the page of a profile at a level.
  package func publishes(
    _ text: PublishedText, of section: EvidenceSection, on profile: ResolvedProfile, at level: String
  ) -> Bool {
    if let only = text.level, only != level { return false }
    if section.home.file == profile.document.file {
      return text.level != nil || !isReplaced(text, of: section.layer, on: profile, at: level)
    }
    switch section.layer {
    case .responsibilities:
      return profile.statements(at: level).contains { text.key == TextKey($0.document, $0.field.node) }
    case .guidelines:
      let dimension = text.name.drop { $0 != "." }.dropFirst()
      let cell = library.cell(
        level: level, dimension: String(dimension), function: profile.profile.functionCode ?? "")
      return text.key == TextKey(cell.flatMap { library.document(of: $0.origin) }, cell?.cell.node)
    case .skills:
      return profile.skills.contains { skill in
        text.key == TextKey(library.document(of: skill.origin), skill.node)
          || library.skills[text.name]?.document.file == text.key.file && skill.use.skill.value == text.name
      }
    case .focus, .pay, .provenance, .level, .adjacent, .aliases, .classification: return true
    }
  }

  /// The documents whose texts may stand on a profile's pages, each once.
  private func homes(of profile: ResolvedProfile) -> [Document] {
    var homes = [library.frameworkDocument].compactMap(\.self) + profile.functions.map(\.document)
    let used = profile.skills.compactMap { $0.use.skill.value.flatMap { library.skills[$0]?.document } }
    for document in used where !homes.contains(where: { $0.file == document.file }) { homes.append(document) }
    return homes + [profile.document]
  }

  /// Whether a level has an own text in the place of one for all levels: its own pay, or a code of the same scheme.
  private func isReplaced(
    _ text: PublishedText, of layer: Layer, on profile: ResolvedProfile, at level: String
  ) -> Bool {
    guard let page = profile.profile.levels.value?[level].value else { return false }
    switch layer {
    case .pay: return !page.pay.isAbsent
    case .classification:
      return (page.classification.value?.values ?? []).contains { code in
        code.scheme.value.map { text.name.hasPrefix($0 + " ") } ?? false
      }
    default: return false
    }
  }

  /// What a layer rests on whose texts come from the framework, which cites nothing: what the profile says, else the
  /// nearest of its functions.
  private func support(of layer: Layer, for profile: ResolvedProfile) -> Support {
    let nearest =
      [(profile.document, profile.profile.evidence)]
      + profile.functions.reversed().map { ($0.document, $0.value.evidence) }
    for (document, evidence) in nearest {
      var places = TextPlaces(in: document)
      let support = support(evidence.value?[layer.rawValue] ?? .absent, &places)
      if !support.isMissing { return support }
    }
    return .missing
  }
}

extension TextKey {
  fileprivate init?(_ document: Document?, _ node: NodeID?) {
    guard let document, let node else { return nil }
    self.init(file: document.file, node: node)
  }
}

extension Library {
  /// The document in which a text of some origin stands; nothing for a profile, which the library does not hold.
  fileprivate func document(of origin: Origin) -> Document? {
    switch origin {
    case .framework: frameworkDocument
    case .function(let code): functions[code]?.document
    case .profile: nil
    }
  }
}
