import ProfileModel
import Shape
import YAMLSyntax

/// A layer that a document gives itself.
struct GivenLayer {
  let layer: Layer

  /// The field that gives it, else the first that gives a part of it.
  let node: NodeID

  /// The levels at which it is given; none where that makes no difference.
  var levels: [String] = []
}

extension Profile {
  /// The layers that people wrote in the profile, in the order of pages.
  var givenLayers: [GivenLayer] {
    let pages = levels.value?.values.map(\.value) ?? []
    return [
      focus.node.map { GivenLayer(layer: .focus, node: $0) },
      (pay.node ?? pages.first { !$0.pay.isAbsent }?.pay.node).map { GivenLayer(layer: .pay, node: $0) },
      responsibilities.node.map {
        GivenLayer(layer: .responsibilities, node: $0, levels: responsibilities.value?.keys ?? [])
      },
      skills.node.map { GivenLayer(layer: .skills, node: $0) },
      (aliases.node ?? pages.first { !$0.aliases.isAbsent }?.aliases.node)
        .map { GivenLayer(layer: .aliases, node: $0) },
      (classification.node ?? pages.first { !$0.classification.isAbsent }?.classification.node)
        .map { GivenLayer(layer: .classification, node: $0) },
    ].compactMap(\.self)
  }
}

extension Function {
  /// The layers that people wrote in the function, in the order of pages. What the levels of the framework rest on is
  /// said by the functions at the root of the taxonomy.
  var givenLayers: [GivenLayer] {
    [
      responsibilities.node.map {
        GivenLayer(layer: .responsibilities, node: $0, levels: responsibilities.value?.keys ?? [])
      },
      rubric.node.map { GivenLayer(layer: .guidelines, node: $0, levels: rubric.value?.keys ?? []) },
      skills.node.map { GivenLayer(layer: .skills, node: $0) },
      parent.isAbsent ? (evidence.node ?? title.node).map { GivenLayer(layer: .level, node: $0) } : nil,
    ].compactMap(\.self)
  }
}
