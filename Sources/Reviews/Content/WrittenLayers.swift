package import ProfileModel
import Shape
package import YAMLSyntax

/// A layer that a document writes, and the field that it begins with.
package struct WrittenLayer: Sendable {
  package let layer: Layer
  package let node: NodeID
}

extension Document {
  /// The layers that the document itself writes and that a review can judge, in the order of pages.
  package var writtenLayers: [WrittenLayer] {
    switch content {
    case .framework(let framework):
      written([(.guidelines, [framework.rubric.node]), (.level, [framework.tracks.node])])
    case .function(let function):
      written([
        (.responsibilities, [function.responsibilities.node]), (.guidelines, [function.rubric.node]),
        (.skills, [function.skills.node]),
      ])
    case .profile(let profile): writtenLayers(of: profile)
    case .skills(let library): written([(.skills, [library.skills.node])])
    case .sources, .review, .baseline, .approvals: []
    }
  }

  private func writtenLayers(of profile: Profile) -> [WrittenLayer] {
    let pages = (profile.levels.value?.values ?? []).map(\.value)
    return written([
      (.focus, [profile.focus.node, profile.summary.node]),
      (.pay, [profile.pay.node] + pages.map { $0.pay.node }),
      (.responsibilities, [profile.responsibilities.node]), (.skills, [profile.skills.node]),
      (.aliases, [profile.aliases.node] + pages.map { $0.aliases.node }),
      (.classification, [profile.classification.node] + pages.map { $0.classification.node }),
    ])
  }

  /// Those layers of which some field is given.
  private func written(_ layers: [(Layer, [NodeID?])]) -> [WrittenLayer] {
    layers.compactMap { layer, nodes in
      nodes.lazy.compactMap { $0 }.first.map { WrittenLayer(layer: layer, node: $0) }
    }
  }
}
