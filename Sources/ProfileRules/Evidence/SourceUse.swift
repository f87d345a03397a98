import ProfileModel
import Shape
import YAMLSyntax

/// A place where a document cites a source.
///
/// A class, because several rules go through the citations of a document, and it never changes.
final class SourceUse: Sendable {
  let citation: Citation

  /// What is cited; nothing where it is not there, or cannot be told.
  let source: KnownSource?

  /// The item of the list.
  let node: NodeID

  /// The layer whose evidence it is part of.
  let layer: Layer

  /// Whether a statement or a skill of the layer cites it for itself alone.
  let isOwn: Bool

  fileprivate init(_ citation: Citation, of source: KnownSource?, at node: NodeID, layer: Layer, isOwn: Bool)
  {
    self.citation = citation
    self.source = source
    self.node = node
    self.layer = layer
    self.isOwn = isOwn
  }
}

extension [SourceUse] {
  /// All citations of a profile, a function or a library of skills, in the order of layers and then of the file; none
  /// of what is retired. `source` gives what an id stands for.
  init(in document: Document, _ source: (String) -> KnownSource?) {
    self = []
    switch document.content {
    case .profile(let profile) where profile.status != .retired:
      add(profile.evidence, source)
      add(profile.responsibilities, source)
    case .function(let function) where function.status != .retired:
      add(function.evidence, source)
      add(function.responsibilities, source)
    case .skills(let library):
      for entry in library.skills.value?.entries ?? [] {
        if let skill = entry.field.value { add(skill.evidence, of: .skills, isOwn: true, source) }
      }
    case .profile, .function, .framework, .sources, .review, .baseline, .approvals: break
    }
  }

  private mutating func add(_ evidence: Field<Keyed<Evidence>>, _ source: (String) -> KnownSource?) {
    for entry in evidence.value?.entries ?? [] {
      if let layer = Layer(rawValue: entry.key) { add(entry.field, of: layer, isOwn: false, source) }
    }
  }

  private mutating func add(
    _ statements: Field<Keyed<Listed<Statement>>>, _ source: (String) -> KnownSource?
  ) {
    for entry in statements.value?.entries ?? [] {
      for case .given(let statement, _) in entry.field.value?.fields ?? [] where !statement.evidence.isAbsent
      {
        add(statement.evidence, of: .responsibilities, isOwn: true, source)
      }
    }
  }

  private mutating func add(
    _ evidence: Field<Evidence>, of layer: Layer, isOwn: Bool, _ source: (String) -> KnownSource?
  ) {
    for case .given(let citation, let node) in evidence.value?.citations.value?.fields ?? [] {
      append(
        SourceUse(
          citation, of: citation.source.value.flatMap(source), at: node, layer: layer, isOwn: isOwn))
    }
  }
}
