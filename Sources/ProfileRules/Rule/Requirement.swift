import Diagnostics
import ProfileModel
import SourceText
import YAMLSyntax

extension Library {
  /// A note of what the framework asks for, with the place where it says so.
  func required(_ text: String, at node: NodeID?) -> Note {
    guard let node, let document = frameworkDocument else { return .required(text) }
    var lines = LineIndex(document.tree.file.bytes)
    let position = lines.position(at: document.tree[node].range.start)
    return .required("\(text) (\(document.file):\(position.line))")
  }
}
