import ProfileModel
import Shape
import YAMLSyntax

/// What a document cites for one of its texts: beside the text, and for the layer of which it is a part.
struct GivenCitations {
  /// What the field that holds a text is to its author, which decides where a citation of it is written.
  enum Part {
    /// A statement, which may be a plain text or stand among fields.
    case statement(isPlain: Bool)
    case focus
    case definition
  }

  let part: Part
  let beside: Field<Evidence>
  let layer: Field<Evidence>

  /// Whether one of the statements with some ids in a source is cited: by the text, or for its layer with a locator
  /// that names an id. What could not be read may have named it.
  func name(_ source: String, anyOf ids: [String]) -> Bool {
    if beside.isBroken || layer.isBroken { return true }
    if (beside.value?.citations.value?.values ?? []).contains(where: { $0.source.value == source }) {
      return true
    }
    return (layer.value?.citations.value?.values ?? []).contains { citation in
      guard citation.source.value == source, let locator = citation.locator.value else { return false }
      return ids.contains { locator.names($0) }
    }
  }
}

extension InspectedDocument {
  /// What the document cites for the statement, the focus or the definition that stands at a node.
  func citations(forTextAt node: NodeID) -> GivenCitations? {
    switch document.content {
    case .profile(let profile):
      profile.focus.node == node
        ? GivenCitations(part: .focus, beside: .absent, layer: profile.evidence.of(.focus))
        : citations(forTextAt: node, among: profile.responsibilities, profile.evidence)
    case .function(let function):
      citations(forTextAt: node, among: function.responsibilities, function.evidence)
    case .skills(let library):
      (library.skills.value?.values ?? []).first { $0.value.definition.node == node }.map {
        GivenCitations(part: .definition, beside: $0.value.evidence, layer: .absent)
      }
    case .framework, .sources, .review, .baseline, .approvals: nil
    }
  }

  private func citations(
    forTextAt node: NodeID, among statements: Field<Keyed<Listed<Statement>>>,
    _ evidence: Field<Keyed<Evidence>>
  ) -> GivenCitations? {
    for (_, listed) in statements.value?.values ?? [] {
      for (statement, item) in listed.located where statement.text.node == node {
        return GivenCitations(
          part: .statement(isPlain: item == node), beside: statement.evidence,
          layer: evidence.of(.responsibilities))
      }
    }
    return nil
  }
}

extension Field<Keyed<Evidence>> {
  fileprivate func of(_ layer: Layer) -> Field<Evidence> {
    switch self {
    case .absent: .absent
    case .broken(let node): .broken(node)
    case .given(let evidence, _): evidence[layer.rawValue]
    }
  }
}

extension String {
  /// Whether a text holds an id with nothing but punctuation or white space around it: `task 33`, not `task 331`.
  fileprivate func names(_ id: String) -> Bool {
    var rest = self[...]
    while let found = rest.firstRange(of: id) {
      let before = self[..<found.lowerBound].last
      let after = self[found.upperBound...].first
      let isWhole = [before, after].allSatisfy { $0.map { !$0.isLetter && !$0.isNumber } ?? true }
      if isWhole, !id.isEmpty { return true }
      rest = self[index(after: found.lowerBound)...]
    }
    return false
  }
}
