import FileSystem
import FrameworkGate
import ProfileModel
import Shape
import SourceText
import TestSupport
import Testing
import YAMLSyntax

/// A single edit of the sample framework, as the table in Tests/Edits has it.
struct SampleEdit: Sendable {
  let words: String
  let file: String
  let before: String?
  let after: String
  let classes: Set<ChangeClass>
  let undone: Set<ChangeClass>

  /// Where the change stands, for the edit as for its undoing; nothing where nothing changes.
  let path: String?
}

extension SampleEdit: CustomTestStringConvertible {
  var testDescription: String { words }
}

extension SampleEdit {
  /// All edits of the table, in its order.
  static let all: [SampleEdit] = (try? read()) ?? []

  private static func read() throws -> [SampleEdit] {
    let folder = SampleFramework.folder.split(separator: "/").dropLast().joined(separator: "/")
    let file = SourceFile(path: "sample.yaml", bytes: try readFile("/\(folder)/Tests/Edits/sample.yaml"))
    let tree = try SyntaxTree(reading: file)
    return tree.entries(of: try #require(tree.roots.first)).flatMap { tree.items(of: $0.value) }.map {
      SampleEdit($0, in: tree)
    }
  }

  private init(_ node: NodeID, in tree: SyntaxTree) {
    func value(_ name: String) -> NodeID? {
      tree.entries(of: node).first { tree.scalar($0.key, equals: name.utf8) }?.value
    }
    func text(_ name: String) -> String? { value(name).map { tree.text(of: $0) } }
    func classes(_ name: String) -> Set<ChangeClass> {
      Set(
        (value(name).map { Array(tree.items(of: $0)) } ?? []).compactMap {
          ChangeClass(rawValue: tree.text(of: $0))
        })
    }
    self.words = text("edit") ?? ""
    self.file = text("file") ?? ""
    self.before = text("before")
    self.after = text("after") ?? ""
    self.classes = classes("class")
    self.undone = classes("undone")
    self.path = text("at")
  }

  /// The sample before the edit and after it.
  func states() throws -> (before: FilesInMemory, after: FilesInMemory) {
    var before = FilesInMemory()
    for path in try SampleFramework.files.list().files {
      before.set(path, try SampleFramework.files.read(path).bytes)
    }
    var after = before
    guard let find = self.before else {
      after[file] = self.after
      return (before, after)
    }
    let text = before[file]
    try #require(text.ranges(of: find).count == 1, "\(words): the text to be edited stands there once")
    after[file] = text.replacing(find, with: self.after)
    return (before, after)
  }
}
