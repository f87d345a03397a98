import ProfileModel
import Shape
import YAMLSyntax

/// What a framework asks of the evidence of one layer, with the places where it says so.
struct LayerRequirement: Sendable {
  let layer: Layer

  /// The fewest different sources at a level.
  let sources: Int

  /// The kinds of which each has to be among the sources.
  let kinds: [(id: String, node: NodeID)]

  let parts: RequiredParts

  /// The field that asks for citations by statement, skill or code; nothing where none does.
  let eachNode: NodeID?

  /// Where the number of sources stands, else the layer.
  let node: NodeID

  /// The themes of the statements that cite by themselves; nothing where all do.
  private let themes: [String]?

  init(_ layer: Layer, _ policy: LayerPolicy, at node: NodeID, _ common: RequiredParts) {
    self.layer = layer
    self.sources = policy.sources.value ?? LayerPolicy.usualSources
    self.kinds = (policy.kinds.value?.located ?? []).map { ($0.value, $0.node) }
    self.parts = policy.require.isAbsent ? common : RequiredParts(policy.require)
    self.eachNode = policy.each.value == true ? policy.each.node : nil
    self.node = policy.sources.node ?? node
    self.themes = policy.themes.value?.values
  }

  /// Whether only some statements cite by themselves.
  var hasThemes: Bool { themes != nil }

  /// Whether a statement has to say by itself what it rests on.
  func asks(_ statement: Statement) -> Bool {
    guard eachNode != nil else { return false }
    guard let themes else { return true }
    return statement.theme.value.map(themes.contains) ?? false
  }
}

/// The parts that citations have to give, and where the framework says so.
struct RequiredParts: Sendable {
  let parts: [CitationPart]
  let node: NodeID?

  init(_ field: Field<Listed<CitationPart>>) {
    self.parts = field.value?.values ?? []
    self.node = field.node
  }
}
