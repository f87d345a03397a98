import CanonicalJSON
import FileSystem
import ProfileModel
import Shape
import YAMLSyntax

/// Writes the mutants of one document for an independent validator, where the environment names a folder for it.
///
/// `KIND.jsonl` in the folder of the document: a line for each mutant with its place, the document as JSON under the
/// shape's own reading of scalars, and whether the decoder found the shape kept.
struct MutantExport {
  private let kind: DocumentKind
  private let folder = environment("PLUMB_MUTANTS")
  private var lines: [UInt8] = []

  init(_ kind: DocumentKind) {
    self.kind = kind
  }

  mutating func add(_ mutant: Mutant, _ file: ReadFile, isSound: Bool, in path: String) {
    guard folder != nil, let tree = file.findings?.tree, let root = tree.roots.first else { return }
    let line: JSON = [
      "id": .string("\(path) \(mutant.operation.rawValue) \(mutant.path)"),
      "instance": kind.description.json(of: root, in: tree), "valid": .boolean(isSound),
    ]
    line.writeCanonical(to: &lines)
    lines.append(UInt8(ascii: "\n"))
  }

  func write(under path: String) throws(FileError) {
    guard let folder else { return }
    let inner = folder + "/" + path.split(separator: "/").joined(separator: "-")
    try createFolders(inner)
    try replaceFile(inner + "/\(kind.rawValue).jsonl", with: lines)
  }
}
