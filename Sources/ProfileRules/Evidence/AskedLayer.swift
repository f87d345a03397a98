import ProfileModel
import Shape
import YAMLSyntax

/// A layer that a document gives itself and that has to cite sources, with what it says of them.
struct AskedLayer {
  let requirement: LayerRequirement

  /// What gives the layer: its field, else what stands for it.
  let node: NodeID

  /// The levels at which the layer is given; none where that makes no difference.
  let levels: [String]

  /// What the document says that the layer rests on, and where; no place where it says nothing.
  let evidence: Field<Evidence>
  let name: NodeID?

  /// The sources that the statements of a level cite, where all of them do by themselves.
  fileprivate let ownSources: [String: [String]]

  var layer: Layer { requirement.layer }

  /// Whether the document says why the layer cites nothing.
  var isExcused: Bool { evidence.value?.isReason ?? false }

  /// Whether a part could not be read, so that nobody knows what is cited.
  var isBroken: Bool {
    guard let listed = evidence.value?.citations else { return evidence.isBroken }
    return listed.isBroken || (listed.value?.fields.contains { $0.value?.source.value == nil } ?? false)
  }

  /// All different sources that the layer cites, in the order of the file.
  var sources: [String] {
    var ids = citations.compactMap(\.source.value)
    for level in levels { ids += ownSources[level] ?? [] }
    return ids.uniqued
  }

  /// The different sources that it cites for a level.
  func sources(at level: String) -> [String] {
    (citations.filter { $0.speaks(for: level) }.compactMap(\.source.value) + (ownSources[level] ?? []))
      .uniqued
  }

  private var citations: [Citation] { evidence.value?.citations.value?.values ?? [] }
}

extension InspectedDocument {
  /// The layers that the document gives itself and of which the framework asks what they rest on, in the order of pages;
  /// none of what is retired.
  var askedLayers: [AskedLayer] {
    switch document.content {
    case .profile(let profile) where profile.status != .retired:
      return asked(profile.givenLayers, profile.evidence, profile.responsibilities)
    case .function(let function) where function.status != .retired:
      return asked(function.givenLayers, function.evidence, function.responsibilities)
    case .profile, .function, .framework, .sources, .skills, .review, .baseline, .approvals: return []
    }
  }

  private func asked(
    _ given: [GivenLayer], _ evidence: Field<Keyed<Evidence>>, _ statements: Field<Keyed<Listed<Statement>>>
  ) -> [AskedLayer] {
    if evidence.isBroken { return [] }
    return given.compactMap { given in
      guard let requirement = self.evidence.requirement(of: given.layer) else { return nil }
      let entry = evidence.value?.entries.first { $0.key == given.layer.rawValue }
      return AskedLayer(
        requirement: requirement, node: given.node, levels: given.levels.filter(library.hasLevel),
        evidence: entry?.field ?? .absent,
        name: entry?.keyNode, ownSources: given.layer == .responsibilities ? ownSources(of: statements) : [:])
    }
  }
}

/// The sources that the statements of a level cite, for each level at which all of them do.
private func ownSources(of statements: Field<Keyed<Listed<Statement>>>) -> [String: [String]] {
  (statements.value?.values ?? []).reduce(into: [:]) { sources, level in
    let cited = level.value.values.map { $0.evidence.value?.citations.value?.values ?? [] }
    guard !cited.contains(where: \.isEmpty) else { return }
    sources[level.key] = cited.joined().compactMap(\.source.value)
  }
}
