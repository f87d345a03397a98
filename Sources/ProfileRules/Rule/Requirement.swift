import Diagnostics
import ProfileModel
import SourceText
import YAMLSyntax

extension Library {
  /// A note of what the framework asks for, with the place where it says so.
  func required(_ text: String, at node: NodeID?) -> Note {
    guard let node, let document = frameworkDocument else { return .required(text) }
    return .required("\(text) (\(document.location(of: node)))")
  }
}

extension Document {
  /// Where a node stands, as notes name it: `framework.yaml:12`.
  func location(of node: NodeID) -> String {
    var lines = LineIndex(tree.file.bytes)
    return "\(file):\(lines.position(at: tree[node].range.start).line)"
  }
}
