import ProfileModel
import Shape
import SourceText
import YAMLSyntax

/// Where something stands: the file from the workspace's folder, the lines from 1, and the path in the document.
package struct TextPlace: Hashable, Sendable {
  package let file: String
  package let line: Int
  package let lastLine: Int
  package let path: String
}

/// The places of one document.
struct TextPlaces {
  let document: Document
  private var lines: LineIndex
  private let paths: DocumentPaths

  init(in document: Document) {
    self.document = document
    self.lines = LineIndex(document.tree.file.bytes)
    self.paths = DocumentPaths(document.tree, itemNames: Document.itemNames)
  }

  mutating func place(of node: NodeID) -> TextPlace {
    let range = document.tree[node].range
    return TextPlace(
      file: document.file, line: lines.position(at: range.start).line,
      lastLine: lines.position(at: range.end).line, path: paths.path(of: node))
  }
}
