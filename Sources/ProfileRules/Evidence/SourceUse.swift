import ProfileModel
import Shape
import YAMLSyntax

/// A place where a document cites a source.
struct SourceUse: Sendable {
  let citation: Citation

  /// The item of the list.
  let node: NodeID

  /// The layer whose evidence it is part of.
  let layer: Layer

  /// Whether a statement or a skill of the layer cites it for itself alone.
  let isOwn: Bool
}

extension Document {
  /// All citations of a profile, a function or a library of skills, in the order of layers and then of the file; none
  /// of what is retired.
  var sourceUses: [SourceUse] {
    switch content {
    case .profile(let profile) where profile.status != .retired:
      uses(in: profile.evidence) + uses(in: profile.responsibilities)
    case .function(let function) where function.status != .retired:
      uses(in: function.evidence) + uses(in: function.responsibilities)
    case .skills(let library):
      (library.skills.value?.values ?? []).flatMap { uses(in: $0.value.evidence, of: .skills, isOwn: true) }
    case .profile, .function, .framework, .sources, .review, .baseline: []
    }
  }

  private func uses(in evidence: Field<Keyed<Evidence>>) -> [SourceUse] {
    (evidence.value?.entries ?? []).flatMap { entry in
      Layer(rawValue: entry.key).map { uses(in: entry.field, of: $0, isOwn: false) } ?? []
    }
  }

  private func uses(in statements: Field<Keyed<Listed<Statement>>>) -> [SourceUse] {
    var found: [SourceUse] = []
    for entry in statements.value?.entries ?? [] {
      for case .given(let statement, _) in entry.field.value?.fields ?? [] where !statement.evidence.isAbsent
      {
        found += uses(in: statement.evidence, of: .responsibilities, isOwn: true)
      }
    }
    return found
  }

  private func uses(in evidence: Field<Evidence>, of layer: Layer, isOwn: Bool) -> [SourceUse] {
    (evidence.value?.citations.value?.located ?? []).map {
      SourceUse(citation: $0.value, node: $0.node, layer: layer, isOwn: isOwn)
    }
  }
}
