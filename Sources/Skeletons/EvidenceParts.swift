import ProfileModel
import Shape

extension Framework {
  /// What a document that gives some layers says they rest on, as far as the framework asks for that; pay rests on
  /// something in any case.
  func evidenceParts(of layers: [Layer]) -> [DocumentSkeleton.Part] {
    let policy = evidence.value
    let common = policy?.require.value?.values ?? []
    let asked = Layer.allCases.filter(layers.contains).compactMap { layer -> AskedEvidence? in
      let given = policy?.layers.value?[layer.rawValue].value
      guard let given else { return layer == .pay ? AskedEvidence(layer, LayerPolicy(), common) : nil }
      return AskedEvidence(layer, given, given.require.value?.values ?? common)
    }
    return asked.isEmpty ? [] : [.init("evidence") { text in asked.forEach { $0.write(to: &text) } }]
  }
}

/// The citations of one layer that are still to be written.
private struct AskedEvidence {
  let layer: Layer
  let count: Int
  let kinds: [String]
  let fields: [(name: String, value: String)]

  init(_ layer: Layer, _ policy: LayerPolicy, _ parts: [CitationPart]) {
    self.layer = layer
    self.count = max(policy.sources.value ?? LayerPolicy.usualSources, 1)
    self.kinds = policy.kinds.value?.values ?? []
    self.fields = (["source"] + parts.map(\.rawValue)).map { name in
      (name: name, value: name == CitationPart.levels.rawValue ? "[\(Placeholder.word)]" : Placeholder.word)
    }
  }

  func write(to text: inout DocumentText) {
    if !kinds.isEmpty {
      text.comment("At least one source of each of these kinds: \(kinds.joined(separator: ", ")).")
    }
    text.block(layer.rawValue) { text in
      for _ in 0..<count { text.item(fields) }
    }
  }
}
