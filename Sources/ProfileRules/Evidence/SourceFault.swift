import Diagnostics
import ProfileModel
import Settings
import Shape
import YAMLSyntax

/// What keeps a source from being evidence: of several faults the one that says most.
enum SourceFault {
  /// It is a program, or what leads to a source.
  case tool(name: String, NodeID)
  /// It stands for several sources.
  case bundle(of: [String])
  /// Nobody could find it again.
  case vague
  /// It lacks what its kind asks for: fields, or parts of one.
  case incomplete([String])
}

extension InspectedDocument {
  /// The fault of a source, by the rules that are on; nothing where it has none.
  func fault(of source: Source) -> SourceFault? {
    if !policy.isOff("tool-as-source"), let tool = source.tool { return .tool(name: tool.name, tool.node) }
    if !policy.isOff("source-bundled"), let parts = source.bundledParts { return .bundle(of: parts) }
    if !policy.isOff("source-vague"), source.publisher.isAbsent, !source.isLocated { return .vague }
    let missing = evidence.kind(of: source).map(source.missing) ?? []
    return missing.isEmpty ? nil : .incomplete(missing)
  }
}

extension Source {
  /// What a kind asks for and neither is given nor said to be missing, as the names of fields.
  fileprivate func missing(of kind: ResolvedSourceKind) -> [String] {
    let facts = kind.requires.filter { lacks($0) && !isExcused($0) }
    var names = facts.filter { $0 != .address || !facts.contains(where: \.isAddress) }.map(\.rawValue)
    if kind.requires.contains(.sample), let sample = sample.value, !isExcused(.sample) {
      names += sample.missingParts.map { "sample.\($0)" }
    }
    return names
  }

  /// Whether the author says why a fact is not given.
  private func isExcused(_ fact: SourceFact) -> Bool {
    missing.isBroken || missing.value?[fact.rawValue].isAbsent == false
  }
}

extension SourceFact {
  /// Whether it says where a source can be found, in one way.
  fileprivate var isAddress: Bool { [.url, .doi, .archive].contains(self) }
}
